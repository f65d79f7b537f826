package org.stemma.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lists of other reports: three or more like elements side by side, each little more than a linked title. */
final class Cards {
  private static final Set<String> PROSE = Set.of("p", "br", "span", "a", "b", "i", "em", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "blockquote", "img", "script", "pre", "dt", "dd");
  private static final int FEWEST = 3;
  private static final int LONGEST = 700;

  private Cards() {}

  /** All elements that are such a card. Cost: linear in the page times its depth. */
  static List<Element> of(Element body) {
    List<Element> out = new ArrayList<>();
    for (Element parent : body.getAllElements()) {
      if (parent.childrenSize() < FEWEST) continue;
      Map<String, List<Element>> alike = new HashMap<>();
      for (Element child : parent.children()) {
        if (!PROSE.contains(child.normalName())) alike.computeIfAbsent(child.normalName() + " " + child.className(), k -> new ArrayList<>()).add(child);
      }
      for (List<Element> group : alike.values()) if (cards(group)) out.addAll(group);
    }
    return out;
  }

  private static boolean cards(List<Element> group) {
    if (group.size() < FEWEST) return false;
    int linked = 0;
    for (Element e : group) {
      int text = Texts.length(e);
      if (text > LONGEST) return false;
      int links = 0;
      for (Element a : e.getElementsByTag("a")) links += Texts.length(a);
      boolean item = e.normalName().equals("li");
      if (links >= 15 && links >= text * (item ? 0.6 : 0.12)) linked++;
    }
    return linked * 10 >= group.size() * 8;
  }
}
