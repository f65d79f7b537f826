package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.model.Happening;
import org.stemma.model.TimelineEntry;
import org.stemma.views.told.Credibility;
import org.stemma.views.told.Dates;
import org.stemma.views.told.Marks;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Why;

/** The happening day by day, each entry by the clock it is told from. */
final class Days {
  private Days() {}

  static Markup of(Sheet sheet) {
    List<TimelineEntry> entries = sheet.desk().story().timeline();
    if (entries.isEmpty() && sheet.desk().story().findings().events().isEmpty()) return Markup.none();
    Map<String, List<TimelineEntry>> byDay = entries.stream().collect(Collectors.groupingBy(TimelineEntry::date, LinkedHashMap::new, Collectors.toList()));
    Tag list = tag("ol", "days");
    byDay.forEach((date, day) -> list.add(day(sheet, date, day)));
    return sheet.section("timeline", "Day by day").add(entries.isEmpty() ? Markup.none() : list, events(sheet));
  }

  private static Markup events(Sheet sheet) {
    List<Happening> events = sheet.desk().story().findings().events();
    if (events.isEmpty()) return Markup.none();
    Tag body = tag("tbody");
    events.forEach(e -> body.add(event(sheet, e)));
    return tag("details", "fold").add(
        tag("summary").text(Numbers.count(events.size(), "event") + " as the reports tell them"),
        tag("div", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", "Events").add(
            tag("table", "readings-table").add(tag("thead").add(tag("tr").add(th("What"), th("When"), th("Told as"), th("Told by"))), body)));
  }

  private static Tag th(String text) {
    return tag("th").with("scope", "col").text(text);
  }

  private static Tag event(Sheet sheet, Happening e) {
    return tag("tr").id(sheet.id(e.id())).with("data-item").add(
        tag("td").with("dir", "auto").text(e.what()), tag("td", "when").text(e.date().map(Dates::full).orElse("\u2013")),
        tag("td").text(e.modality().name().toLowerCase(Locale.ROOT)), tag("td").add(sheet.chips(e.readings())));
  }

  private static Tag day(Sheet sheet, String date, List<TimelineEntry> entries) {
    return tag("li").add(tag("p", "date").add(tag("time").text(Dates.full(date))), tag("ul").add(entries.stream().map(e -> entry(sheet, e)).toList()));
  }

  private static Tag entry(Sheet sheet, TimelineEntry e) {
    return tag("li", "entry clock-" + e.clock().name().toLowerCase(Locale.ROOT)).id(sheet.id(e.id())).with("data-item").add(
        tag("span", "tag").text(Credibility.when(sheet.desk().story(), e)), new Text(" "), tag("span").with("dir", "auto").text(Marks.nested(e.text()) + " "), sheet.chips(e.cites()), new Text(" "), sheet.whyBrief(Why.of(e), e.cites()));
  }
}
