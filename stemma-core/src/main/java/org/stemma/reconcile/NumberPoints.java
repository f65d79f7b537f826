package org.stemma.reconcile;

import java.util.Comparator;
import java.util.List;
import org.stemma.model.Basis;
import org.stemma.model.Cite;
import org.stemma.model.Quantity;

/** A number as a point: by which words it is shown, and which readings tell these. */
final class NumberPoints {
  /** Share of words in common that outweighs a number of another question in what is shown. */
  private static final double OTHER_NUMBER = .3;

  private NumberPoints() {}

  static PointDraft of(Ground ground, Rows figures, FigurePoints.Fact f) {
    Rows own = new Rows(List.of(f.row()));
    Cite whole = Shown.of(ground, f.readings(), c -> OtherNumbers.outdated(own, c) + OTHER_NUMBER * otherNumbers(ground, f, c));
    boolean alone = hasOtherNumbers(figures, f) || countsOthers(ground, f, whole);
    Cite shown = alone ? bare(f) : whole;
    List<Cite> readings = alone || f.isKnownAlone() ? f.readings() : f.readings().stream().filter(c -> Shown.tellsBeside(ground, c, shown) || Fates.isOneCount(ground, c, shown)).toList();
    return new PointDraft(readings, shown, Rows.status(f.row(), f.told()), Basis.NUMBER, .5);
  }

  /** A sentence of the fact counts others of people than the words shown: seven hurt beside the three dead, eight there. */
  private static boolean countsOthers(Ground ground, FigurePoints.Fact f, Cite shown) {
    return f.readings().stream().anyMatch(c -> Fates.countOthers(ground, ground.sentence(c).map(s -> new Cite(c.report(), s.span())).orElse(c), shown));
  }

  /** Beside it the readings have numbers of another question that differ: "34 were taken off, among them 11 children". */
  private static boolean hasOtherNumbers(Rows figures, FigurePoints.Fact f) {
    return figures.in(f.readings()).stream().anyMatch(h -> h.row() != f.row() && h.readings().size() > 1 && !Relations.allEqual(h.readings()));
  }

  /** The number and what it counts, exact rather than a bound that it keeps; the whole clause where no reading tells that. */
  private static Cite bare(FigurePoints.Fact f) {
    return f.told().stream().filter(r -> r.figure().countedSpan().isPresent()).min(Comparator.comparing(r -> r.figure().quantity().bound() != Quantity.Bound.EXACT))
        .map(r -> new Cite(r.report(), r.figure().span().join(r.figure().countedSpan().get()))).orElse(f.readings().getFirst());
  }

  /** Numbers of other questions in the clause. */
  private static long otherNumbers(Ground ground, FigurePoints.Fact f, Cite c) {
    return ground.report(c.report()).figures().stream().filter(m -> c.span().contains(m.span()) && f.places().stream().noneMatch(p -> p.report().equals(c.report()) && p.span().equals(m.span()))).count();
  }
}
