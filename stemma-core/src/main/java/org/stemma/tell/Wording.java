package org.stemma.tell;

import java.util.Arrays;
import java.util.Locale;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.Story;
import org.stemma.text.Spaces;

/** How the lines of a brief print numbers, names of kinds and the reports' own words. */
final class Wording {
  /** Words of a reading beside another. */
  private static final int SHORT = 16;

  /** Words shown on either side of what a quotation is shown for. */
  private static final int BESIDE = 5;

  private Wording() {}

  /** "1 report", "2 reports". */
  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  /** "LATER_KNOWLEDGE" as "later-knowledge". */
  static String word(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words of a cite as a quotation. */
  static String quoted(Story story, Cite c) {
    return Excerpts.quoted(c.span().in(story.report(c.report()).report().text()));
  }

  /** With a full stop, unless the words in marks bring their own. @param quoted as {@link Excerpts#enclosed} */
  static String stopped(String quoted) {
    String words = quoted.replaceAll("[\\u2018\\u2019\\u201C\\u201D\\u203A\"']+$", "");
    return !words.isEmpty() && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? quoted : quoted + ".";
  }

  /** At most {@value #SHORT} words of a cite, in marks. */
  static String shortly(Story story, Cite c) {
    return Excerpts.enclosed(Excerpts.plain(c.span().in(story.report(c.report()).report().text()), SHORT));
  }

  /** A cite with at most {@value #BESIDE} words of its sentence or quotation before it and after it, in marks, "..." where that is cut. @param whole holds the cite */
  static String amid(Story story, Cite whole, Cite c) {
    String text = story.report(c.report()).report().text();
    String before = Spaces.single(text.substring(whole.span().begin(), c.span().begin()));
    String after = Spaces.single(text.substring(c.span().end(), whole.span().end()));
    return Excerpts.enclosed((last(before) + Spaces.single(c.span().in(text)) + first(after)).strip());
  }

  private static String last(String before) {
    String[] words = before.split(" ");
    return words.length <= BESIDE ? before : "... " + String.join(" ", Arrays.copyOfRange(words, words.length - BESIDE, words.length)) + (before.endsWith(" ") ? " " : "");
  }

  private static String first(String after) {
    String[] words = after.split(" ");
    return words.length <= BESIDE + 1 ? after : String.join(" ", Arrays.copyOf(words, BESIDE + 1)) + " ...";
  }
}
