package org.stemma.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.Sentence;

/** Numbers that answer two questions, since one report tells them in one sentence, each of its own: "nine lamps and four other lamps". */
final class SideBySide {
  /** More different numbers than this are no two things. */
  private static final int MOST = 3;

  private SideBySide() {}

  /** Whether each two different numbers of the readings stand side by side in a sentence of one of their reports. */
  static boolean areAll(Ground ground, List<Reading> readings) {
    List<Double> values = readings.stream().map(r -> r.figure().quantity().value()).filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble).distinct().sorted().toList();
    if (values.size() < 2 || values.size() > MOST) return false;
    for (double x : values) for (double y : values) if (x < y && readings.stream().noneMatch(r -> isBeside(ground, r, x, y))) return false;
    return true;
  }

  private static boolean isBeside(Ground ground, Reading r, double x, double y) {
    double own = value(r.figure());
    Optional<Sentence> sentence = ground.sentence(r.cite());
    if (own != x && own != y || sentence.isEmpty()) return false;
    double beside = own == x ? y : x;
    return ground.report(r.report()).figures().stream().anyMatch(f -> sentence.get().span().contains(f.span()) && value(f) == beside && isAlike(r.figure(), f));
  }

  private static double value(FigureMark f) {
    return f.quantity().value().orElse(Double.NaN);
  }

  /** Both count, and one noun or without one. */
  private static boolean isAlike(FigureMark a, FigureMark b) {
    return a.measure() == FigureMark.Measure.COUNT && b.measure() == a.measure() && b.of().isEmpty() && a.of().isEmpty()
        && (a.counted().equals(b.counted()) || a.counted().isEmpty() || b.counted().isEmpty());
  }
}
