package org.stemma.tell;

import java.util.Locale;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureMark;
import org.stemma.model.Story;

/** How the lines of a brief print numbers, names of kinds and the reports' own words. */
final class Wording {
  /** Words of a reading beside another. */
  private static final int SHORT = 16;

  private Wording() {}

  /** "1 report", "2 reports". */
  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  /** "2 origins", "at least 1 and at most 3 origins". */
  static String origins(int atLeast, int atMost) {
    return atLeast == atMost ? count(atMost, "origin") : "at least " + atLeast + " and at most " + count(atMost, "origin");
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

  /** "at least ", before a number; "" where it has none. */
  static String bound(FigureMark f) {
    return switch (f.quantity().bound()) {
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      case AT_MOST -> "at most ";
      case FEWER_THAN -> f.measure() == FigureMark.Measure.COUNT ? "fewer than " : "less than ";
      case ABOUT -> "about ";
      case EXACT, RANGE, VAGUE -> "";
    };
  }

  /** A cite among the words of its sentence or quotation, see {@link Excerpts#amid}. @param whole holds the cite */
  static String amid(Story story, Cite whole, Cite c) {
    String text = whole.span().in(story.report(c.report()).report().text());
    return Excerpts.amid(text, c.span().begin() - whole.span().begin(), c.span().end() - whole.span().begin());
  }
}
