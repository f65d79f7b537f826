package org.stemma.read.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of text of a page.
 *
 * @param owner the block element that it stands in directly
 * @param links number of its characters that stand in links
 */
record Block(Element owner, String text, int links) {
  String tag() {
    return owner.normalName();
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) links / text.length();
  }

  boolean heading() {
    return tag().length() == 2 && tag().charAt(0) == 'h' && Character.isDigit(tag().charAt(1));
  }

  /** How much it speaks for the element that holds it being the article: running text speaks for, menus against. */
  double weight() {
    int length = text.length();
    double share = linkShare();
    if (heading()) return share > 0.5 ? -10 : 0;
    if (share > 0.5) return -10 - Math.min(length, 100) * 0.5;
    boolean sentence = length >= 60 && (text.indexOf(',') > 0 || text.matches("(?s).*[.!?…:]['\")\\]»”’]*"));
    if (sentence) return Math.min(length, 1500) * (1 - 2 * share) * (tag().equals("li") || tag().equals("td") ? 0.6 : 1);
    if (length < 25) return -3;
    return text.matches("(?s).*[.!?…]['\")\\]»”’]*") ? length * 0.4 : -5;
  }
}
