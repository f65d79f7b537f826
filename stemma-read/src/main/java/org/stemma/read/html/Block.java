package org.stemma.read.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of text of a page.
 *
 * @param owner the block element that it stands in directly
 * @param links number of its characters that stand in links
 */
record Block(Element owner, String text, int links) {
  private static final String COMMAS = ",\u060C\u3001\uFF0C";
  private static final String STOPS = ".!?\u2026:\u3002\uFF01\uFF1F\u0964\u061F\u06D4";
  private static final String CLOSERS = "'\")]\u00BB\u201D\u2019\u201C\u300D";

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
    double length = text.length() * (dense() ? 2.5 : 1);
    double share = linkShare();
    boolean cell = tag().equals("td") || tag().equals("th");
    if (heading()) return share > 0.5 ? -10 : 0;
    if (share > 0.5) return cell ? -3 : -10 - Math.min(length, 100) * 0.5;
    boolean sentence = length >= 60 && (comma() || stops());
    if (sentence) return Math.min(length, 1500) * (1 - 2 * share) * (tag().equals("li") || cell ? 0.6 : 1);
    if (cell) return 0;
    if (length < 25) return -3;
    return stops() ? length * 0.4 : -5;
  }

  private boolean comma() {
    for (int i = 0; i < COMMAS.length(); i++) if (text.indexOf(COMMAS.charAt(i)) >= 0) return true;
    return false;
  }

  /** True when a sentence ends where the text ends, quotation marks and brackets aside. */
  boolean stops() {
    int i = text.length() - 1;
    while (i >= 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) i--;
    return i >= 0 && STOPS.indexOf(text.charAt(i)) >= 0;
  }

  /** True for scripts whose characters are words: Chinese, Japanese, Korean. */
  private boolean dense() {
    int n = 0;
    int look = Math.min(40, text.length());
    for (int i = 0; i < look; i++) if (text.charAt(i) >= '\u3040' && text.charAt(i) <= '\uD7AF') n++;
    return n * 2 > look;
  }
}
