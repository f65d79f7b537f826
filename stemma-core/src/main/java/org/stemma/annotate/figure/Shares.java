package org.stemma.annotate.figure;

import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;

/**
 * Shares told by two numbers: "one in five farmers" is a fifth of them, "two out of every three" two thirds. "Two out of three" alone stays a count with
 * its whole, as three may be all there are.
 */
final class Shares {
  private Shares() {}

  private static final double MOST = 10;

  /** The share that begins with the number n, or n as it stands. */
  static Numeral of(Pieces p, Numeral n, Lexicon lex) {
    int whole = wholeAt(p, n);
    if (whole == n.last() || !isPlain(n) || n.value().getAsDouble() < 1 || n.value().getAsDouble() > MOST) return n;
    return Numerals.single(p, whole, lex)
        .filter(w -> isPlain(w) && w.value().getAsDouble() > n.value().getAsDouble() && isShared(p, n, w, whole, lex))
        .map(w -> Numeral.of(Form.FRACTION, n.value().getAsDouble() / w.value().getAsDouble(), 1, n.first(), w.last()))
        .orElse(n);
  }

  private static boolean isPlain(Numeral n) {
    return n.value().isPresent() && (n.form() == Form.DIGITS || n.form() == Form.WORDS) && n.value().getAsDouble() == Math.rint(n.value().getAsDouble());
  }

  /** Where the second number stands; the end of the first for none. */
  private static int wholeAt(Pieces p, Numeral n) {
    int k = n.last();
    boolean every = p.in(Closed.EVERY, p.low(k + 1));
    if (p.low(k).equals("in")) return every ? k + 2 : k + 1;
    boolean outOf = p.low(k).equals("out") && p.low(k + 1).equals("of") && p.low(k + 2).equals("every");
    return outOf ? k + 3 : k;
  }

  /** "One in five farmers", "one in five of us", "one in five said": not "two in 10 minutes", "one in 2019", "3 in 20 towns"; both numbers are told alike. */
  private static boolean isShared(Pieces p, Numeral n, Numeral w, int at, Lexicon lex) {
    int k = w.last();
    boolean every = at > n.last() + 1;
    boolean alike = n.form() == w.form() || n.form() == Form.WORDS && !isYear(w);
    boolean measured = lex.unitAfter(p.low(k)).filter(u -> u.measure() == Measure.DURATION || u.measure() == Measure.DISTANCE).isPresent();
    boolean ratio = every || n.value().getAsDouble() == 1 || w.value().getAsDouble() <= MOST || w.value().getAsDouble() % MOST == 0;
    boolean counted = p.isNoun(k) || p.tag(k).startsWith("JJ") || p.tag(k).startsWith("V") || p.tag(k).equals("MD") || p.low(k).equals("of") || !p.has(k) || ".,;(".contains(p.low(k));
    return alike && ratio && counted && !measured && !p.hyphen(k) && !isPlaced(p, k, n);
  }

  private static boolean isYear(Numeral w) {
    double v = w.value().getAsDouble();
    return w.form() == Form.DIGITS && v >= 1900 && v < 2100;
  }

  /** "two in three towns were shut" is a share; "killed 3 in 10 raids" is not: behind a verb digits count, and the second number counts occasions. */
  private static boolean isPlaced(Pieces p, int k, Numeral n) {
    return n.form() == Form.DIGITS && n.value().getAsDouble() > 1 && p.tag(n.first() - 1).startsWith("V") && !p.lemma(n.first() - 1).equals("be") && !p.low(k).equals("of");
  }
}
