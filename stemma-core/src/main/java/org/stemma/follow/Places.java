package org.stemma.follow;

import java.util.List;
import org.stemma.model.*;

/** Where the items of an account stand. */
final class Places {
  static final Matches.Asked<Point> POINT = new Matches.Asked<>(Point::key, Point::readings);
  static final Matches.Asked<FigureRow> ROW = new Matches.Asked<>(FigureRow::key, Places::of);
  static final Matches.Asked<Earlier.Row> EARLIER_ROW = new Matches.Asked<>(Earlier.Row::key, Earlier.Row::readings);
  static final Matches.Asked<Difference> DIFFERENCE = new Matches.Asked<>(Difference::key, Places::of);
  static final Matches.Asked<Correction> CORRECTION = new Matches.Asked<>(Correction::key, c -> c.notices().isEmpty() ? c.was() : c.notices());

  private Places() {}

  static List<Cite> of(FigureRow row) {
    return row.readings().stream().map(FigureRow.Reading::cite).toList();
  }

  static List<Cite> of(Difference difference) {
    return difference.readings().stream().map(Difference.Reading::cite).toList();
  }
}
