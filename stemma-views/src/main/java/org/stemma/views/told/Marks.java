package org.stemma.views.told;

/** Quotation marks as a reader expects them. The account's own lines put words that hold quotation marks into angle ones, so that a machine can find every word again. */
public final class Marks {
  private static final String BEFORE = " \u201C([\u2014\u2013-/";

  private Marks() {}

  /** A line of the account with double marks outside and single ones inside: \u2039he said \u201cno\u201d\u203a becomes \u201che said \u2018no\u2019\u201d. Marks of other quotations stay. */
  public static String nested(String line) {
    if (line.indexOf('\u2039') < 0) return line;
    StringBuilder out = new StringBuilder(line.length());
    boolean angle = false;
    boolean curly = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!angle && c == '\u201C') curly = true;
      if (!angle && c == '\u201D') curly = false;
      if (!curly && c == '\u2039') angle = true;
      char shown = curly ? c : angle ? inner(c, out) : c;
      if (c == '\u203A') angle = false;
      out.append(shown);
    }
    return out.toString();
  }

  private static char inner(char c, StringBuilder before) {
    return switch (c) {
      case '\u2039' -> '\u201C';
      case '\u203A' -> '\u201D';
      case '\u201C' -> '\u2018';
      case '\u201D' -> '\u2019';
      case '"' -> BEFORE.indexOf(before.charAt(before.length() - 1)) >= 0 ? '\u2018' : '\u2019';
      default -> c;
    };
  }
}
