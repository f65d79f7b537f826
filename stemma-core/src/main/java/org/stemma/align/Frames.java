package org.stemma.align;

import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/** How a stretch of time is told: how long something went on, how long before, since or after. "Ten minutes before the blast" and "for ten minutes" are two questions. */
final class Frames {
  private Frames() {}

  private static final int AROUND = 4;

  /** @return name of the class of words that tells it, "" where none does or the figure is no stretch of time */
  static String of(FigureMark f, Prose prose, Sentence s, int[] range, RowWords terms) {
    if (f.measure() != Measure.DURATION) return "";
    if (range[1] < prose.tokens().size() && prose.text().charAt(Math.min(f.span().end(), prose.text().length() - 1)) == '-') return "lasting";
    for (int i = range[1]; i < Math.min(s.last(), range[1] + 3); i++) {
      String w = prose.tokens().lower(i);
      if (terms.ago().contains(w)) return "ago";
      if (terms.later().contains(w)) return "later";
      if (terms.sooner().contains(w)) return "sooner";
    }
    for (int i = range[0] - 1; i >= Math.max(s.first(), range[0] - AROUND); i--) {
      String w = prose.tokens().lower(i);
      if (terms.lasting().contains(w) || terms.lasting().contains(prose.lemma(i))) return "lasting";
      if (terms.within().contains(w)) return "within";
      if (prose.tag(i).startsWith("N") || prose.tag(i).startsWith("V")) return "";
    }
    return "";
  }
}
