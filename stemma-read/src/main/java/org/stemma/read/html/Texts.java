package org.stemma.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text an element shows, without making a string of it. */
final class Texts {
  private Texts() {}

  /** Characters below the element, a run of white space counted once. Cost: linear in what is below. */
  static int length(Element e) {
    int n = 0;
    boolean space = true;
    for (Node at = e; at != null; at = next(at, e)) {
      if (!(at instanceof TextNode t)) continue;
      String s = t.getWholeText();
      for (int i = 0; i < s.length(); i++) {
        boolean blank = s.charAt(i) <= ' ';
        if (!blank || !space) n++;
        space = blank;
      }
    }
    return n;
  }

  private static @org.jspecify.annotations.Nullable Node next(Node at, Node root) {
    if (at.childNodeSize() > 0) return at.childNode(0);
    for (Node up = at; up != null && up != root; up = up.parent()) if (up.nextSibling() != null) return up.nextSibling();
    return null;
  }
}
