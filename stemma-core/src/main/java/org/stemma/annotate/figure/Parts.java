package org.stemma.annotate.figure;

/** A part behind a whole number: "10 1/2", "10½", "ten and a half". */
final class Parts {
  private static final String PARTS = "\u00BD\u00BC\u00BE\u2153\u2154\u215B\u215C\u215D\u215E";
  private static final double[] PART_VALUES = {.5, .25, .75, 1 / 3.0, 2 / 3.0, .125, .375, .625, .875};

  private Parts() {}

  /** The number with the part behind it, or as it is. */
  static Numeral with(Pieces p, Numeral n, Lexicon lex) {
    int k = n.last();
    double part = sign(p, k) > 0 ? sign(p, k) : Digits.quotient(p.low(k));
    int last = k + 1;
    if (p.low(k).equals("and") && p.low(k + 1).equals("a") && Fractions.value(p.low(k + 2), lex) < 1) {
      part = Fractions.value(p.low(k + 2), lex);
      last = k + 3;
    }
    return part == 0 || part >= 1 ? n : Numeral.of(n.form(), n.value().orElse(0) + part, 1, n.first(), last);
  }

  /** "a dozen and a half" is eighteen. */
  static Numeral withHalf(Pieces p, Numeral n, Lexicon lex) {
    Numeral more = with(p, n, lex);
    return more == n ? n : Numeral.of(n.form(), n.scale() * (more.value().orElse(0) - n.value().orElse(0) + 1), n.scale(), n.first(), more.last());
  }

  /** Value of a sign for a part, "½"; 0 where none stands. */
  static double sign(Pieces p, int i) {
    int at = p.low(i).length() == 1 ? PARTS.indexOf(p.low(i)) : -1;
    return at < 0 ? 0 : PART_VALUES[at];
  }
}
