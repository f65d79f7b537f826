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

  /** Words shown after what an excerpt is about, where there are as many. */
  private static final int AFTER = 10;
  /** Words that stand at least before what an excerpt is about. */
  private static final int BEFORE = 4;

  /**
   * As {@link #quoted}, but cut so that a part of the words is among those that are left: what the excerpt is shown for. Where the beginning is cut off, it begins
   * after a comma or the like if one stands near enough, and not inside a quotation that ends before the part.
   *
   * @param begin where the part begins in the text; UTF-16 offset, 0..end
   * @param end where it ends; begin..text.length()
   */
  public static String around(String text, int begin, int end) {
    String[] words = Spaces.single(text).strip().split(" ");
    int first = count(text.substring(0, begin));
    int last = Math.min(words.length, Math.max(first + 1, count(text.substring(0, end))));
    if (words.length <= WORDS || last < WORDS) return quoted(text);
    int stop = Math.min(words.length, Math.max(last, Math.min(last + AFTER, first - BEFORE + WORDS - 2)));
    int from = Math.max(0, stop - (stop < words.length ? WORDS - 2 : WORDS - 1));
    int start = from;
    for (int i = first - BEFORE; i > from; i--) if (isPause(words[i - 1])) start = i;
    start = closed(words, start, first - BEFORE);
    if (stop < words.length) stop = Math.min(words.length, start + WORDS - 2);
    return enclosed("... " + String.join(" ", Arrays.copyOfRange(words, start, stop)) + (stop < words.length ? " ..." : ""));
  }

  /** Words shown on either side of a part that is shown for itself. */
  private static final int BESIDE = 5;

  /**
   * A part of a text with at most {@value #BESIDE} words on either side, "..." where that is cut; without them, as {@link #quoted}, where that would be more than {@link #WORDS}.
   *
   * @param begin where the part begins in the text; UTF-16 offset, 0..end
   * @param end where it ends; begin..text.length()
   */
  public static String amid(String text, int begin, int end) {
    String part = Spaces.single(text.substring(begin, end));
    String all = (last(Spaces.single(text.substring(0, begin))) + part + first(Spaces.single(text.substring(end)))).strip();
    return count(all) > WORDS ? quoted(part) : enclosed(all);
  }

  private static String last(String before) {
    String[] words = before.split(" ");
    return words.length <= BESIDE ? before : "... " + String.join(" ", Arrays.copyOfRange(words, words.length - BESIDE, words.length)) + (before.endsWith(" ") ? " " : "");
  }

  private static String first(String after) {
    String[] words = after.split(" ");
    return words.length <= BESIDE + 1 ? after : String.join(" ", Arrays.copyOf(words, BESIDE + 1)) + " ...";
  }

  /** Behind the quotation that the words would begin inside of, where it ends by the last of them that may begin. */
  private static int closed(String[] words, int start, int last) {
    boolean open = false;
    for (int i = 0; i < last; i++) {
      if (i >= start && !open) return i == start ? start : i;
      for (char c : words[i].toCharArray()) open = c == '\u201C' || (c == '"' ? !open : c != '\u201D' && open);
    }
    return last > start && !open ? last : start;
  }

  /** Words that begin in a text. */
  private static int count(String text) {
    String words = Spaces.single(text).strip();
    return words.isEmpty() ? 0 : words.split(" ").length;
  }

  private static boolean isPause(String word) {
    return ",;:\u2013\u2014".indexOf(word.charAt(word.length() - 1)) >= 0 || word.equals("--");
  }
}
