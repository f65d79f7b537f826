package org.stemma.follow;

import java.util.List;
import org.stemma.model.*;

/** Rows of figures in which a number stands that was not told before. */
final class RowNews {
  private RowNews() {}

  /** A number that was taken back is told with its correction, one that stood in another row is none that a reader has not read. @param told places of numbers that were told as contradictions */
  static void of(List<Earlier.Told> before, StoryAccount story, Ground told, Changes out) {
    List<FigureRow> rows = story.findings().figures();
    List<Earlier.Row> earlier = before.stream().flatMap(t -> t.rows().stream()).toList();
    Ground read = Ground.of(earlier.stream().flatMap(r -> r.readings().stream()));
    Matches<Earlier.Row, FigureRow> matches = Matches.of(earlier, Places.EARLIER_ROW, rows, Places.ROW);
    for (int i = 0; i < rows.size(); i++) if (matches.of(i).isPresent()) moved(rows.get(i), read, told, out);
  }

  private static void moved(FigureRow row, Ground read, Ground told, Changes out) {
    List<FigureRow.Reading> before = row.readings().stream().filter(r -> read.has(r.cite())).toList();
    List<FigureRow.Reading> now = row.readings().stream().filter(r -> r.status() == FigureRow.Status.CURRENT && before.stream().noneMatch(b -> isSame(b.figure().quantity(), r.figure().quantity()))).toList();
    List<Cite> cites = now.stream().map(FigureRow.Reading::cite).toList();
    if (!before.isEmpty() && !told.hasAll(cites)) out.add(new Since.Moved(row, before, now), cites);
  }

  /** One number, whatever its bound: "about 50" after "50" is no new number. */
  private static boolean isSame(Quantity a, Quantity b) {
    return a.value().isPresent() || b.value().isPresent() ? a.value().equals(b.value()) : a.low().equals(b.low()) && a.high().equals(b.high());
  }
}
