package org.stemma.model;

import java.util.Arrays;
import org.stemma.text.Spaces;

/** Short printed excerpts: the report's own words in quotation marks, cut with "..." at a number of words. */
public final class Excerpts {
  /** Most words of a report in one excerpt (law 6 of the format). */
  public static final int WORDS = 25;

  private Excerpts() {}

  /** The words of a stretch on one line, at most {@link #WORDS}, in curly quotation marks. */
  public static String quoted(String text) {
    return "\u201C" + plain(text) + "\u201D";
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
