package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.FigureRow.Relation;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;

/**
 * How the readings of one row stand to each other. Tried in order: one reading; equal; the same number under another
 * bound; moving with the as-of time; told rounder; one holds the other by its bound; told of another whole or with other
 * limits; else, with nothing left that would explain it, a contradiction.
 */
final class Relations {
  private static final double ROUND = .12;

  private Relations() {}

  /** A relation and why it is the one. */
  record Verdict(Relation relation, String note) {}

  /** Amounts of one measure in other units are compared in one unit: a week holds four days. */
  static Verdict of(List<FigureRow.Reading> readings, Language language) {
    return of(readings.stream().map(r -> scaled(r, language)).toList());
  }

  private static FigureRow.Reading scaled(FigureRow.Reading r, Language language) {
    OptionalDouble factor = factor(r.figure().unit(), language);
    return factor.isEmpty() ? r : r.with(r.figure().with(times(r.figure().quantity(), factor.getAsDouble())));
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

  private static Verdict of(List<FigureRow.Reading> readings) {
    if (readings.size() == 1) return new Verdict(Relation.SINGLE, "a single reading");
    if (allEqual(readings)) return new Verdict(Relation.AGREE, "all readings tell the same number");
    if (oneNumber(readings)) return sameNumber(readings);
    Optional<Verdict> moves = moves(readings);
    if (moves.isPresent()) return moves.get();
    if (pairs(readings, Relations::rounder)) return new Verdict(Relation.ROUNDING, "the readings differ by how roundly the number is told");
    if (pairs(readings, (a, b) -> rounder(a, b) || held(a, b))) return new Verdict(Relation.BOUND, "a bound in some readings holds the number of the others");
    Optional<String> scope = scope(readings);
    if (scope.isPresent()) return new Verdict(Relation.SCOPE, scope.get());
    if (!clashes(readings)) return new Verdict(Relation.EVOLVING, "the readings that differ hold for different times");
    return new Verdict(Relation.CONTRADICTION, "the same question and time, and no bound, rounding or scope that would explain it");
  }

  /** Every reading has a number and it is the same one. */
  private static boolean oneNumber(List<FigureRow.Reading> readings) {
    Set<Double> numbers = new TreeSet<>();
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

  private interface Test {
    boolean of(Quantity a, Quantity b);
  }

  private static boolean pairs(List<FigureRow.Reading> readings, Test test) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        Quantity a = readings.get(i).figure().quantity();
        Quantity b = readings.get(j).figure().quantity();
        if (!equal(a, b) && !test.of(a, b) && !test.of(b, a)) return false;
      }
    }
    return true;
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

  private static boolean rounder(Quantity a, Quantity b) {
    if (a.bound() == Bound.VAGUE && b.bound() != Bound.VAGUE) return b.value().isPresent() && a.low().orElse(2) <= b.value().getAsDouble() && a.high().orElse(Double.MAX_VALUE) >= b.value().getAsDouble();
    if (a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE || a.value().isEmpty() || b.value().isEmpty()) return false;
    double x = a.value().getAsDouble();
    double y = b.value().getAsDouble();
    if (near(x, y)) return (a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT);
    boolean round = a.bound() == Bound.ABOUT || isRound(x) && Math.abs(x) >= 100 && !isRound(y);
    return round && Math.abs(x - y) <= ROUND * Math.max(Math.abs(x), Math.abs(y)) && b.bound() != Bound.RANGE;
  }

  /** One or two leading digits, then noughts. */
  private static boolean isRound(double x) {
    double y = Math.abs(x);
    while (y >= 100) y /= 10;
    return y == Math.rint(y);
  }

  private static boolean held(Quantity a, Quantity b) {
    if (a.bound() == Bound.EXACT || a.bound() == Bound.ABOUT && a.low().isEmpty()) return false;
    double low = a.low().orElse(Double.NEGATIVE_INFINITY);
    double high = a.high().orElse(Double.POSITIVE_INFINITY);
    double from = b.low().orElse(b.value().orElse(Double.NaN));
    double to = b.high().orElse(b.value().orElse(Double.NaN));
    if (Double.isNaN(from)) from = to;
    if (Double.isNaN(to)) to = from;
    return from >= low && to <= high || b.bound() != Bound.EXACT && from <= high && to >= low;
  }

  /** Readings for different days tell different numbers. */
  private static Optional<Verdict> moves(List<FigureRow.Reading> readings) {
    int up = 0;
    int down = 0;
    for (FigureRow.Reading a : readings) {
      for (FigureRow.Reading b : readings) {
        if (a.figure().quantity().value().isEmpty() || b.figure().quantity().value().isEmpty()) continue;
        if (a.asOf().isEmpty() || b.asOf().isEmpty() || !isBefore(a.asOf().get(), b.asOf().get())) continue;
        if (number(b) > number(a)) up++;
        if (number(b) < number(a)) down++;
      }
    }
    if (up + down == 0 || readings.stream().allMatch(Relations::isSpanOfTime)) return Optional.empty();
    return Optional.of(new Verdict(Relation.EVOLVING, down == 0 ? "later as-of times have the larger numbers" : up == 0
        ? "later as-of times have the smaller numbers" : "the number moves with the as-of time, though not in a single direction"));
  }

  /** Two readings that no time tells apart differ, and neither rounding nor a bound explains it. */
  private static boolean clashes(List<FigureRow.Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        Quantity a = readings.get(i).figure().quantity();
        Quantity b = readings.get(j).figure().quantity();
        boolean explained = equal(a, b) || rounder(a, b) || rounder(b, a) || held(a, b) || held(b, a);
        if (!explained && !apart(readings.get(i), readings.get(j))) return true;
      }
    }
    return false;
  }

  private static boolean apart(FigureRow.Reading a, FigureRow.Reading b) {
    return a.asOf().isPresent() && b.asOf().isPresent() && (isBefore(a.asOf().get(), b.asOf().get()) || isBefore(b.asOf().get(), a.asOf().get()));
  }

  /** How long something took does not grow with the day it is told on. */
  private static boolean isSpanOfTime(FigureRow.Reading r) {
    return r.figure().measure() == FigureMark.Measure.DURATION || r.figure().measure() == FigureMark.Measure.AGE;
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

  private static Optional<String> scope(List<FigureRow.Reading> readings) {
    Set<String> includes = new TreeSet<>();
    Set<Double> wholes = new TreeSet<>();
    Set<FigureMark.Tally> tallies = new TreeSet<>();
    for (FigureRow.Reading r : readings) {
      includes.add(r.figure().includes().orElse(""));
      r.figure().of().ifPresent(w -> wholes.add(w.value()));
      tallies.add(r.figure().tally());
    }
    if (wholes.size() > 1) return Optional.of("the readings are parts of different wholes");
    if (includes.size() > 1) return Optional.of("the readings differ in what they include: " + String.join(" / ", new ArrayList<>(includes).stream().filter(s -> !s.isEmpty()).toList()));
    if (tallies.size() > 1) return Optional.of("the readings differ in whether they tell a total, a part or new cases");
    return Optional.empty();
  }
}
