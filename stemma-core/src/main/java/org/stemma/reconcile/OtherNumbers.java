package org.stemma.reconcile;

import java.util.List;
import java.util.function.Predicate;
import org.stemma.model.Cite;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Quantity;

/** What its numbers say against a reading telling what a point shows: another number stands, or stood, or none is there. */
final class OtherNumbers {
  /** Share of words in common that outweighs a number taken back or overtaken in what is shown. */
  private static final double OUTDATED = .5;

  private OtherNumbers() {}

  /** A number in it was taken back or overtaken. */
  static double outdated(Rows figures, Cite c) {
    return figures.in(c).stream().flatMap(h -> h.readings().stream()).anyMatch(r -> r.status() != FigureRow.Status.CURRENT) ? OUTDATED : 0;
  }

  /** What is shown has a number that grew out of the one in the reading, or that was put in its place. */
  static boolean isOvertaken(Rows figures, Cite reading, Cite shown) {
    List<Rows.Held> there = figures.in(shown);
    return figures.in(reading).stream().filter(h -> h.row().relation() == FigureRow.Relation.EVOLVING || h.row().relation() == FigureRow.Relation.CORRECTED)
        .anyMatch(h -> there.stream().anyMatch(t -> t.row() == h.row() && isOvertaken(h.readings(), t.readings())));
  }

  /** None of the numbers stands, or each is another than the one that does. */
  private static boolean isOvertaken(List<FigureRow.Reading> was, List<FigureRow.Reading> now) {
    List<FigureRow.Reading> standing = now.stream().filter(r -> r.status() == FigureRow.Status.CURRENT).toList();
    return !standing.isEmpty() && was.stream().allMatch(w -> w.status() != FigureRow.Status.CURRENT || standing.stream().noneMatch(s -> canBeOne(w.figure().quantity(), s.figure().quantity())));
  }

  /** Beside what it has in common with what is shown the reading answers a question that is answered there with another number. */
  static boolean hasOtherNumber(Rows figures, Cite reading, Cite shown, Predicate<FigureRow.Relation> asked) {
    List<Rows.Held> there = figures.in(shown);
    return figures.in(reading).stream().filter(h -> asked.test(h.row().relation())).anyMatch(h -> there.stream().anyMatch(t -> t.row() == h.row()
        && h.readings().stream().noneMatch(a -> t.readings().stream().anyMatch(b -> canBeOne(a.figure().quantity(), b.figure().quantity())))));
  }

  /** What is shown counts something, and nothing in the reading can be that number. */
  static boolean lacksNumber(Ground ground, Cite reading, Cite shown) {
    List<FigureMark> there = ground.report(shown.report()).figures().stream().filter(f -> shown.span().contains(f.span()) && f.quantity().value().isPresent()).toList();
    return !there.isEmpty() && ground.report(reading.report()).figures().stream().filter(f -> reading.span().contains(f.span())).noneMatch(f -> there.stream().anyMatch(t -> canBeOne(f.quantity(), t.quantity())));
  }

  private static boolean canBeOne(Quantity a, Quantity b) {
    boolean exact = a.bound() == Quantity.Bound.EXACT && b.bound() == Quantity.Bound.EXACT;
    return !exact || a.value().equals(b.value());
  }
}
