package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Quantity;
import org.stemma.model.Zone;
import org.stemma.views.told.Credibility;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Why;
import org.stemma.views.told.Words;

/** Figures that answer one question: a picture over time, every reading in a table, the relation and why. */
final class Figures {
  private static final int SHOWN = 8;

  private Figures() {}

  static Markup of(Sheet sheet) {
    List<FigureRow> rows = sheet.desk().story().findings().figures();
    if (rows.isEmpty()) return Markup.none();
    List<FigureRow> moved = rows.stream().filter(Figures::differs).toList();
    List<FigureRow> same = rows.stream().filter(r -> !differs(r) && r.readings().size() > 1).toList();
    List<FigureRow> once = rows.stream().filter(r -> !differs(r) && r.readings().size() <= 1).toList();
    return sheet.section("figures", "Figures").add(
        group(sheet, "Told differently", moved, SHOWN, "more rows of figures"),
        group(sheet, "The same in every report that tells them", same, 4, "more rows of figures"),
        once(sheet, once));
  }

  private static boolean differs(FigureRow row) {
    return row.relation() != FigureRow.Relation.AGREE && row.relation() != FigureRow.Relation.SINGLE || row.checks().stream().anyMatch(c -> !c.holds());
  }

  private static Markup group(Sheet sheet, String title, List<FigureRow> rows, int shown, String more) {
    if (rows.isEmpty()) return Markup.none();
    return tag("div", "group").add(
        sheet.heading(1).text(title + " ").add(tag("span", "count").text(String.valueOf(rows.size()))),
        Sheet.folded(rows.stream().map(r -> item(sheet, r)).toList(), shown, "ul", more));
  }

  private static Tag item(Sheet sheet, FigureRow row) {
    Tag out = tag("li", "card figure").id(sheet.id(row.id())).with("data-item").add(head(sheet, row));
    if (!row.note().isEmpty()) out.add(Sheet.note(row.note()));
    Markup chart = FigureChart.of(sheet, row);
    out.add(chart == Markup.none() || !FigureChart.isWorth(row) ? table(sheet, row) : tag("div", "duo").add(chart, table(sheet, row)));
    row.checks().forEach(c -> out.add(check(sheet, c)));
    return out.add(sheet.why(Why.of(row), row.readings().stream().map(FigureRow.Reading::cite).toList()));
  }

  private static Markup head(Sheet sheet, FigureRow row) {
    Tag title = sheet.heading(2).with("dir", "auto").text(row.about());
    String sum = Numbers.withUnit(row);
    if (!sum.isEmpty()) title.text(": ").add(tag("b", "sum").text(sum));
    Tag tags = tag("span", "tags").add(tag("span", "tag rel-" + row.relation().name().toLowerCase(java.util.Locale.ROOT)).text(Words.of(row.relation())));
    row.also().stream().distinct().filter(r -> r != row.relation()).forEach(r -> tags.add(tag("span", "tag also").text("also " + Words.of(r))));
    return tag("div", "card-head").add(title, tags);
  }

  private static Markup table(Sheet sheet, FigureRow row) {
    Tag body = tag("tbody");
    if (row.readings().size() <= Sheet.MANY) row.readings().forEach(r -> body.add(line(sheet, r)));
    else alike(sheet, row).forEach(same -> body.add(line(sheet, same)));
    return tag("div", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", "Readings of " + row.about())
        .add(tag("table", "readings-table").add(
            tag("thead").add(tag("tr").add(th("As of"), th("Reading"), th("Told by"), th("Stands"))), body));
  }

  private static Tag value(Sheet sheet, FigureRow.Reading r) {
    return tag("td", "value").add(sheet.lead("words", r.cite()).text(Numbers.of(r.figure())), new Text(" "), printed(sheet, r), extras(r.figure()));
  }

  private static Tag th(String text) {
    return tag("th").with("scope", "col").text(text);
  }

  private static Tag line(Sheet sheet, FigureRow.Reading r) {
    return line(sheet, r, Markup.of(sheet.badge(r.origin()), new Text(" "), sheet.by(r.cite()), speaker(r.figure())));
  }

  private static Tag line(Sheet sheet, FigureRow.Reading r, Markup by) {
    return tag("tr", "is-" + r.status().name().toLowerCase(java.util.Locale.ROOT)).add(
        tag("td", "when").text(r.asOf().map(d -> Credibility.date(sheet.desk().story(), d)).orElse("\u2013")),
        value(sheet, r),
        tag("td", "by").add(by),
        tag("td", "status").text(Words.of(r.status())));
  }

  /** Readings of one day that look alike and stand alike, in order of the first of each. */
  private static List<List<FigureRow.Reading>> alike(Sheet sheet, FigureRow row) {
    Map<String, List<FigureRow.Reading>> by = new LinkedHashMap<>();
    row.readings().forEach(r -> by.computeIfAbsent(r.asOf().orElse("") + "|" + r.status() + "|" + value(sheet, r).html().replaceAll("<a [^>]*>", ""), k -> new ArrayList<>()).add(r));
    return List.copyOf(by.values());
  }

  private static Tag line(Sheet sheet, List<FigureRow.Reading> same) {
    FigureRow.Reading first = same.getFirst();
    if (same.size() == 1) return line(sheet, first);
    List<String> origins = same.stream().flatMap(r -> r.origin().stream()).distinct().toList();
    return line(sheet, first, Markup.of(sheet.badges(origins), new Text(" "), sheet.chips(same.stream().map(FigureRow.Reading::cite).toList())));
  }

  /** What the report calls it, and the word itself where that is not the number in digits. */
  private static Markup printed(Sheet sheet, FigureRow.Reading r) {
    String unit = r.figure().unit();
    boolean vague = r.figure().quantity().bound() == Quantity.Bound.VAGUE;
    String words = vague ? "\u201c" + sheet.desk().text(r.cite()) + "\u201d" : "";
    return tag("span", "unit").with("dir", "auto").text((unit + " " + words).strip());
  }

  private static Markup extras(FigureMark f) {
    List<String> out = new ArrayList<>();
    f.of().ifPresent(w -> out.add("of " + Numbers.plain(w.value())));
    f.includes().ifPresent(out::add);
    if (f.tally() != FigureMark.Tally.TOTAL && f.measure() != FigureMark.Measure.RANK) out.add(Words.of(f.tally()));
    if (f.zone() != Zone.BODY) out.add("in the " + Words.of(f.zone()));
    return out.isEmpty() ? Markup.none() : Markup.of(new Text(" "), tag("small").text(String.join("; ", out)));
  }

  private static Markup speaker(FigureMark f) {
    return f.speaker().isKnown() ? Markup.of(new Text(" "), tag("small").text("after ").add(Sheet.name(f.speaker().name()))) : Markup.none();
  }

  private static Markup check(Sheet sheet, FigureRow.Check check) {
    return tag("div", check.holds() ? "check holds" : "check").with("dir", "auto")
        .add(tag("b").text(check.holds() ? "Adds up: " : "Does not add up: ")).text(check.text() + " ").add(sheet.chips(check.cites()));
  }

  private static Markup once(Sheet sheet, List<FigureRow> rows) {
    if (rows.isEmpty()) return Markup.none();
    Tag body = tag("tbody");
    rows.forEach(r -> first(r).ifPresent(reading -> body.add(tag("tr").id(sheet.id(r.id())).with("data-item").add(
        tag("td").with("dir", "auto").text(r.about()),
        value(sheet, reading),
        tag("td", "by").add(sheet.told(reading.cite()))))));
    return tag("details", "fold").add(
        tag("summary").text(Numbers.count(rows.size(), "figure") + " told once"),
        tag("div", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", "Figures told once")
            .add(tag("table", "readings-table").add(tag("thead").add(tag("tr").add(th("What"), th("Reading"), th("Told by"))), body)));
  }

  private static Optional<FigureRow.Reading> first(FigureRow row) {
    return row.readings().stream().findFirst();
  }

}
