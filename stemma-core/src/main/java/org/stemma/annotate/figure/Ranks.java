package org.stemma.annotate.figure;

import org.stemma.model.FigureMark.Measure;

/** Ranks told by a word before the number: "Category 4", "magnitude 6.1". */
final class Ranks {
  private Ranks() {}

  static Amount of(Pieces p, Amount a, Lexicon lex) {
    boolean rank = a.isCount() && a.unit().isEmpty() && a.until().isEmpty() && lex.is("rank", p.low(a.from() - 1)) && a.number().form() != Numeral.Form.VAGUE;
    return rank ? a.measured(Measure.RANK) : a;
  }
}
