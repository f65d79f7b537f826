package org.stemma.annotate.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.Unit;
import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;

/** Reads a number with sign of money, range, unit and bound. */
final class Amounts {
  private Amounts() {}

  /** The amount whose number begins at piece i. */
  static Optional<Amount> at(Pieces p, int i, Lexicon lex) {
    return Lasting.at(p, i, lex)
        .or(() -> Numerals.at(p, i, lex).filter(n -> n.last() > n.first()).map(n -> whole(p, n, lex)))
        .map(a -> Bounds.hold(p, a, lex));
  }

  private static Amount whole(Pieces p, Numeral n, Lexicon lex) {
    int from = moneyBefore(p, n.first(), lex);
    Optional<Unit> money = from == n.first() ? Optional.empty() : lex.unitBefore(sign(p, from, n.first()));
    Numeral number = isNegative(p, n) ? n.times(-1) : n;
    Found first = unit(p, n, Bounds.past(p, n.last(), lex), money, lex);
    Optional<Ranges.Tail> tail = Ranges.tail(p, number, first.next(), lex)
        .or(() -> first.next() == n.last() ? Optional.empty() : Ranges.tail(p, number, n.last(), lex))
        .filter(t -> isSameUnit(p, first, money, t, lex));
    if (tail.isPresent()) return range(p, number, from, money, first, tail.get(), lex);
    Found told = first.unit().isEmpty() ? borrowed(p, n, first, lex) : first;
    return rate(p, compound(p, plain(p, number, from, money, told, lex), told, lex), lex);
  }

  /** "9 percent to $84" are two amounts, "9 to 12 percent" is one. */
  private static boolean isSameUnit(Pieces p, Found first, Optional<Unit> money, Ranges.Tail tail, Lexicon lex) {
    Numeral b = tail.number();
    int sign = moneyBefore(p, b.first(), lex);
    Optional<Unit> second = sign < b.first() ? lex.unitBefore(sign(p, sign, b.first())) : money.isPresent() ? money : unit(p, b, b.last(), Optional.empty(), lex).unit();
    if (first.unit().isEmpty()) return sign == b.first();
    return second.isEmpty() ? money.isEmpty() : second.get().measure() == first.unit().get().measure() && (sign == b.first() || money.isPresent());
  }

  /** "from 13 to 14 mm": the first number has the unit of the second. */
  private static Found borrowed(Pieces p, Numeral n, Found none, Lexicon lex) {
    int k = n.last();
    boolean joins = p.in(Closed.RANGING, p.low(k));
    boolean year = p.low(n.first() - 1).equals("in") && p.low(n.first()).length() == 4;
    if (!joins || year || n.form() != Form.DIGITS) return none;
    Optional<Numeral> next = Numerals.at(p, k + 1, lex).filter(b -> b.form() == Form.DIGITS && b.value().isPresent() && n.value().orElse(0) < LENDS * b.value().getAsDouble());
    return next.flatMap(b -> unit(p, b, b.last(), Optional.empty(), lex).unit()).filter(u -> u.measure() != Measure.MONEY && u.measure() != Measure.RATIO).map(u -> new Found(Optional.of(u), none.next())).orElse(none);
  }

  /** "43.6 million or 22.3 percent": a number many times the next has not its unit. */
  private static final double LENDS = 200;

  private record Found(Optional<Unit> unit, int next) {}

  private static Found unit(Pieces p, Numeral n, int at, Optional<Unit> money, Lexicon lex) {
    if (money.isPresent() || n.form() == Form.ORDINAL || n.form() == Form.MULTIPLE) return new Found(money, at);
    int start = n.isVague() && p.low(at).equals("of") ? at + 1 : at;
    Optional<Unit> spelled = lex.spelled(p.word(start)).filter(u -> p.glued(start) || p.word(start).length() > 1);
    if (spelled.isPresent()) return new Found(spelled, start + 1);
    for (int len = Math.min(4, p.size() - start); len > 0; len--) {
      Optional<Unit> unit = lex.unitAfter(p.phrase(start, start + len)).filter(u -> fits(p, n, start, u));
      if (unit.isPresent()) return new Found(unit.map(u -> Pounds.of(p, n, start, u, lex)), start + len);
    }
    if ("([{<".contains(p.low(start)) && p.low(start).length() == 1 && ")]}>".contains(p.low(start + 2)) && p.low(start + 2).length() == 1) {
      Optional<Unit> inside = lex.unitAfter(p.low(start + 1));
      if (inside.isPresent()) return new Found(inside, start + 3);
    }
    Optional<Unit> sign = p.isDigits(start + 1) || p.hyphen(start) ? Optional.empty() : lex.signAfter(p.low(start));
    if (sign.isPresent()) return new Found(sign, start + 1);
    return new Found(Optional.empty(), at);
  }

  /** Most letters of a short form that a verb may be taken for: "the index has" tells no hectares. */
  private static final int SHORT = 3;

  private static boolean fits(Pieces p, Numeral n, int at, Unit u) {
    if (u.measure() == Measure.SCORE && n.value().orElse(0) == 1 || p.word(at).equals("M")) return false;
    if (p.low(at).equals("second") && p.isNoun(at + 1) && p.low(n.first()).length() == 4 && n.form() == Form.DIGITS) return false;
    if (u.glued()) return n.form() == Form.DIGITS && (p.glued(at) || p.low(at).equals("m") && isMetre(p, at));
    boolean verb = p.tag(at).equals("VBZ") && p.low(at).length() <= SHORT && !p.glued(at);
    boolean named = p.hyphen(at) && p.isCapital(at) && !p.word(at).equals(p.word(at).toUpperCase(Locale.ROOT)) && !p.isTitle();
    return !verb && !named && !(p.isCapital(at) && p.low(at).equals("ps") && !p.glued(at) && p.tag(at).isEmpty());
  }

  /** "12 m long", "1 m x 2 m", not "12 m people". */
  private static boolean isMetre(Pieces p, int at) {
    String next = p.low(at + 1);
    return p.word(at).equals("m") && (!p.has(at + 1) || p.tag(at + 1).startsWith("JJ") || p.tag(at + 1).equals("IN") || p.isDigits(at + 1) || next.equals("x") || next.equals(",") || next.equals("."));
  }

  private static Amount plain(Pieces p, Numeral n, int from, Optional<Unit> money, Found found, Lexicon lex) {
    Quantity q = n.isVague() ? new Quantity(OptionalDouble.empty(), n.low(), n.high(), Bound.VAGUE) : Quantity.exact(n.value().orElse(0));
    int to = n.last();
    String printed = money.isPresent() ? sign(p, from, n) : found.unit().isPresent() ? printed(p, unitStart(p, n, lex), found.next()) : "";
    Measure measure = found.unit().map(Unit::measure).orElse(n.form() == Form.ORDINAL ? Measure.RANK : n.form() == Form.MULTIPLE || n.form() == Form.FRACTION ? Measure.RATIO : Measure.COUNT);
    return new Amount(n, Optional.empty(), q, from, to, found.next(), from, found.unit(), printed, age(p, found, measure), false);
  }

  private static String sign(Pieces p, int from, Numeral n) {
    return p.span(from, n.first()).in(p.prose().text()).replace("-", "").replace("\u2212", "").strip();
  }

  private static int unitStart(Pieces p, Numeral n, Lexicon lex) {
    return n.isVague() && p.low(n.last()).equals("of") ? n.last() + 1 : Bounds.past(p, n.last(), lex);
  }

  private static String printed(Pieces p, int from, int to) {
    return from < to ? p.span(from, to).in(p.prose().text()) : "";
  }

  /** "20 years old", "20-year-old", "20 years of age". */
  private static Measure age(Pieces p, Found found, Measure measure) {
    if (measure != Measure.DURATION) return measure;
    String next = p.low(found.next());
    boolean old = p.in(Closed.OLD, next) || next.equals("of") && p.low(found.next() + 1).equals("age");
    return old ? Measure.AGE : measure;
  }

  private static Amount range(Pieces p, Numeral n, int from, Optional<Unit> money, Found first, Ranges.Tail tail, Lexicon lex) {
    Numeral until = tail.number();
    Numeral low = tail.scalesFirst() ? n.times(until.scale()) : n;
    Found last = unit(p, until, until.last(), money, lex);
    Found best = last.unit().isPresent() ? last : new Found(first.unit(), until.last());
    int to = until.last();
    Quantity q = new Quantity(OptionalDouble.empty(), low.value(), until.value(), Bound.RANGE);
    String printed = money.isPresent() ? sign(p, from, n) : last.unit().isPresent() ? printed(p, until.last(), last.next()) : printed(p, n.last(), first.next());
    Measure measure = best.unit().map(Unit::measure).orElse(tail.isScore() ? Measure.SCORE : Measure.COUNT);
    Amount out = new Amount(n, Optional.of(until), q, from, to, best.next(), from, best.unit(), printed, age(p, best, measure), false);
    return rate(p, out, lex);
  }

  /** "three weeks and one day", "5 feet 4 inches": summed in the smaller unit. */
  private static Amount compound(Pieces p, Amount a, Found found, Lexicon lex) {
    if (found.unit().isEmpty() || a.quantity().value().isEmpty() || a.measure() != Measure.MONEY && a.measure() != Measure.DURATION && a.measure() != Measure.DISTANCE && a.measure() != Measure.WEIGHT) return a;
    int k = p.low(a.next()).equals("and") || p.low(a.next()).equals(",") ? a.next() + 1 : a.next();
    Optional<Numeral> small = Numerals.at(p, k, lex).filter(n -> n.value().isPresent() && n.form() != Form.ORDINAL && n.last() > n.first());
    if (small.isEmpty()) return a;
    Found second = unit(p, small.get(), small.get().last(), Optional.empty(), lex);
    if (second.unit().isEmpty() && isLoose(p, a, small.get(), k)) return coins(p, a, small.get(), new Found(Optional.of(HUNDREDTH), small.get().last()));
    Unit big = found.unit().get();
    if (second.unit().isEmpty() || second.unit().get().measure() != big.measure() || second.unit().get().factor() >= big.factor() || big.factor() > 101 * second.unit().get().factor()) return a;
    if (a.measure() == Measure.MONEY) return coins(p, a, small.get(), second);
    double value = Math.rint((a.quantity().value().getAsDouble() * big.factor() / second.unit().get().factor() + small.get().value().getAsDouble()) * 1000) / 1000;
    return new Amount(a.number(), Optional.empty(), Quantity.exact(value), a.from(), second.next(), second.next(), a.bounded(), second.unit(),
        printed(p, small.get().last(), second.next()), age(p, second, a.measure()), false);
  }

  private static final Unit HUNDREDTH = new Unit(Measure.MONEY, "cent", .01, false, false);

  /** "fifteen dollars fifty", "15 dollars and 50": hundredths that are not named, at the end of a clause. */
  private static boolean isLoose(Pieces p, Amount a, Numeral small, int k) {
    double v = small.value().orElse(0);
    boolean whole = a.unit().filter(u -> u.factor() == 1).isPresent() && a.number().scale() == 1 && a.quantity().value().orElse(.5) == Math.rint(a.quantity().value().orElse(.5)) && a.next() > a.to();
    boolean ends = !p.has(small.last()) || ".,;)".contains(p.low(small.last())) || p.low(small.last()).equals("more");
    return whole && ends && v >= 5 && v < 100 && v == Math.rint(v) && small.form() != Form.FRACTION && !p.low(k - 1).equals(",") && small.scale() == 1;
  }

  /** "three dollars and fifty cents": in the larger unit. */
  private static Amount coins(Pieces p, Amount a, Numeral small, Found second) {
    double value = Math.rint((a.quantity().value().orElse(0) + small.value().orElse(0) * second.unit().orElseThrow().factor()) * 1000) / 1000;
    return new Amount(a.number(), Optional.empty(), Quantity.exact(value), a.from(), second.next(), second.next(), a.bounded(), a.unit(), a.printed(), a.measure(), false);
  }

  /** "inches per hour", "$52 a barrel", "barrels a day". */
  static Amount rate(Pieces p, Amount a, Lexicon lex) {
    if (a.isCount() || a.measure() == Measure.RANK) return a;
    int k = rateStart(p, a, lex);
    int end = Math.max(rateEnd(p, k, lex), a.measure() == Measure.MONEY && k == a.next() ? shareEnd(p, a) : k);
    if (end == k) return a;
    boolean apart = a.from() < a.number().first() || k > a.next();
    String words = apart ? a.printed() + " " + printed(p, k, end) : printed(p, a.to(), end).strip();
    return a.rate(words, k > a.next() ? a.next() : end);
  }

  /** The rate may stand behind brackets or behind what is measured: "C$6 (US$4.46) per share", "2 billion litres of fuel a year". */
  private static int rateStart(Pieces p, Amount a, Lexicon lex) {
    int k = a.next();
    if (p.low(k).equals("(")) {
      for (int i = k + 1; i < k + 9 && p.has(i); i++) if (p.low(i).equals(")")) return p.low(i + 1).equals("per") ? i + 1 : k;
    }
    if (!p.low(k).equals("of") || a.measure() == Measure.PERCENT || a.measure() == Measure.DURATION) return k;
    int end = Counted.chunk(p, k + 1).to();
    return end > k + 1 && rateEnd(p, end, lex) > end ? end : k;
  }

  /** "$98 a share", "70 pence a pint": only small sums. */
  private static int shareEnd(Pieces p, Amount a) {
    int k = a.next();
    boolean article = p.in(Closed.ARTICLE, p.low(k));
    return article && (p.tag(k + 1).equals("NN") || p.hyphen(k + 1)) && a.number().scale() == 1 && a.number().value().orElse(1e9) < 10000 ? k + 2 : k;
  }

  /** One past "per hour", "a day", "each year" at piece k; k when there is none. */
  static int rateEnd(Pieces p, int k, Lexicon lex) {
    String w = p.low(k);
    if (w.equals("per") && p.has(k + 1)) {
      for (int len = Math.min(3, p.size() - k - 1); len > 1; len--) if (lex.unitAfter(p.phrase(k + 1, k + 1 + len)).isPresent()) return k + 1 + len;
      return p.tag(k + 1).equals("JJ") && p.isNoun(k + 2) ? k + 3 : k + 2;
    }
    boolean article = p.in(Closed.EACH, w);
    if (article && p.has(k + 2) && lex.unitAfter(p.phrase(k + 1, k + 3)).filter(u -> u.measure() == Measure.AREA || u.measure() == Measure.VOLUME).isPresent()) return k + 3;
    Optional<Unit> unit = article ? lex.unitAfter(p.low(k + 1)) : Optional.empty();
    boolean rate = unit.filter(u -> u.measure() == Measure.DURATION || u.measure() == Measure.WEIGHT || u.measure() == Measure.VOLUME).isPresent();
    String after = p.low(k + 2);
    boolean point = p.in(Closed.POINT_IN_TIME, after);
    return rate && !point && !p.low(k + 1).endsWith("s") ? k + 2 : k;
  }

  /** First piece of a sign of money that stands before piece i, or i. */
  static int moneyBefore(Pieces p, int i, Lexicon lex) {
    int at = i - 1;
    if (p.low(at).equals("-") || p.low(at).equals("\u2212")) at--;
    if (at < 0) return i;
    if (at > 0 && (lex.unitBefore(p.low(at - 1) + p.low(at)).isPresent() && p.glued(at) || lex.unitBefore(p.phrase(at - 1, at + 1)).isPresent())) return at - 1;
    return lex.unitBefore(p.low(at)).isPresent() ? at : i;
  }

  private static String sign(Pieces p, int from, int to) {
    String glued = p.low(from) + (to - from > 1 && !p.low(from + 1).equals("-") ? p.low(from + 1) : "");
    return glued;
  }

  private static boolean isNegative(Pieces p, Numeral n) {
    String before = p.low(n.first() - 1);
    if (before.equals("minus")) return true;
    boolean dash = (before.equals("-") || before.equals("\u2212")) && p.glued(n.first());
    return dash && (n.first() == 1 || !p.glued(n.first() - 1) || "$\u20AC\u00A3(".contains(p.low(n.first() - 2)));
  }

  /** True when the words of a scale may stand here: used by tests of adjoining numbers. */
  static boolean isScale(String word, Lexicon lex) {
    return lex.number(word, Kind.SCALE).isPresent();
  }
}
