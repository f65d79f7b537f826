package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.model.*;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Marks;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Why;
import org.stemma.views.told.Words;

/** Where the reports differ, by kind, with the readings side by side; then what was corrected and who still carries the old text. */
final class Differences {
  private Differences() {}

  /** From so many on the forms of names are folded away: how somebody is called matters less to a desk than what is told. */
  private static final int FEW = 3;
  private static final int READINGS = 8;

  static Markup of(Sheet sheet) {
    List<Difference> all = Stream.concat(sheet.desk().differences().stream(), sheet.desk().nameForms().stream()).toList();
    Tag section = sheet.section("differences", "Where the reports differ");
    if (all.isEmpty()) return section.add(Sheet.note("No difference was found beyond those of the figures."));
    if (all.size() > 3) section.add(Sheet.note(kinds(all)));
    section.add(Sheet.folded(items(sheet, sheet.desk().differences()), 10, "ul", "more differences"));
    List<Tag> names = items(sheet, sheet.desk().nameForms());
    Tag list = tag("ul", "items").add(names);
    return section.add(names.size() < FEW ? list : tag("details", "fold").add(tag("summary").text(names.size() + " called by other names or words"), list));
  }

  private static List<Tag> items(Sheet sheet, List<Difference> some) {
    return IntStream.range(0, some.size()).mapToObj(i -> i < Sheet.MANY ? item(sheet, some.get(i)) : brief(sheet, some.get(i))).toList();
  }

  /** In a line, with the way to its readings. */
  private static Tag brief(Sheet sheet, Difference d) {
    return tag("li", "difference").id(sheet.id(d.id())).with("data-item").with("dir", "auto").text(sheet.desk().heading(d) + " ").add(kind(d), new Text(" "), sheet.chips(cites(d)));
  }

  private static Tag kind(Difference d) {
    return tag("span", "tag rel-" + d.kind().name().toLowerCase(Locale.ROOT)).text(Words.of(d.kind()));
  }

  private static List<Cite> cites(Difference d) {
    return d.readings().stream().map(Difference.Reading::cite).toList();
  }

  /** "2 contradiction · 5 attribution". */
  private static String kinds(List<Difference> all) {
    return all.size() + ": " + Arrays.stream(Difference.Kind.values())
        .map(k -> Map.entry(k, all.stream().filter(d -> d.kind() == k).count())).filter(e -> e.getValue() > 0)
        .sorted(Map.Entry.<Difference.Kind, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getValue() + " " + Words.of(e.getKey())).collect(Collectors.joining(" \u00b7 "));
  }

  private static Tag item(Sheet sheet, Difference d) {
    return tag("li", "card difference").id(sheet.id(d.id())).with("data-item").add(
        tag("div", "card-head").add(
            sheet.heading(1).with("dir", "auto").text(sheet.desk().heading(d)),
            tag("span", "tags").add(kind(d))),
        d.note().isEmpty() ? Markup.none() : Sheet.note(d.note()),
        readings(sheet, d),
        sheet.why(Why.of(d), List.of()));
  }

  private static Markup readings(Sheet sheet, Difference d) {
    if (d.readings().size() <= Sheet.MANY) return Sheet.folded(d.readings().stream().map(r -> reading(sheet, d, r)).toList(), READINGS, "ul", "more readings");
    return Markup.of(
        tag("ul", "items").add(Desk.ends(sheet.desk().wordings(cites(d)), READINGS).stream().map(c -> reading(sheet, d, new Difference.Reading(c, sheet.desk().originAt(c)))).toList()),
        tag("div", "note").text("All readings: ").add(sheet.chips(cites(d))));
  }

  private static Tag reading(Sheet sheet, Difference d, Difference.Reading r) {
    return tag("li", "side").add(tag("p", "by").add(sheet.badge(r.origin()), new Text(" "), sheet.told(r.cite())), tag("p").add(sheet.excerpt(r.cite(), d)));
  }

  static Markup corrections(Sheet sheet) {
    List<Correction> all = sheet.desk().story().findings().corrections();
    Tag section = sheet.section("corrections", "Corrections and who still carries the old text");
    if (all.isEmpty()) return section.add(Sheet.note("No correction was found."));
    return section.add(tag("ul", "items").add(all.stream().map(c -> correction(sheet, c)).toList()));
  }

  private static Tag correction(Sheet sheet, Correction c) {
    Tag list = tag("dl", "correction-parts");
    part(sheet, list, "Was", c.was(), "was");
    part(sheet, list, "Now", c.now(), "now");
    part(sheet, list, c.notices().size() == 1 ? "Notice" : c.notices().size() + " notices", c.notices(), "notice");
    list.add(tag("dt").text("Still carried by"), stale(sheet, c));
    return tag("li", "card correction").id(sheet.id(c.id())).with("data-item").add(
        tag("p", "note").text("Known from " + Words.of(c.kind()) + "."), list, sheet.why(Why.of(sheet.desk(), c), List.of()));
  }

  private static void part(Sheet sheet, Tag list, String name, List<Cite> cites, String css) {
    if (cites.isEmpty()) return;
    list.add(tag("dt").text(name), tag("dd", css).add(cites.stream().limit(4).map(c -> tag("p").add(sheet.told(c), new Text(" "), sheet.excerpt(c))).toList()));
  }

  private static Tag stale(Sheet sheet, Correction c) {
    if (c.stale().isEmpty()) return tag("dd").text("no report that was read");
    Tag out = tag("dd", "stale").add(tag("p", "stale-count").text(Numbers.count(c.stale().size(), "report")));
    List<Cite> first = c.stale().stream().flatMap(s -> s.cites().stream().limit(1)).toList();
    if (first.size() > Sheet.MANY) return out.add(sheet.chips(first));
    return out.add(Sheet.folded(first.stream().map(s -> tag("li").add(sheet.told(s), new Text(" "), sheet.excerpt(s))).toList(), 6, "ul", "more"));
  }
}
