package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureMark.Tally;
import org.stemma.model.FigureMark.Trend;
import org.stemma.model.FigureMark.Whole;

/** Whether a number is a running total, new ones only, a part, a change, a rate or a rank. */
final class Tallies {
  private Tallies() {}

  static Tally of(Pieces p, Amount a, Optional<Whole> whole, Counted counted, Trend trend, Lexicon lex) {
    if (a.perTime() || counted.span().filter(s -> s.begin() > p.begin(a.from())).isPresent() && a.isCount() && isRate(p, counted, lex)) return Tally.RATE;
    if (a.measure() == Measure.RANK) return Tally.RANK;
    if (whole.isPresent()) return Tally.SUBSET;
    if (trend != Trend.NONE) return Tally.CHANGE;
    if (isNew(p, a)) return Tally.NEW;
    return isSubset(p, a) ? Tally.SUBSET : Tally.TOTAL;
  }

  private static boolean isRate(Pieces p, Counted counted, Lexicon lex) {
    int k = 0;
    while (k < p.size() && p.begin(k) < counted.span().orElseThrow().end()) k++;
    return Amounts.rateEnd(p, k, lex) > k;
  }

  private static boolean isNew(Pieces p, Amount a) {
    String before = p.low(a.bounded() - 1);
    String after = p.low(a.next());
    return p.in(Closed.ANOTHER, before) || p.low(a.from() - 1).equals("another") || a.number().form() == Numeral.Form.SILENT && a.number().value().orElse(0) == 1
        || p.in(Closed.FURTHER, after);
  }

  private static boolean isSubset(Pieces p, Amount a) {
    String before = p.low(a.bounded() - 1);
    return before.equals("including") || p.low(a.bounded() - 2).equals("including") || p.low(a.next()).equals("of") && (a.isCount() || a.measure() == Measure.PERCENT || a.measure() == Measure.RATIO);
  }
}
