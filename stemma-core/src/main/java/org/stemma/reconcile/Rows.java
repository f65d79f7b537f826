package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.Cite;
import org.stemma.model.FigureRow;
import org.stemma.model.Point;

/** The rows of figures by the places of their readings: what stands at a cite is found without looking through all of a large story. */
final class Rows {
  private record Placed(int row, FigureRow.Reading reading) {}

  /** A row and those of its readings that were asked for. */
  record Held(FigureRow row, List<FigureRow.Reading> readings) {}

  private final List<FigureRow> rows;
  private final Map<String, List<Placed>> byReport = new HashMap<>();
  /** What a cite holds; kept, since what is shown is held beside every reading. */
  private final Map<Cite, List<Held>> held = new HashMap<>();

  Rows(List<FigureRow> rows) {
    this.rows = rows;
    for (int i = 0; i < rows.size(); i++) {
      for (FigureRow.Reading r : rows.get(i).readings()) byReport.computeIfAbsent(r.report(), x -> new ArrayList<>()).add(new Placed(i, r));
    }
  }

  /** Readings that the cite holds, row by row. */
  List<Held> in(Cite cite) {
    return held.computeIfAbsent(cite, c -> in(List.of(c)));
  }

  /** Readings that any of the cites holds, each once, row by row. */
  List<Held> in(List<Cite> cites) {
    Map<Integer, List<FigureRow.Reading>> out = new TreeMap<>();
    Set<Placed> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Cite c : cites) {
      for (Placed p : byReport.getOrDefault(c.report(), List.of())) {
        if (c.span().contains(p.reading().figure().span()) && seen.add(p)) out.computeIfAbsent(p.row(), r -> new ArrayList<>()).add(p.reading());
      }
    }
    return out.entrySet().stream().map(e -> new Held(rows.get(e.getKey()), e.getValue())).toList();
  }

  /** How a point with these readings stands: a sentence that holds a figure of a contradictory row is disputed in that figure. */
  Point.Status conflict(List<Cite> readings) {
    return in(readings).stream().filter(h -> h.readings().size() > 1).map(h -> status(h.row(), h.readings())).filter(s -> s != Point.Status.AGREED).findFirst().orElse(Point.Status.AGREED);
  }

  /** What the row says of these readings of it: a number that only others of the row were taken back for, or grew out of, stands. */
  static Point.Status status(FigureRow f, List<FigureRow.Reading> told) {
    return switch (f.relation()) {
      case CONTRADICTION -> Point.Status.DISPUTED;
      case EVOLVING -> told.stream().allMatch(r -> r.status() == FigureRow.Status.SUPERSEDED) ? Point.Status.SUPERSEDED : Point.Status.AGREED;
      case CORRECTED -> told.stream().anyMatch(r -> r.status() == FigureRow.Status.WITHDRAWN || r.status() == FigureRow.Status.STALE) ? Point.Status.CORRECTED : Point.Status.AGREED;
      case SINGLE, AGREE, SCOPE, BOUND, ROUNDING -> Point.Status.AGREED;
    };
  }
}
