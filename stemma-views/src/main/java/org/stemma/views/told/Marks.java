package org.stemma.views.told;

import java.util.regex.Pattern;
import org.stemma.model.Excerpts;

/** Quotation marks as a reader expects them. The account's own lines put words that hold quotation marks into angle ones, so that a machine can find every word again. */
public final class Marks {
  private static final String BEFORE = " \u201C([\u2014\u2013-/";

  /** Nothing but one quotation. */
  private static final Pattern WHOLE = Pattern.compile("\u2039\u201C([^\u201C\u201D\"\u2039\u203A]*)\u201D\u203A");

  private Marks() {}

  /** A line of the account with double marks outside and single ones inside: \u2039he said \u201cno\u201d\u203a becomes \u201che said \u2018no\u2019\u201d. Marks of other quotations stay. */
  public static String nested(String line) {
    if (line.indexOf('\u2039') < 0) return line;
    String lean = WHOLE.matcher(line).replaceAll("\u201C$1\u201D");
    StringBuilder out = new StringBuilder(lean.length());
    boolean angle = false;
    boolean curly = false;
    for (int i = 0; i < lean.length(); i++) {
      char c = lean.charAt(i);
      if (!angle && c == '\u201C') curly = true;
      if (!angle && c == '\u201D') curly = false;
      if (!curly && c == '\u2039') angle = true;
      char shown = curly ? c : angle ? inner(c, out) : c;
      if (c == '\u203A') angle = false;
      out.append(shown);
    }
    return out.toString();
  }

  /** Words of a report in quotation marks. @param words on one line */
  public static String quoted(String words) {
    return nested(Excerpts.enclosed(words));
  }

  /** The same words with the mark at the end that a quotation lacks which an excerpt was cut in. @param words on one line */
  public static String paired(String words) {
    String within = Excerpts.enclosed(words);
    boolean added = within.startsWith("\u2039") && within.endsWith("\u201D\u203A") && within.length() > words.length() + 2 && !within.startsWith("\u2039\u201C" + words);
    return added ? words + (words.indexOf('"') >= 0 && words.indexOf('\u201C') < 0 ? "\"" : "\u201D") : words;
  }

  /** The line prints nothing but words of these in their order, marks apart. @param line an excerpt, perhaps cut at either end */
  public static boolean excerpts(String line, String words) {
    String printed = bare(line);
    return !printed.isEmpty() && (" " + bare(words) + " ").contains(" " + printed + " ");
  }

  private static String bare(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
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
