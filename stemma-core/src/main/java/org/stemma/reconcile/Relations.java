package org.stemma.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.FigureRow.Relation;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;

/**
 * How the readings of one row stand to each other. One reading, equal numbers and one number under several bounds are seen at once. Else every
 * two readings that differ are asked why: told rounder; told of another whole or with something left out; one holds the other by its bound; of
 * another time; or nothing of that. Where nothing explains half as many pairs as time does, and the number does not
 * only climb, the row is a contradiction.
 */
final class Relations {
  static final double ROUND = .06;
  /** "hundreds" are up to so many times the least of them; more would be told as thousands. */
  private static final double VAGUE = 12;

  /** Why a number moved that no as-of time moves. */
  static final String UNDATED = "a number is told as overtaken, or its day is not known";

  private Relations() {}

  /** A relation and why it is the one. */
  record Verdict(Relation relation, String note) {}

  /** Amounts of one measure in other units are compared in one unit: a week holds four days. */
  static Verdict of(List<FigureRow.Reading> readings, Language language) {
    return of(readings, language, (a, b) -> false);
  }

  /** @param versions two readings of two versions of one text */
  static Verdict of(List<FigureRow.Reading> readings, Language language, BiPredicate<FigureRow.Reading, FigureRow.Reading> versions) {
    boolean known = readings.stream().allMatch(r -> factor(r.figure().unit(), language).isPresent());
    return of(known ? readings.stream().map(r -> scaled(r, language)).toList() : readings, versions);
  }

  private static FigureRow.Reading scaled(FigureRow.Reading r, Language language) {
    return r.with(r.figure().with(times(wide(r.figure()), factor(r.figure().unit(), language).orElseThrow())));
  }

  /** The smallest unit of the readings, where they have several and each is so many of it; empty where they have one. */
  static Optional<String> commonUnit(List<FigureRow.Reading> readings, Language language) {
    Map<Double, String> units = new TreeMap<>();
    for (FigureRow.Reading r : readings) {
      OptionalDouble factor = factor(r.figure().unit(), language);
      if (factor.isEmpty()) return Optional.empty();
      units.putIfAbsent(factor.getAsDouble(), r.figure().unit());
    }
    return units.size() < 2 ? Optional.empty() : Optional.of(units.values().iterator().next());
  }

  /** The reading as so many of that unit: a week as seven days. @param unit a {@link #commonUnit} of readings that hold it */
  static FigureRow.Reading in(FigureRow.Reading r, String unit, Language language) {
    double factor = factor(r.figure().unit(), language).orElse(1) / factor(unit, language).orElse(1);
    return r.with(r.figure().with(times(r.figure().quantity(), factor)));
  }

  /** "about an hour" and "nearly two years" hold what rounds to one hour and to two years. */
  private static Quantity wide(FigureMark f) {
    Quantity q = f.quantity();
    boolean wide = f.measure() == FigureMark.Measure.DURATION && q.bound() == Bound.ABOUT && q.low().isEmpty() && q.value().isPresent() && q.value().getAsDouble() == Math.rint(q.value().getAsDouble());
    return wide ? new Quantity(q.value(), OptionalDouble.of(q.value().getAsDouble() - .5), q.high().isPresent() ? q.high() : OptionalDouble.of(q.value().getAsDouble() + .5), Bound.ABOUT) : q;
  }

  private static OptionalDouble factor(String unit, Language language) {
    Map<String, List<String>> units = language.table(WordTable.UNITS);
    String u = unit.toLowerCase(Locale.ROOT);
    List<String> row = units.getOrDefault(u, units.getOrDefault(u.replaceAll("s$", ""), List.of()));
    return row.size() < 3 || !row.get(2).matches("[0-9.eE-]+") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(row.get(2)));
  }

  private static Quantity times(Quantity q, double factor) {
    return new Quantity(times(q.value(), factor), times(q.low(), factor), times(q.high(), factor), q.bound());
  }

  private static OptionalDouble times(OptionalDouble x, double factor) {
    return x.isEmpty() ? x : OptionalDouble.of(x.getAsDouble() * factor);
  }

  private static Verdict of(List<FigureRow.Reading> readings, BiPredicate<FigureRow.Reading, FigureRow.Reading> versions) {
    if (readings.size() == 1) return new Verdict(Relation.SINGLE, "a single reading");
    if (allEqual(readings)) return new Verdict(Relation.AGREE, "all readings tell the same number");
    if (oneNumber(readings)) return sameNumber(readings);
    Reasons pairs = Reasons.of(readings, versions);
    if (pairs.scope() > 0 && pairs.moved() + pairs.clash() == 0) return new Verdict(Relation.SCOPE, pairs.why());
    if (pairs.clash() > pairs.moved() || pairs.clash() > 0 && 2 * pairs.clash() >= pairs.moved() && pairs.climbed() < pairs.moved()) return new Verdict(Relation.CONTRADICTION, "the same question and time, and no bound, rounding or scope that would explain it");
    if (pairs.moved() > 0) return moving(readings);
    if (pairs.held() == 0) return new Verdict(Relation.ROUNDING, "the readings differ by how roundly the number is told");
    if (pairs.grown() > 0 && pairs.shrunk() == 0) return new Verdict(Relation.EVOLVING, "later as-of times have the larger numbers");
    return new Verdict(Relation.BOUND, "a bound in some readings holds the number of the others");
  }

  /** Every reading has a number and it is the same one, not more than it for some and less for others. */
  private static boolean oneNumber(List<FigureRow.Reading> readings) {
    Set<Double> numbers = new TreeSet<>();
    Set<Bound> bounds = readings.stream().map(r -> r.figure().quantity().bound()).collect(Collectors.toSet());
    if (bounds.contains(Bound.MORE_THAN) && bounds.contains(Bound.FEWER_THAN)) return false;
    for (FigureRow.Reading r : readings) {
      if (r.figure().quantity().value().isEmpty()) return false;
      numbers.add(r.figure().quantity().value().getAsDouble());
    }
    return numbers.size() == 1;
  }

  private static Verdict sameNumber(List<FigureRow.Reading> readings) {
    boolean about = readings.stream().allMatch(r -> r.figure().quantity().bound() == Bound.ABOUT || r.figure().quantity().bound() == Bound.EXACT);
    return about ? new Verdict(Relation.ROUNDING, "the same number, told as about so many in some readings")
        : new Verdict(Relation.BOUND, "the same number, told as a bound in some readings");
  }

  static boolean allEqual(List<FigureRow.Reading> readings) {
    Quantity first = readings.getFirst().figure().quantity();
    return readings.stream().allMatch(r -> equal(first, r.figure().quantity()));
  }

  /** The same number and no bound against it: "nearly five" and "five" are not equal, "some 40" and "about 40" are. */
  static boolean equal(Quantity a, Quantity b) {
    if (a.value().isPresent() && b.value().isPresent()) return near(a.value().getAsDouble(), b.value().getAsDouble()) && a.bound() == b.bound();
    return a.value().isEmpty() && b.value().isEmpty() && a.low().equals(b.low()) && a.high().equals(b.high());
  }

  private static boolean near(double x, double y) {
    return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));
  }

  static boolean rounder(Quantity a, Quantity b) {
    if (a.bound() == Bound.VAGUE && b.bound() != Bound.VAGUE) return b.value().isPresent() && a.low().orElse(2) <= b.value().getAsDouble() && a.high().orElse(VAGUE * a.low().orElse(2)) >= b.value().getAsDouble();
    if (a.bound() == Bound.VAGUE && b.bound() == Bound.VAGUE) return a.low().isPresent() && b.low().isPresent() && b.low().getAsDouble() >= a.low().getAsDouble() && b.low().getAsDouble() < a.high().orElse(VAGUE * a.low().getAsDouble());
    if (a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE || a.value().isEmpty() || b.value().isEmpty()) return false;
    double x = a.value().getAsDouble();
    double y = b.value().getAsDouble();
    if (a.bound() == Bound.ABOUT && a.low().isPresent() && a.high().isPresent() && y >= a.low().getAsDouble() && y < a.high().getAsDouble()) return true;
    if (near(x, y)) return (a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT);
    if (x == Math.rint(x) && y != Math.rint(y) && Math.rint(y) == x) return true;
    boolean round = a.bound() == Bound.ABOUT || isRound(x) && Math.abs(x) >= 100 && !isRound(y);
    return round && Math.abs(x - y) <= ROUND * Math.max(Math.abs(x), Math.abs(y)) && b.bound() != Bound.RANGE;
  }

  /** One or two leading digits, then noughts. */
  private static boolean isRound(double x) {
    double y = Math.abs(x);
    while (y >= 100) y /= 10;
    return y == Math.rint(y);
  }

  static boolean held(Quantity a, Quantity b) {
    if (a.bound() == Bound.EXACT || a.bound() == Bound.ABOUT && a.low().isEmpty() || shut(a, b) || shut(b, a)) return false;
    double low = a.low().orElse(Double.NEGATIVE_INFINITY);
    double high = a.high().orElse(Double.POSITIVE_INFINITY);
    double from = b.low().orElse(b.value().orElse(Double.NaN));
    double to = b.high().orElse(b.value().orElse(Double.NaN));
    if (Double.isNaN(from)) from = to;
    if (Double.isNaN(to)) to = from;
    return from >= low && to <= high || b.bound() != Bound.EXACT && from <= high && to >= low;
  }

  /** One is more than a number that the other is less than. */
  private static boolean shut(Quantity more, Quantity less) {
    return more.bound() == Bound.MORE_THAN && less.bound() == Bound.FEWER_THAN && more.low().orElse(Double.NEGATIVE_INFINITY) >= less.high().orElse(Double.POSITIVE_INFINITY);
  }

  /** Readings for different days tell different numbers: which way they go. */
  private static Verdict moving(List<FigureRow.Reading> readings) {
    record Dated(String asOf, double number) {}
    List<Dated> told = readings.stream().filter(r -> r.asOf().isPresent()).map(r -> new Dated(r.asOf().get(), number(r))).distinct().toList();
    int up = 0;
    int down = 0;
    for (Dated a : told) {
      for (Dated b : told) {
        if (!isBefore(a.asOf(), b.asOf())) continue;
        if (b.number() > a.number()) up++;
        if (b.number() < a.number()) down++;
      }
    }
    if (up + down == 0) return new Verdict(Relation.EVOLVING, UNDATED);
    return new Verdict(Relation.EVOLVING, down == 0 ? "later as-of times have the larger numbers" : up == 0 ? "later as-of times have the smaller numbers"
        : "the number moves with the as-of time, though not in a single direction");
  }

  /** True when the first ends before the second; a day and an hour of it are not before one another. */
  static boolean isBefore(String a, String b) {
    String x = last(a);
    String y = last(b);
    return x.compareTo(y) < 0 && !y.startsWith(x);
  }

  /** The last day of an as-of time. */
  private static String last(String asOf) {
    return asOf.substring(asOf.indexOf('/') + 1);
  }

  static double number(FigureRow.Reading r) {
    Quantity q = r.figure().quantity();
    return q.value().orElse(q.low().orElse(q.high().orElse(0)));
  }
}
