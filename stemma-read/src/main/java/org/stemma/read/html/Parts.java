package org.stemma.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.model.Furniture;
import org.stemma.read.clean.Lines;
import org.stemma.read.when.Dates;

/** Tells the blocks of an article apart. */
final class Parts {
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…:;。！？।][\"')\\]»”’“]*");
  private static final int TAIL = 30;
  private static final int SHORT = 60;
  /** How much of the article must have passed before a line may end it. */
  private static final double FAR = 0.6;
  /** A part named as a caption that holds more of the article than this is no caption. */
  private static final double MOST_OF_IT = 0.5;

  private Parts() {}

  /** The parts below the root, after those paragraphs that stand between the page's first heading and the root. */
  static List<Article.Part> of(List<Block> lead, List<Block> own, Element root, Document page) {
    List<Article.Part> out = new ArrayList<>();
    String title = page.title();
    Set<String> seen = new HashSet<>();
    List<Block> blocks = new ArrayList<>(lead);
    blocks.addAll(own);
    int whole = blocks.stream().mapToInt(b -> b.text().length()).sum();
    int passed = 0;
    boolean begun = false;
    boolean list = false;
    for (Block b : blocks) {
      if (begun && passed > whole * FAR && Endings.is(b.text())) break;
      passed += b.text().length();
      if (!begun && head(b.text())) continue;
      Optional<Article.Kind> kind = kind(b, root, whole, begun ? "" : title);
      list = kind.filter(k -> k == Article.Kind.RELATED).isPresent() && b.text().length() < 60 || list && (b.tag().equals("li") || b.linkShare() > 0.3);
      if (list) kind = Optional.of(Article.Kind.RELATED);
      if (kind.isEmpty() || b.text().length() > 60 && !seen.add(b.text())) continue;
      Article.Kind k = kind.get() == Article.Kind.CROSSHEAD && !begun ? Article.Kind.STANDFIRST : kind.get();
      if (k == Article.Kind.STANDFIRST && b.text().length() < 50) continue;
      begun |= k == Article.Kind.BODY && b.text().length() > 40;
      out.add(new Article.Part(k, b.text()));
    }
    return trim(out);
  }

  private static Optional<Article.Kind> kind(Block b, Element root, int whole, String title) {
    if (caption(b, root, whole)) return Optional.of(Article.Kind.CAPTION);
    Optional<Furniture.Kind> words = Lines.kind(b.text());
    if (words.isPresent()) return Optional.of(Article.Kind.valueOf(words.get().name()));
    if (b.heading()) return b.tag().equals("h1") || same(b.text(), title) || b.linkShare() > 0.8 ? Optional.empty() : Optional.of(Article.Kind.CROSSHEAD);
    if (b.linkShare() > 0.6 && b.text().length() < 400) return Optional.empty();
    return Optional.of(Article.Kind.BODY);
  }

  /** A short line before the article begins that tells its day or who wrote it. */
  private static boolean head(String line) {
    if (line.length() > SHORT || SENTENCE.matcher(line).matches() && line.length() > SHORT / 2) return false;
    return !Dates.in(line, Dates.Order.DAY_FIRST).isEmpty() || Lines.byline(line);
  }

  private static boolean same(String a, String title) {
    return a.length() > 15 && title.contains(a);
  }

  private static boolean caption(Block b, Element root, int whole) {
    for (Element e = b.owner(); e != null && e != root; e = e.parent()) {
      if (e.normalName().equals("figcaption") || e.normalName().equals("figure") && b.text().length() < 600) return true;
      if (b.text().length() < 600 && Names.kind(e).filter(k -> k == Names.Kind.CAPTION).isPresent()) return Texts.length(e) < Math.min(900, whole * MOST_OF_IT);
    }
    return false;
  }

  /** Leaves out what stands after the last sentence: short lines, and crossheads that lead nowhere. */
  private static List<Article.Part> trim(List<Article.Part> parts) {
    List<Article.Part> out = new ArrayList<>();
    boolean body = false;
    for (Article.Part part : parts.reversed()) {
      boolean running = part.kind() == Article.Kind.BODY && (part.text().length() > TAIL || SENTENCE.matcher(part.text()).matches());
      body |= running;
      if (body || part.kind() != Article.Kind.CROSSHEAD && part.kind() != Article.Kind.BODY) out.add(part);
    }
    return out.reversed();
  }
}
