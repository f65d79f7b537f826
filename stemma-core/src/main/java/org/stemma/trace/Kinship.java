package org.stemma.trace;

import java.util.List;

/** Decides whether two lines that agree in words agree because one text stands behind them. */
final class Kinship {
  private Kinship() {}

  private static final int RUN = 7;
  private static final double RUN_OWN = 3;
  private static final double RUN_WEIGHT = 2.6;
  private static final double COVER = .6;
  private static final double WEIGHT = 3.2;

  /** Strands of the pair that a common text explains; empty when chance, names or stock words do. */
  static List<Strand> of(Line a, Line b, List<Strand> strands) {
    List<Strand> telling = strands.stream().filter(s -> isRun(a, s)).toList();
    if (isRewrite(a, b, strands)) return strands.stream().filter(s -> weight(a, s) >= 1.6 && dense(s)).toList();
    return telling;
  }

  /** A run of words that agree in print and are more than a name or a stock phrase. */
  private static boolean isRun(Line a, Strand s) {
    return s.longestRun() >= RUN && weight(a, s) >= RUN_WEIGHT && own(a, s) >= RUN_OWN;
  }

  /** Most of the shorter line stands in the other, in order, by the same words or others for them. */
  private static boolean isRewrite(Line a, Line b, List<Strand> strands) {
    double shared = 0;
    double own = 0;
    for (Strand s : strands) {
      if (!dense(s)) continue;
      shared += weight(a, s);
      own += own(a, s);
    }
    return own >= 2.5 && shared >= WEIGHT && shared >= COVER * Math.min(a.weight(), b.weight());
  }

  private static boolean dense(Strand s) {
    return s.size() >= .45 * Math.max(s.endA() - s.beginA(), s.endB() - s.beginB());
  }

  static double weight(Line a, Strand s) {
    double sum = 0;
    for (int i = 0; i < s.size(); i++) sum += a.weight(s.as()[i]) * worth(s.grades()[i]);
    return sum;
  }

  /** Agreeing words that are neither stop words nor names. */
  private static double own(Line a, Strand s) {
    double sum = 0;
    for (int i = 0; i < s.size(); i++) if (a.kinds()[s.as()[i]] == Line.CONTENT) sum += worth(s.grades()[i]);
    return sum;
  }

  private static double worth(byte grade) {
    return grade == Lexicon.SAME ? 1 : grade == Lexicon.BASE ? .9 : .7;
  }
}
