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
}
