package org.stemma.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the blocks of an article apart. */
final class Parts {
  private Parts() {}

  static List<Article.Part> of(Element root, Document page) {
    List<Article.Part> out = new ArrayList<>();
    Names names = new Names();
    String title = page.title();
    Set<String> seen = new HashSet<>();
    for (Block b : Blocks.of(root)) {
      Optional<Article.Kind> kind = kind(b, root, names, title);
      if (kind.isEmpty()) continue;
      if (b.text().length() > 60 && !seen.add(b.text())) continue;
      out.add(new Article.Part(kind.get(), b.text()));
    }
    return trim(out);
  }

  private static Optional<Article.Kind> kind(Block b, Element root, Names names, String title) {
    if (caption(b, root, names)) return Optional.of(Article.Kind.CAPTION);
    if (b.heading()) return b.tag().equals("h1") || same(b.text(), title) || b.linkShare() > 0.8 ? Optional.empty() : Optional.of(Article.Kind.CROSSHEAD);
    if (b.linkShare() > 0.6 && b.text().length() < 400) return Optional.empty();
    return Optional.of(Article.Kind.BODY);
  }

  private static boolean same(String a, String title) {
    return a.length() > 15 && title.contains(a);
  }

  private static boolean caption(Block b, Element root, Names names) {
    for (Element e = b.owner(); e != null && e != root; e = e.parent()) {
      if (e.normalName().equals("figcaption") || e.normalName().equals("figure")) return true;
      if (names.kind(e).filter(k -> k == Names.Kind.CAPTION).isPresent()) return true;
    }
    return false;
  }

  /** Crossheads with nothing under them lead nowhere. */
  private static List<Article.Part> trim(List<Article.Part> parts) {
    List<Article.Part> out = new ArrayList<>();
    boolean body = false;
    for (Article.Part part : parts.reversed()) {
      body |= part.kind() == Article.Kind.BODY;
      if (body || part.kind() != Article.Kind.CROSSHEAD) out.add(part);
    }
    return out.reversed();
  }
}
