package org.stemma.model;

import java.util.Arrays;
import org.stemma.text.Spaces;

/** Short printed excerpts: the report's own words in quotation marks, cut with "..." at a number of words. */
public final class Excerpts {
  /** Most words of a report in one excerpt (law 6 of the format). */
  public static final int WORDS = 25;

  private Excerpts() {}

  /** The words of a stretch on one line, at most {@link #WORDS}, as {@link #enclosed}. */
  public static String quoted(String text) {
    return enclosed(plain(text));
  }

  /**
   * A report's words in curly quotation marks, angle ones around words that hold curly or straight ones themselves; where such a quotation inside was cut
   * off at its beginning or end, it has its mark there, so that marks pair.
   *
   * @param words on one line
   */
  public static String enclosed(String words) {
    boolean has = false;
    boolean open = false;
    boolean cut = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '"' && c != '\u201C' && c != '\u201D') continue;
      boolean opens = c == '\u201C' || c == '"' && (i == 0 || " (\u2014-".indexOf(words.charAt(i - 1)) >= 0);
      if (!opens && !has) cut = true;
      has = true;
      open = opens;
    }
    if (!has) return "\u201C" + words + "\u201D";
    return "\u2039" + (cut ? "\u201C" : "") + words + (open ? "\u201D" : "") + "\u203A";
  }

  /** The words begin inside a sentence. @param excerpt as {@link #enclosed} */
  public static boolean isFragment(String excerpt) {
    return excerpt.startsWith("\u201C...") || excerpt.startsWith("\u2039...") || excerpt.startsWith("\u2039\u201C...");
  }

  /** The same without quotation marks around it. */
  public static String plain(String text) {
    return plain(text, WORDS);
  }

  /** The same cut at another number of words, the marks of the cut counted. */
  public static String plain(String text, int most) {
    String[] words = Spaces.single(text).strip().split(" ");
    if (words.length <= most) return String.join(" ", words);
    return String.join(" ", Arrays.copyOf(words, most - 1)) + " ...";
  }
}
