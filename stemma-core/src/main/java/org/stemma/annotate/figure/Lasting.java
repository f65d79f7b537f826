package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.Unit;
import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;

/** Amounts that have a unit and no number word: "less than a week", "a foot of water", "for decades", "a month-long strike". */
final class Lasting {
  private Lasting() {}

  static Optional<Amount> at(Pieces p, int i, Lexicon lex) {
    return article(p, i, lex).or(() -> decades(p, i, lex)).or(() -> daylong(p, i, lex));
  }

  /** The article counts where a bound holds it, or where a length of something is told. */
  private static Optional<Amount> article(Pieces p, int i, Lexicon lex) {
    if (!p.in(Closed.ARTICLE, p.low(i))) return Optional.empty();
    Optional<Unit> unit = lex.unitAfter(p.low(i + 1)).filter(u -> !u.glued() && !p.low(i + 1).endsWith("s"));
    if (unit.isEmpty()) return Optional.empty();
    boolean time = unit.get().measure() == Measure.DURATION && Bounds.before(p, i, lex).filter(b -> !b.phrase().bound().equals("exact")).isPresent();
    boolean length = unit.get().measure() == Measure.DISTANCE && (p.low(i + 2).equals("of") || Bounds.before(p, i, lex).isPresent());
    boolean half = p.low(i + 2).equals("and") && p.low(i + 3).equals("a") && p.low(i + 4).equals("half");
    if (!time && !length && !half || p.hyphen(i + 2)) return Optional.empty();
    int to = half ? i + 5 : i + 2;
    return Optional.of(amount(p, Numeral.of(Form.ARTICLE, half ? 1.5 : 1, 1, i, to), unit.get(), i, to, to, p.word(i + 1)));
  }

  /** "for decades", not "the last two decades". */
  private static Optional<Amount> decades(Pieces p, int i, Lexicon lex) {
    Optional<Unit> unit = lex.number(p.low(i), Kind.VAGUE_UNIT).flatMap(w -> lex.unitAfter(p.low(i)));
    boolean counted = p.tag(i - 1).equals("CD") || p.tag(i - 1).equals("JJ") || lex.isNumber(p.low(i - 1));
    if (unit.isEmpty() || counted) return Optional.empty();
    return Optional.of(amount(p, Numeral.vague(OptionalDouble.of(2), OptionalDouble.empty(), i, i + 1), unit.get(), i, i + 1, i + 1, p.word(i)));
  }

  /** "month-long", "weekslong". */
  private static Optional<Amount> daylong(Pieces p, int i, Lexicon lex) {
    String w = p.low(i);
    boolean joined = w.endsWith("long") && w.length() > 6;
    if (!joined && !(p.low(i + 1).equals("long") && p.hyphen(i + 1))) return Optional.empty();
    String stem = joined ? w.substring(0, w.length() - 4) : w;
    Optional<Unit> unit = lex.unitAfter(stem).filter(u -> u.measure() == Measure.DURATION);
    if (unit.isEmpty() || p.hyphen(i) || p.tag(i - 1).equals("CD") || stem.equals("day")) return Optional.empty();
    Numeral n = stem.endsWith("s") ? Numeral.vague(OptionalDouble.of(2), OptionalDouble.empty(), i, i + 1) : Numeral.of(Form.ARTICLE, 1, 1, i, i + 1);
    return Optional.of(amount(p, n, unit.get(), i, i + 1, joined ? i + 1 : i + 2, stem));
  }

  private static Amount amount(Pieces p, Numeral n, Unit unit, int from, int to, int next, String printed) {
    Quantity q = n.isVague() ? new Quantity(OptionalDouble.empty(), n.low(), n.high(), Bound.VAGUE) : Quantity.exact(n.value().orElse(1));
    return new Amount(n, Optional.empty(), q, from, to, next, from, Optional.of(unit), printed, unit.measure(), false);
  }
}
