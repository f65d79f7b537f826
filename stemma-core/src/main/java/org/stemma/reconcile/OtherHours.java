package org.stemma.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Cite;
import org.stemma.model.FigureRow;
import org.stemma.model.Prose;

/** One thing told with other times of day: what stands before the time is told by all, "the council ordered a curfew" of "the council ordered a curfew from midnight to 6 a.m.". */
final class OtherHours {
  /** Telling words that are left at least before the time. */
  private static final int LEFT = 4;
  /** Words from the preposition to the time: "shortly before". */
  private static final int LEAD = 3;

  /** Tags of what may stand before a preposition and leads to the time with it: "at about", "shortly before". */
  private static final Set<String> LEADING = Set.of("IN", "RB");

  private OtherHours() {}

  /** Each reading up to the first time of day that another report has otherwise, where enough is left. */
  static List<Cite> leftOut(Ground ground, Rows figures, List<Cite> told) {
    return told.stream().map(c -> first(figures, c, told).flatMap(r -> before(ground, c, r)).orElse(c)).toList();
  }

  /** The reading holds a time of day that another report has otherwise. */
  static boolean has(Rows figures, Cite c, List<Cite> told) {
    return first(figures, c, told).isPresent();
  }

  private static Optional<FigureRow.Reading> first(Rows figures, Cite c, List<Cite> told) {
    return figures.in(c).stream().filter(h -> Clocking.is(h.row()) && h.row().relation() != FigureRow.Relation.AGREE)
        .flatMap(h -> h.readings().stream().filter(r -> told.stream().anyMatch(o -> !o.report().equals(c.report()) && isOther(figures, o, h.row(), r))))
        .min(Comparator.comparingInt(r -> r.figure().span().begin()));
  }

  private static boolean isOther(Rows figures, Cite there, FigureRow row, FigureRow.Reading here) {
    List<FigureRow.Reading> times = figures.in(there).stream().filter(h -> h.row() == row).flatMap(h -> h.readings().stream()).toList();
    return !times.isEmpty() && times.stream().noneMatch(t -> Clocking.canBeOne(t, here));
  }

  private static Optional<Cite> before(Ground ground, Cite c, FigureRow.Reading time) {
    Prose p = ground.report(c.report()).prose();
    int begin = p.tokens().range(c.span())[0];
    int at = p.tokens().range(time.figure().span())[0];
    for (int i = at - 1; i >= Math.max(begin + LEFT, at - LEAD); i--) {
      if (!p.tag(i).equals("IN")) continue;
      int end = i;
      while (end > begin + LEFT && LEADING.contains(p.tag(end - 1))) end--;
      Cite out = new Cite(c.report(), p.tokens().span(begin, end));
      return Shown.isClause(ground, out) && ground.content(out).size() >= LEFT ? Optional.of(out) : Optional.empty();
    }
    return Optional.empty();
  }
}
