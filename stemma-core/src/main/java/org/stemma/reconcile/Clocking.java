package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureRow;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.Prose;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.text.Span;

/** Rows of times of day: when something happened or is to happen, as several reports tell it. */
final class Clocking {
  private Clocking() {}

  static boolean is(FigureRow row) {
    return is(row.readings().getFirst());
  }

  static boolean is(Reading r) {
    return r.figure().measure() == Measure.CLOCK;
  }

  /** One of them may be the other told less exactly: a few minutes apart, or "about" the same. */
  static boolean rounded(Quantity a, Quantity b) {
    double apart = Math.abs(a.value().orElseThrow() - b.value().orElseThrow());
    if (apart == 0) return a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
    return apart <= FigureMark.CLOCK_ROUNDING && !isBound(a) && !isBound(b);
  }

  private static boolean isBound(Quantity q) {
    return q.bound() != Bound.ABOUT && q.bound() != Bound.EXACT;
  }

  /** The rows that put one thing at times of day that cannot both be true. */
  static List<Drafted> differences(Ground ground, List<FigureRow> figures) {
    List<Drafted> out = new ArrayList<>();
    for (FigureRow f : figures) if (is(f) && f.relation() == FigureRow.Relation.CONTRADICTION) clash(f).ifPresent(pair -> out.add(drafted(ground, f, pair)));
    return out;
  }

  private static Optional<List<Reading>> clash(FigureRow row) {
    for (Reading a : row.readings()) for (Reading b : row.readings()) if (!a.report().equals(b.report()) && !canBeOne(a, b)) return Optional.of(List.of(a, b));
    return Optional.empty();
  }

  /** Both may tell one moment. */
  static boolean canBeOne(Reading a, Reading b) {
    Quantity x = a.figure().quantity();
    Quantity y = b.figure().quantity();
    return Relations.equal(x, y) || rounded(x, y) || Relations.held(x, y) || Relations.held(y, x);
  }

  private static Drafted drafted(Ground ground, FigureRow row, List<Reading> pair) {
    List<Cite> readings = new ArrayList<>(pair.stream().map(r -> ground.clause(r.cite())).toList());
    row.readings().stream().filter(r -> !pair.stream().allMatch(p -> canBeOne(r, p))).map(r -> ground.clause(r.cite())).filter(c -> readings.stream().noneMatch(r -> r.report().equals(c.report()))).forEach(readings::add);
    String times = told(ground, pair.getFirst()) + " / " + told(ground, pair.getLast());
    return new Drafted(Kind.CONTRADICTION, times, readings, "the reports put it at other times of one day", 3.4);
  }

  /** With the word before it, where that makes a bound: "after 8 a.m.". */
  private static String told(Ground ground, Reading r) {
    Prose p = ground.report(r.report()).prose();
    Span span = r.figure().span();
    int first = p.tokens().firstAfter(span.begin());
    return p.text(r.figure().quantity().bound() == Bound.EXACT || first == 0 ? span : new Span(p.tokens().begin(first - 1), span.end()));
  }
}
