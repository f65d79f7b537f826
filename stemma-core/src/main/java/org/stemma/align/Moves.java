package org.stemma.align;

import org.stemma.text.Span;

/** Two numbers of one sentence of which one takes the place of the other. */
final class Moves {
  private Moves() {}

  private static final int STEP = 5;
  /** Words between "from" or "to" and its number: "from about six". */
  private static final int LEAD = 2;

  /** "rose from four to 11", "11, up from four": one number took the place of the other. */
  static boolean isFromTo(FigureTraits a, FigureTraits b) {
    Span first = a.at().figure().span().begin() <= b.at().figure().span().begin() ? a.at().figure().span() : b.at().figure().span();
    Span second = first == a.at().figure().span() ? b.at().figure().span() : a.at().figure().span();
    int[] x = a.prose().tokens().range(first);
    int[] y = a.prose().tokens().range(second);
    if (y[0] - x[1] > STEP || !(a.head().equals(b.head()) || a.head().isEmpty() || b.head().isEmpty())) return false;
    RowWords terms = a.terms();
    boolean from = terms.from().contains(a.prose().tokens().lowerAt(x[0] - 1));
    for (int i = Math.max(x[1], y[0] - LEAD); i < y[0]; i++) {
      String w = a.prose().tokens().lower(i);
      if (terms.from().contains(w) || from && terms.to().contains(w)) return true;
    }
    return false;
  }

  /** Four in "from four to 11": another number takes its place. */
  static boolean isFormer(FigureTraits t) {
    int first = t.prose().tokens().range(t.at().figure().span())[0];
    return t.terms().from().contains(t.prose().tokens().lowerAt(first - 1));
  }

  /** Two numbers of one sentence of which one takes the place of the other: "rose from 12 to 14", "14, up from 12". */
  static boolean isRevised(FigureTraits a, FigureTraits b) {
    Span between = a.at().figure().span().join(b.at().figure().span());
    int[] range = a.prose().tokens().range(between);
    for (int i = Math.max(0, range[0] - 2); i < range[1]; i++) if (a.terms().revising().contains(a.prose().tokens().lower(i))) return true;
    return false;
  }
}
