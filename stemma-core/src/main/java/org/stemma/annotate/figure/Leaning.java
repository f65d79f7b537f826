package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Quantity.Bound;

/**
 * Numbers that lean on the one before: "just under 30 miles (48 km)" holds both under, "5 percent, compared with 4 a year ago" are both percent,
 * "280 million of the 1.5 billion pesos" are pesos too.
 */
final class Leaning {
  private Leaning() {}

  static Amount of(Pieces p, Amount a, Optional<Amount> before, Lexicon lex) {
    if (isBare(p, a)) return orTwo(p, a, lex).or(() -> whole(p, a, lex)).or(() -> ahead(p, a, lex)).or(() -> before.filter(b -> lends(p, a, b)).map(a::inUnitOf)).orElse(a);
    return before.filter(b -> isConverted(p, a, b)).filter(b -> b.quantity().bound() != Bound.ABOUT && a.quantity().value().isPresent() && a.quantity().bound() == Bound.EXACT)
        .map(b -> a.held(Bounds.as(a.quantity(), b.quantity()), a.bounded())).orElse(a);
  }

  private static boolean isBare(Pieces p, Amount a) {
    Form form = a.number().form();
    return a.isCount() && a.unit().isEmpty() && (form == Form.DIGITS || form == Form.WORDS) && !isYear(p, a) && !p.hyphen(a.next());
  }

  private static boolean isYear(Pieces p, Amount a) {
    double v = a.quantity().value().orElse(0);
    return a.number().scale() == 1 && p.low(a.from()).length() == 4 && v >= 1900 && v < 2100;
  }

  /** "a year or two": the unit stands before. */
  private static Optional<Amount> orTwo(Pieces p, Amount a, Lexicon lex) {
    return isOrTwo(p, a) ? lex.unitAfter(p.low(a.from() - 2)).filter(u -> !u.glued()).map(u -> a.inUnit(u, p.low(a.from() - 2))) : Optional.empty();
  }

  /** "a goal or two", "another year or two": a noun with its article, and no noun behind. */
  static boolean isOrTwo(Pieces p, Amount a) {
    int k = a.from() - 1;
    boolean or = p.low(k).equals("or") && p.tag(k - 1).equals("NN") && (p.tag(k - 2).equals("DT") || p.tag(k - 2).startsWith("JJ") && p.tag(k - 3).equals("DT"));
    return or && a.until().isEmpty() && a.unit().isEmpty() && a.number().form() == Form.WORDS && Counted.chunk(p, a.next()).isEmpty();
  }

  /** "280 million of the 1.5 billion pesos". */
  private static Optional<Amount> whole(Pieces p, Amount a, Lexicon lex) {
    int k = p.low(a.next()).equals("of") ? a.next() + 1 : -1;
    if (k < 0) return Optional.empty();
    if (p.tag(k).equals("DT") || p.tag(k).equals("PRP$")) k++;
    while (lex.unitBefore(p.low(k)).isPresent()) k++;
    return Amounts.at(p, k, lex).filter(w -> w.measure() == Measure.MONEY && w.quantity().value().orElse(0) > a.quantity().value().orElse(0)).map(a::inUnitOf);
  }

  /** "8 or $9": the sign of money stands with the second. */
  private static Optional<Amount> ahead(Pieces p, Amount a, Lexicon lex) {
    int k = a.next();
    boolean joins = p.in(Closed.OR_TO, p.low(k));
    if (!joins || lex.unitBefore(p.low(k + 1)).isEmpty()) return Optional.empty();
    return Amounts.at(p, k + 2, lex).filter(b -> b.measure() == Measure.MONEY && isNear(a, b)).map(a::inUnitOf);
  }

  /** The words between must set two amounts of one kind beside each other, and no noun may follow. */
  private static boolean lends(Pieces p, Amount a, Amount b) {
    boolean kind = !b.isCount() && b.measure() != Measure.RANK && b.measure() != Measure.SCORE && b.measure() != Measure.AGE && b.unit().isPresent();
    if (!kind || Counted.chunk(p, a.next()).head() >= 0 && !endsPlace(p, a.next())) return false;
    String w = p.low(a.bounded() - 1);
    boolean beside = w.equals("than") || w.equals("with") && p.low(a.bounded() - 2).equals("compared") || p.in(Closed.AGAINST, w)
        || (p.in(Closed.FROM_TO, w)) && b.measure() != Measure.PERCENT && a.bounded() - b.next() <= 2;
    boolean parallel = w.equals("and") && p.tag(b.next()).equals("IN") && sameWays(p, a, b);
    return beside && isNear(a, b) || parallel || w.equals("and") && a.bounded() - b.next() <= 8 && isTimed(p, a) && isNear(a, b);
  }

  /** "5 pesos for the pen and 3 for the cap". */
  private static boolean sameWays(Pieces p, Amount a, Amount b) {
    return p.low(a.next()).equals(p.low(b.next()));
  }

  /** "21 percent in May and 19 last year". */
  private static boolean isTimed(Pieces p, Amount a) {
    String w = p.low(a.next());
    return p.in(Closed.TIMING, w) || w.equals("in") && p.isDigits(a.next() + 1);
  }

  private static boolean endsPlace(Pieces p, int k) {
    return p.in(Closed.TIMING, p.low(k));
  }

  private static boolean isNear(Amount a, Amount b) {
    double x = Math.abs(a.quantity().value().orElse(0));
    double y = Math.abs(b.quantity().value().orElse(b.quantity().high().orElse(0)));
    return x > 0 && y > 0 && x / y < 200 && y / x < 200;
  }

  /** In brackets right behind: "30 miles (48 km)", "296 hp (224 kW / 300 PS)". */
  private static boolean isConverted(Pieces p, Amount a, Amount b) {
    boolean kind = a.measure() == b.measure() && !a.isCount() && a.unit().isPresent() && b.unit().isPresent() && !a.unit().get().base().equals(b.unit().get().base());
    String w = p.low(a.bounded() - 1);
    return kind && a.bounded() - 1 == b.next() && (w.equals("(") || w.equals("[") || w.equals("/") || w.equals("or") && a.measure() != Measure.MONEY);
  }
}
