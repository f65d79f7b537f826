package org.stemma.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Furniture;
import org.stemma.model.Outlet;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.read.clean.Layout;
import org.stemma.read.clean.Titles;
import org.stemma.read.html.About;
import org.stemma.read.html.Article;
import org.stemma.read.html.WebPage;
import org.stemma.read.language.Languages;
import org.stemma.text.Span;

/** A saved web page. The report's text is headline, standfirst, writers and article, one blank line between paragraphs. */
final class Web implements Reader {
  private static final int LARGEST = 32 * 1024 * 1024;
  private static final int SHORTEST = 40;
  private static final int LOOK = 4096;
  private static final Pattern MARKUP = Pattern.compile("(?s).*?<(?:!doctype html|html|head|body|article|div|p|h1|meta|title)[\\s>/].*");
  private static final Pattern FEED = Pattern.compile("(?s)\\s*(?:<\\?xml.*?)?<(?:rss|feed|rdf:rdf|urlset|sitemapindex|newsitem|newsmessage|nitf|opml)[\\s>:].*");

  /** A stretch of the assembled text whose kind the page's markup gives. */
  private record Typed(Furniture.Kind kind, Span span) {}

  @Override
  public boolean knows(Page page) {
    String head = head(page.bytes());
    return MARKUP.matcher(head).matches() && !FEED.matcher(head).matches();
  }

  private static String head(byte[] b) {
    boolean wide = Bytes.starts(b, 0xFF, 0xFE) || Bytes.starts(b, 0xFE, 0xFF);
    String head = new String(b, 0, Math.min(LOOK, b.length), wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    return head.toLowerCase(Locale.ROOT);
  }

  @Override
  public Reading read(Page page) {
    if (page.bytes().length > LARGEST) return Reading.of(Problems.TOO_LARGE.at(page.source(), page.bytes().length + " bytes; a page may have " + LARGEST, ""));
    WebPage web = WebPage.of(page.bytes());
    long body = web.article().parts().stream().filter(p -> p.kind() == Article.Kind.BODY && p.text().length() >= SHORTEST).count();
    if (body == 0) {
      return Reading.of(Problems.NO_ARTICLE.at(page.source(),
          "no article text: kept " + web.article().parts().size() + " blocks; a report needs one paragraph of " + SHORTEST + " characters", "bytes 0-" + page.bytes().length));
    }
    List<Problem> problems = new ArrayList<>();
    if (web.inert() > 0) problems.add(Problems.MADE_INERT.at(page.source(), web.inert() + " characters that show nothing or turn the writing direction were taken out", ""));
    return new Reading(List.of(report(page, web)), problems);
  }

  private static Report report(Page page, WebPage web) {
    StringBuilder text = new StringBuilder();
    List<Typed> typed = new ArrayList<>();
    About about = web.about();
    about.headline().ifPresent(h -> add(text, typed, Optional.of(Furniture.Kind.HEADLINE), h));
    about.standfirst().ifPresent(s -> add(text, typed, Optional.of(Furniture.Kind.STANDFIRST), s));
    if (!about.authors().isEmpty()) add(text, typed, Optional.of(Furniture.Kind.BYLINE), String.join(", ", about.authors()));
    for (Article.Part p : web.article().parts()) add(text, typed, kind(p.kind()), p.text());
    String whole = text.toString();
    Optional<Outlet> outlet = outlet(page, about);
    Layout layout = Layout.of(whole, outlet);
    String language = Languages.of(web.article().body());
    return new Report("", page.source(), Bytes.sha256(page.bytes()), Bytes.sha256(whole), whole, outlet.or(layout::outlet), about.headline(),
        persons(about, layout), layout.dateline(), published(about, layout), about.modified().or(layout::modified),
        language.equals(Languages.UNKNOWN) ? about.language().orElse(language) : language, layout.credits(), layout.notices(), furniture(typed, layout));
  }

  private static void add(StringBuilder text, List<Typed> typed, Optional<Furniture.Kind> kind, String part) {
    if (!text.isEmpty()) text.append("\n\n");
    Span span = new Span(text.length(), text.length() + part.length());
    text.append(part);
    kind.ifPresent(k -> typed.add(new Typed(k, span)));
  }

  private static Optional<Furniture.Kind> kind(Article.Kind kind) {
    return switch (kind) {
      case BODY -> Optional.empty();
      case CROSSHEAD -> Optional.of(Furniture.Kind.CROSSHEAD);
      case CAPTION -> Optional.of(Furniture.Kind.CAPTION);
      case STANDFIRST -> Optional.of(Furniture.Kind.STANDFIRST);
      case CREDIT, NOTICE, PROMO, RELATED -> Optional.empty();
    };
  }

  /** The page's markup decides; what the words show is added where the markup says nothing. */
  private static List<Furniture> furniture(List<Typed> typed, Layout layout) {
    List<Furniture> out = new ArrayList<>();
    for (Typed t : typed) out.add(new Furniture(t.kind, t.span));
    boolean heads = typed.stream().anyMatch(t -> t.kind == Furniture.Kind.CROSSHEAD);
    for (Furniture f : layout.furniture()) {
      boolean first = f.kind() == Furniture.Kind.HEADLINE || f.kind() == Furniture.Kind.STANDFIRST || f.kind() == Furniture.Kind.CROSSHEAD && heads;
      boolean nested = f.kind() == Furniture.Kind.CREDIT || f.kind() == Furniture.Kind.NOTICE;
      if (!first && (nested || typed.stream().noneMatch(t -> t.span.overlaps(f.span())))) out.add(f);
    }
    out.sort(Comparator.comparing((Furniture f) -> f.span().begin()).thenComparing(f -> -f.span().end()).thenComparing(Furniture::kind));
    return out.stream().distinct().toList();
  }

  private static List<String> persons(About about, Layout layout) {
    List<String> persons = about.authors().stream().filter(a -> Titles.only(a).isEmpty() && !a.matches("\\S+\\.[a-z]{2,4}")).toList();
    return persons.isEmpty() ? layout.bylines() : persons;
  }

  private static Published published(About about, Layout layout) {
    if (about.published().isEmpty()) return layout.published();
    return new Published(about.published(), about.metadata() ? Published.Basis.METADATA : Published.Basis.STATED, "told by " + about.from(), Optional.empty());
  }

  /** Name as the page gives it, domain from its address, else from where it was fetched. */
  private static Optional<Outlet> outlet(Page page, About about) {
    Optional<Outlet> at = about.address().or(() -> Optional.of(page.source().substring(page.source().lastIndexOf("!/") < 0 ? 0 : page.source().lastIndexOf("!/") + 2)).filter(s -> s.startsWith("http"))).flatMap(Titles::at);
    if (about.site().isEmpty()) return at;
    Outlet named = Titles.named(about.site().get());
    boolean known = at.filter(a -> !a.domain().equals(Optional.of(a.name()))).isPresent();
    return known ? at : Optional.of(new Outlet(named.name(), at.flatMap(Outlet::domain).or(named::domain)));
  }
}
