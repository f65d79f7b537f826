package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow.Check;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.Marked;

/** Arithmetic done on the readings of a row where the same sentence gives what is needed for it. */
final class Checks {
  private static final double TOLERANCE = .01;

  private Checks() {}

  static List<Check> of(Ground ground, List<Reading> readings) {
    List<Check> out = new ArrayList<>();
    for (Reading r : readings) ratio(ground, r).ifPresent(out::add);
    return out;
  }

  /** A percentage beside a part and its whole in one sentence: 17 of 34 and 50 percent. */
  private static Optional<Check> ratio(Ground ground, Reading r) {
    if (r.figure().of().isEmpty() || r.figure().quantity().value().isEmpty() || r.figure().of().get().value() == 0) return Optional.empty();
    Marked m = ground.report(r.report());
    int sentence = m.prose().sentenceAt(r.figure().span().begin());
    double share = r.figure().quantity().value().getAsDouble() / r.figure().of().get().value();
    for (FigureMark f : m.figures()) {
      if (f.measure() != FigureMark.Measure.PERCENT || f.quantity().value().isEmpty() || m.prose().sentenceAt(f.span().begin()) != sentence) continue;
      double told = f.quantity().value().getAsDouble() / 100;
      List<Cite> cites = List.of(r.cite(), new Cite(r.report(), r.figure().of().get().span()), new Cite(r.report(), f.span()));
      boolean holds = Math.abs(told - share) <= Math.max(TOLERANCE, .005);
      return Optional.of(new Check("ratio", m.prose().text(r.figure().span()) + " of " + m.prose().text(r.figure().of().get().span()) + " against " + m.prose().text(f.span()), cites, holds));
    }
    return Optional.empty();
  }
}
