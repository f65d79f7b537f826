package org.stemma.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that tell of it, found in one walk.
 *
 * @param named all elements but metas that bear any attribute
 */
record Gathered(List<Element> metas, List<Element> links, List<Element> scripts, List<Element> heads, List<Element> times, List<Element> named) {

  static Gathered of(Document page) {
    Gathered g = new Gathered(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    page.traverse((node, depth) -> {
      if (node instanceof Element e) g.add(e);
    });
    return g;
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

  /** Characters below elements that their own style or attribute hides. */
  int hidden() {
    int n = 0;
    for (Element e : named) if (Extracting.hidden(e) && !e.normalName().equals("script") && !e.normalName().equals("style")) n += Texts.length(e);
    return n;
  }
}
