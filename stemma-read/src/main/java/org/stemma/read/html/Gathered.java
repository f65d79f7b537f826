package org.stemma.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The elements of a page that tell of it, found in one walk.
 *
 * @param named all elements but metas that bear any attribute
 * @param odd the page's characters from U+200B on, among which are those that show nothing
 */
record Gathered(List<Element> metas, List<Element> links, List<Element> scripts, List<Element> heads, List<Element> times, List<Element> named, StringBuilder odd) {

  static Gathered of(Document page) {
    Gathered g = new Gathered(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new StringBuilder());
    page.traverse((node, depth) -> {
      if (node instanceof Element e) g.add(e);
      else if (node instanceof TextNode t) g.odd(t.getWholeText());
    });
    return g;
  }

  private void odd(String s) {
    for (int i = 0; i < s.length(); i++) if (s.charAt(i) >= '\u200B') odd.append(s.charAt(i));
  }

  private void add(Element e) {
    switch (e.normalName()) {
      case "meta" -> metas.add(e);
      case "link" -> links.add(e);
      case "script" -> scripts.add(e);
      case "h1" -> heads.add(e);
      case "time" -> times.add(e);
      default -> {}
    }
    if (e.attributesSize() > 0 && !e.normalName().equals("meta")) named.add(e);
  }

  /** Characters below elements that their own style or attribute hides, each counted once. */
  int hidden() {
    int n = 0;
    Element last = null;
    for (Element e : named) {
      if (!Extracting.hidden(e) || e.normalName().equals("script") || e.normalName().equals("style") || last != null && below(e, last)) continue;
      n += Texts.length(e);
      last = e;
    }
    return n;
  }

  private static boolean below(Element e, Element root) {
    for (Element at = e.parent(); at != null; at = at.parent()) if (at == root) return true;
    return false;
  }
}
