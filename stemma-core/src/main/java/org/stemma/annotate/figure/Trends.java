package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureMark.Trend;

/** Which way a figure moves: "up 3 percent", "fell by 20"; "up 120 jobs or 2 percent" moves both. */
final class Trends {
  private Trends() {}

  /** What was read before in the sentence: an amount and its way. */
  record Told(Amount amount, Trend trend) {}

  static Trend of(Pieces p, Amount a, Optional<Told> before, Lexicon lex) {
    int k = a.bounded() - 1;
    boolean by = p.low(k).equals("by");
    if (by) k = verb(p, k - 1);
    Trend here = by && !p.tag(k).startsWith("V") ? Trend.NONE : way(p, k, by || isMeasured(p, a), lex);
    if (here != Trend.NONE || before.isEmpty() || before.get().trend() == Trend.NONE) return here;
    return isJoined(p, a, before.get().amount(), by, k) ? before.get().trend() : Trend.NONE;
  }

  /** "raised its rents by 2 percent": the verb may stand before its object. */
  private static int verb(Pieces p, int k) {
    int i = k;
    while (i > k - 4 && (p.isNoun(i) || p.tag(i).startsWith("JJ") || p.tag(i).equals("DT") || p.tag(i).equals("PRP$") || p.tag(i).startsWith("RB"))) i--;
    return p.tag(i).startsWith("V") ? i : k;
  }

  private static Trend way(Pieces p, int k, boolean measured, Lexicon lex) {
    if (is("up", p, k, lex) || measured && is("more", p, k, lex)) return Trend.UP;
    return is("down", p, k, lex) || measured && is("less", p, k, lex) ? Trend.DOWN : Trend.NONE;
  }

  private static boolean is(String role, Pieces p, int k, Lexicon lex) {
    return lex.is(role, p.low(k)) || lex.is(role, p.lemma(k));
  }

  /** "added 3 percent" is a change, "added 200 jobs" tells what was added. */
  private static boolean isMeasured(Pieces p, Amount a) {
    return a.measure() == Measure.PERCENT || a.measure() == Measure.PERCENTAGE_POINTS || p.low(a.next()).startsWith("point") || a.printed().startsWith("point")
        || a.isCount() && a.unit().isEmpty() && p.low(a.from()).indexOf('.') > 0 && a.number().scale() == 1;
  }

  /** "rose by 120 jobs or 2 percent", "A was down 2 percent, B by 3 percent". */
  private static boolean isJoined(Pieces p, Amount a, Amount before, boolean by, int k) {
    if (by) return before.measure() == a.measure() && !p.tag(k).startsWith("V");
    int or = a.bounded() - 1;
    return p.low(or).equals("or") && or - before.next() <= 3 && !p.low(before.next()).equals("to");
  }
}
