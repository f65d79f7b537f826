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

  /** The text below the element, a run of white space and the edge of a block as one space. Cost: linear. */
  static String of(Element e) {
    StringBuilder out = new StringBuilder();
    for (Node at = e; at != null; at = next(at, e)) {
      if (at instanceof TextNode t) append(out, t.getWholeText());
      else if (at instanceof Element x && (Blocks.BLOCK.contains(x.normalName()) || x.normalName().equals("br"))) append(out, " ");
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String s) {
    boolean space = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
    int from = 0; // what stands from here on goes over as it is
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean blank = c <= ' ' || c == '\u00A0';
      if (blank && (space || c != ' ')) {
        out.append(s, from, i);
        if (!space) out.append(' ');
        from = i + 1;
      }
      space = blank;
    }
    out.append(s, from, s.length());
  }

  private static @org.jspecify.annotations.Nullable Node next(Node at, Node root) {
    if (at.childNodeSize() > 0) return at.childNode(0);
    for (Node up = at; up != null && up != root; up = up.parent()) if (up.nextSibling() != null) return up.nextSibling();
    return null;
  }
}
