package org.stemma.annotate.figure;

import org.stemma.annotate.figure.Lexicon.Unit;
import org.stemma.model.FigureMark.Measure;

/** Pounds of money and pounds of weight: money where millions are told of nothing that is weighed, or where the sentence pays. */
final class Pounds {
  private Pounds() {}

  private static final int NEAR = 8;
  private static final Unit MONEY = new Unit(Measure.MONEY, "pound sterling", 1, false, false);

  /** @param at piece of the unit */
  static Unit of(Pieces p, Numeral n, int at, Unit unit, Lexicon lex) {
    boolean pound = p.in(Closed.POUND, p.low(at));
    if (!pound || unit.measure() != Measure.WEIGHT || p.hyphen(at) || p.low(at + 1).equals("of")) return unit;
    return n.scale() >= 1e6 || isPaid(p, n.first(), lex) ? MONEY : unit;
  }

  private static boolean isPaid(Pieces p, int i, Lexicon lex) {
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) if (lex.is("paid", p.lemma(k)) || lex.is("paid", p.low(k))) return true;
    return false;
  }
}
