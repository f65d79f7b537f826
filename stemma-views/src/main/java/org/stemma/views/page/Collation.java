package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.model.Alignment;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.views.told.Desk;

/** Any two reports side by side, the passages they share marked and tied. The columns are filled by the script from the reports below. */
final class Collation {
  private static final int MOST = 40_000;

  private Collation() {}

  static Markup of(Sheet sheet) {
    List<Marked> reports = sheet.desk().inStory();
    if (reports.size() < 2) return Markup.none();
    Tag section = sheet.section("collation", sheet.withText() ? "Two reports side by side" : "Which reports share text");
    if (sheet.withText()) section.add(chooser(sheet, reports), tag("div", "columns").with("hidden"));
    return section.add(Ancestry.pairs(sheet));
  }

  private static Markup chooser(Sheet sheet, List<Marked> reports) {
    return Markup.of(
        tag("div", "chooser").with("data-story", sheet.desk().story().id()).with("hidden").add(
            select(sheet, reports, "left", "One report"), select(sheet, reports, "right", "Other report"),
            tag("p", "note").with("aria-live", "polite")),
        tag("noscript").add(Sheet.note("Side by side needs JavaScript; the table tells which reports share text, and every report stands below in full.")));
  }

  private static Tag select(Sheet sheet, List<Marked> reports, String side, String label) {
    String id = sheet.id("collate-" + side);
    return tag("p").add(tag("label").with("for", id).text(label), tag("select").id(id).with("data-side", side).add(
        reports.stream().map(m -> tag("option").with("value", m.id()).text(Desk.number(m.id()) + "  " + sheet.desk().labelAndDay(m.id()))).toList()));
  }

  /** The shared passages for the script: {"r1 r3":[[a0,a1,b0,b1,percent,kind],...]}. Numbers and ids only. */
  static String json(Lineage lineage) {
    Map<String, List<Alignment>> byPair = lineage.alignments().stream().limit(MOST)
        .collect(Collectors.groupingBy(a -> a.a().report() + " " + a.b().report(), LinkedHashMap::new, Collectors.toList()));
    return byPair.entrySet().stream().map(e -> '"' + plain(e.getKey()) + "\":[" + e.getValue().stream().map(Collation::json).collect(Collectors.joining(",")) + "]")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String json(Alignment a) {
    return "[" + a.a().span().begin() + "," + a.a().span().end() + "," + a.b().span().begin() + "," + a.b().span().end() + ","
        + Math.round(a.similarity() * 100) + ",\"" + a.kind().name().toLowerCase(Locale.ROOT) + "\"]";
  }

  /** Ids are letters and digits; whatever else one might hold stays out of the script's data. */
  static String plain(String id) {
    return id.replaceAll("[^A-Za-z0-9. _-]", "_");
  }
}
