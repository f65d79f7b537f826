package org.stemma.reconcile;

import java.util.OptionalDouble;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.Prose;
import org.stemma.model.Quantity;

/** Numbers told by a whole and what is missing: "all but one of 49" is 48 to whoever compares it. */
final class Complements {
  private Complements() {}

  static boolean is(Ground ground, Reading r) {
    FigureMark f = r.figure();
    if (f.of().isEmpty() || f.quantity().value().isEmpty()) return false;
    Prose p = ground.report(r.report()).prose();
    int at = p.tokens().range(f.span())[0];
    return at > 1 && ground.terms.except().contains(p.tokens().lower(at - 1)) && ground.terms.all().contains(p.tokens().lower(at - 2));
  }

  /** The reading as others tell the number; as it is where nothing is left out. */
  static Reading told(Ground ground, Reading r) {
    if (!is(ground, r)) return r;
    FigureMark f = r.figure();
    double rest = f.of().get().value() - f.quantity().value().getAsDouble();
    return r.with(f.with(new Quantity(OptionalDouble.of(rest), OptionalDouble.of(rest), OptionalDouble.of(rest), Quantity.Bound.EXACT)));
  }
}
