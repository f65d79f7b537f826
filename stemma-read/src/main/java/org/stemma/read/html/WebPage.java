package org.stemma.read.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * What a saved page holds.
 *
 * @param article its main text
 * @param inert number of characters taken out that turn the writing direction, or of a great many that show nothing
 * @param hidden characters in elements that the page's own style hides
 */
public record WebPage(Article article, About about, int inert, int hidden) {
  /** In a feed's markup these hold nothing but, unclosed, swallow all that follows. */
  private static final Pattern FRAME = Pattern.compile("(?i)</?(?:iframe|object|embed|noembed|noframes|applet)\\b[^>]{0,2000}>");
  private static final int NEXT_TO_NOTHING = 250;

  /** Reads a page. Never throws for what the bytes hold. Cost: linear. */
  public static WebPage of(byte[] bytes) {
    Document page = Parsed.of(bytes);
    Gathered gathered = Gathered.of(page);
    LinkedData data = LinkedData.of(gathered);
    About about = About.of(page, gathered, data);
    int inert = Inert.telling(gathered.odd());
    int hidden = gathered.hidden();
    String shown = about.standfirst().isEmpty() ? "" : Texts.of(page.body());
    Article article = article(page, bytes, data);
    return new WebPage(article, about.standfirst(about.standfirst().filter(s -> stands(s, shown, article))), inert, hidden);
  }

  /** All text of a piece of markup, one blank line between paragraphs; hidden parts left out. */
  public static String text(String markup) {
    Document page = org.jsoup.Jsoup.parse(FRAME.matcher(markup).replaceAll(" "));
    Extracting.hide(page.body());
    return String.join("\n\n", Blocks.of(page.body()).stream().map(Block::text).toList());
  }

  /** The article; where going by names leaves next to nothing, by tags alone, and where that does too, as the page's JSON-LD has it. */
  private static Article article(Document page, byte[] bytes, LinkedData data) {
    Article strict = Extracting.of(page, true);
    if (strict.body().length() >= NEXT_TO_NOTHING) return strict;
    Article loose = Extracting.of(Parsed.of(bytes), false);
    Article shown = loose.body().length() > strict.body().length() * 2 ? loose : strict;
    return shown.body().length() >= NEXT_TO_NOTHING ? shown : told(data).filter(t -> t.body().length() > shown.body().length() * 2).orElse(shown);
  }

  /** The article as JSON-LD tells it (schema.org articleBody), for pages that show it only once scripts have run. */
  private static Optional<Article> told(LinkedData data) {
    return data.text("articleBody", false).or(() -> data.text("text", false)).map(body -> new Article(body.lines()
        .map(l -> org.jsoup.Jsoup.parse(l).text().strip()).filter(l -> !l.isEmpty()).map(l -> new Article.Part(Article.Kind.BODY, l)).toList()));
  }

  /** A description is a standfirst when the page shows it and the article does not repeat it. */
  private static boolean stands(String standfirst, String shown, Article article) {
    return standfirst.length() > 20 && shown.contains(standfirst) && !article.body().contains(standfirst);
  }
}
