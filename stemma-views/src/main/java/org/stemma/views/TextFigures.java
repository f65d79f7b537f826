package org.stemma.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.*;
import org.stemma.text.Spaces;
import org.stemma.views.told.*;

/** The rows of figures of a story in a terminal: who tells which number, and why they differ. */
final class TextFigures {
  private TextFigures() {}

  static void of(Desk desk, Lines out) {
    List<FigureRow> rows = desk.story().findings().figures().stream().filter(r -> r.readings().size() > 1).toList();
    if (rows.isEmpty()) return;
    out.head("Figures (" + rows.size() + ")");
    out.under("Summed up by the rule: " + Words.of(rows.getFirst().summary().rule()) + ".");
    rows.stream().limit(12).forEach(r -> row(desk, r, out));
    out.more(rows.size() - 12);
    out.gap();
  }

  private static void row(Desk desk, FigureRow row, Lines out) {
    String sum = Numbers.withUnit(row);
    if (row.relation() == FigureRow.Relation.AGREE) {
      out.item("-", row.about() + (sum.isEmpty() ? "" : ": " + sum) + (reports(row) == 1 ? "  [the same twice in one report] " : "  [agree] ") + Refs.of(row.readings().stream().map(FigureRow.Reading::cite).toList()));
      return;
    }
    out.item("-", row.about() + (sum.isEmpty() ? "" : ": " + sum) + "  [" + Words.of(row.relation()) + "]");
    Map<String, List<FigureRow.Reading>> told = new LinkedHashMap<>();
    row.readings().forEach(r -> told.computeIfAbsent(reading(desk, r), w -> new ArrayList<>()).add(r));
    told.entrySet().stream().limit(8).forEach(e -> out.under(e.getKey() + " " + who(desk, e.getValue())));
    if (told.size() > 8) out.under("and " + Numbers.count(told.size() - 8, "more reading"));
    if (!row.note().isEmpty()) out.under("why: " + row.note());
    row.checks().forEach(c -> out.under((c.holds() ? "checked: " : "does not add up: ") + c.text()));
  }

  private static String reading(Desk desk, FigureRow.Reading r) {
    String status = r.status() == FigureRow.Status.CURRENT ? "" : ", " + Words.of(r.status());
    String word = r.figure().quantity().bound() == Quantity.Bound.VAGUE ? " (\u201c" + Spaces.single(desk.text(r.cite())) + "\u201d)" : "";
    return Numbers.withUnit(r.figure()) + word + r.asOf().map(d -> (r.figure().measure() == FigureMark.Measure.CLOCK ? ", on " : ", as of ") + Credibility.date(desk.story(), d)).orElse("") + status;
  }

  /** The reports of like readings by number, one alone with its name. */
  private static String who(Desk desk, List<FigureRow.Reading> readings) {
    String numbers = Refs.of(readings.stream().map(FigureRow.Reading::cite).toList());
    return readings.stream().map(FigureRow.Reading::report).distinct().count() == 1 ? numbers + " " + desk.shortLabel(readings.getFirst().report()) : numbers;
  }

  private static long reports(FigureRow row) {
    return row.readings().stream().map(FigureRow.Reading::report).distinct().count();
  }
}
