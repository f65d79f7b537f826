package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.Marked;
import org.stemma.model.Point;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Marks;
import org.stemma.views.told.Words;

/** Who tells what: points down, reports across, a mark in the colour of its origin where a report tells the point. */
final class Matrix {
  private static final int MOST_POINTS = 40;
  private static final int MOST_REPORTS = 40;

  private Matrix() {}

  static Markup of(Sheet sheet, List<Point> points) {
    List<Marked> reports = sheet.desk().inStory();
    if (reports.size() < 2 || reports.size() > MOST_REPORTS) return Markup.none();
    Tag head = tag("tr").add(tag("th").with("scope", "col").text("Point"));
    reports.forEach(m -> head.add(tag("th").with("scope", "col").with("title", sheet.desk().label(m.id())).add(tag("span", "vh").text("report ")).text(Desk.number(m.id()))));
    Tag body = tag("tbody");
    points.stream().limit(MOST_POINTS).forEach(p -> body.add(row(sheet, p, reports)));
    return tag("details", "fold").add(
        tag("summary").text("Who tells what, in one table"),
        tag("div", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", "Who tells what").add(tag("table", "readings-table matrix").add(tag("thead").add(head), body)));
  }

  private static Tag row(Sheet sheet, Point p, List<Marked> reports) {
    Tag row = tag("tr").with("data-item").add(tag("th").with("scope", "row").with("dir", "auto").text(Desk.cut(Marks.nested(p.text()), 110) + " ").add(tag("small").text(Words.of(p.status()))));
    reports.forEach(m -> row.add(cell(sheet, p, m.id())));
    return row;
  }

  private static Tag tells(Sheet sheet, Cite cite, Optional<String> origin) {
    return sheet.lead("tells badge " + sheet.colour(origin), cite).add(tag("span", "vh").text("told, origin ")).text(sheet.desk().letter(origin));
  }

  private static Tag cell(Sheet sheet, Point p, String report) {
    Optional<Cite> told = p.readings().stream().filter(c -> c.report().equals(report)).findFirst();
    if (told.isPresent()) return tag("td").add(tells(sheet, told.get(), sheet.desk().originAt(told.get())));
    return tag("td").add(tag("span", "silent").with("title", "left out").text("\u2013"));
  }
}
