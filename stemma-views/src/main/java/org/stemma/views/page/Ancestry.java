package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.List;
import java.util.Optional;
import org.stemma.model.*;
import org.stemma.views.told.*;

/** Who copied whom: a picture, the same as a table with reasons, and the origins with their versions. */
final class Ancestry {
  private static final int MOST_DRAWN = 150;
  private static final int TAKERS = 12;

  private Ancestry() {}

  static Markup of(Sheet sheet) {
    Lineage lineage = sheet.desk().story().lineage();
    Tag section = sheet.section("lineage", "Who takes text from whom");
    section.add(summary(sheet, lineage));
    if (!lineage.edges().isEmpty()) {
      section.add(isDrawn(sheet) ? new FamilyTree(sheet).picture() : takers(sheet, lineage), edges(sheet, lineage));
    }
    return section.add(origins(sheet, lineage));
  }

  private static boolean isDrawn(Sheet sheet) {
    return sheet.desk().inStory().size() <= MOST_DRAWN;
  }

  private static Markup summary(Sheet sheet, Lineage lineage) {
    Tally t = sheet.desk().tally();
    String found = Numbers.count(t.originsHigh(), "origin") + " behind " + Numbers.count(t.reports(), "report")
        + (t.unseen() == 0 ? "" : ", " + t.unseen() + " of them not among the reports" + (isDrawn(sheet) ? " (drawn dashed)" : ""));
    String shared = lineage.edges().isEmpty() ? "No text was found that one report takes from another." : "";
    return tag("p", "note").text(found + ". " + shared);
  }

  /** Instead of a picture of very many reports: whose text is taken by most, a line each. */
  private static Markup takers(Sheet sheet, Lineage lineage) {
    List<Tag> lines = Takers.of(lineage.edges()).stream().map(t -> tag("li", "origin").add(
        sheet.whole(t.reports()), new Text(" " + t.says() + " "), node(sheet, t.from()), new Text(", " + Words.of(t.kind())))).toList();
    return Sheet.folded(lines, TAKERS, "ul", "more");
  }

  // table

  private static Markup edges(Sheet sheet, Lineage lineage) {
    Tag body = tag("tbody");
    lineage.edges().forEach(e -> body.add(edge(sheet, e)));
    return tag("details", "fold open-in-print").add(
        tag("summary").text(isDrawn(sheet) ? "The same as a table, with reasons" : "Each report in a table, with reasons"),
        tag("div", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", "Who takes text from whom").add(
            tag("table", "readings-table").add(tag("thead").add(tag("tr").add(th("Report"), th("takes"), th("from"), th("How"), th("Why"))), body)));
  }

  private static Tag th(String text) {
    return tag("th").with("scope", "col").text(text);
  }

  private static Tag edge(Sheet sheet, Edge e) {
    return tag("tr").with("data-item").add(
        tag("td").add(report(sheet, e.to())),
        tag("td").text(Numbers.percent(e.share())),
        tag("td").add(node(sheet, e.from())),
        tag("td").text(Words.of(e.kind())),
        tag("td").add(why(sheet, e)));
  }

  private static Markup why(Sheet sheet, Edge e) {
    List<Cite> cites = e.passages().stream().limit(6).map(Passage::child).toList();
    return isDrawn(sheet) ? sheet.why(Why.of(sheet.desk(), e), cites) : Markup.of(new Text(String.join("; ", Why.reasons(e)) + " "), sheet.chips(cites));
  }

  private static Markup report(Sheet sheet, String id) {
    return tag("a", "report-link").with("href", "#" + id).with("data-report", id).add(tag("span", "num").text(Desk.number(id)), new Text(" "), sheet.label(id));
  }

  private static Markup node(Sheet sheet, String id) {
    Optional<Origin> origin = sheet.desk().origin(id);
    return origin.isEmpty() ? report(sheet, id) : Markup.of(sheet.badge(Optional.of(id)), new Text(" "), Sheet.name(sheet.desk().label(origin.get())));
  }

  // origins

  private static Markup origins(Sheet sheet, Lineage lineage) {
    if (lineage.origins().isEmpty()) return Markup.none();
    List<Tag> items = lineage.origins().stream().map(o -> origin(sheet, o)).toList();
    return tag("div", "group").add(sheet.heading(1).text("Origins ").add(tag("span", "count").text(String.valueOf(items.size()))), Sheet.folded(items, 8, "ul", "more origins"));
  }

  private static Tag origin(Sheet sheet, Origin o) {
    Tag out = tag("li", "origin").id(sheet.id(o.id())).add(
        tag("div").add(sheet.badge(Optional.of(o.id())), new Text(" "), tag("b").add(Sheet.name(sheet.desk().label(o))),
            new Text(" "), Sheet.kind(o), new Text(" \u00b7 text in "), reports(sheet, o.reports())));
    if (!o.versions().isEmpty()) out.add(tag("ul", "versions").add(o.versions().stream().map(v -> version(sheet, o, v)).toList()));
    return out;
  }

  private static Tag version(Sheet sheet, Origin o, Origin.Version v) {
    Tag out = tag("li").text("Version " + (o.versions().indexOf(v) + 1) + v.after().map(a -> ", after version " + number(o, a)).orElse("") + ": in ").add(reports(sheet, v.reports()));
    if (!v.cites().isEmpty()) out.add(tag("ul", "told-apart").add(v.cites().stream().limit(4).map(c -> tag("li").add(sheet.told(c), new Text(" "), sheet.excerpt(c))).toList()));
    return out;
  }

  private static int number(Origin o, String version) {
    List<String> ids = o.versions().stream().map(Origin.Version::id).toList();
    return ids.indexOf(version) + 1;
  }

  private static Markup reports(Sheet sheet, List<String> ids) {
    return ids.isEmpty() ? new Text("no report") : sheet.whole(ids);
  }

  // pairs

  /** The strongest pairs of the story as a table: the text alternative of the collation. */
  static Markup pairs(Sheet sheet) {
    List<Pair> all = sheet.desk().story().lineage().pairs().stream().filter(p -> p.level().compareTo(Pair.Level.INCIDENTAL) >= 0)
        .sorted(java.util.Comparator.comparingDouble((Pair p) -> -Math.max(p.shareOfA(), p.shareOfB()))).limit(200).toList();
    if (all.isEmpty()) return Sheet.note("No two reports share text.");
    Tag body = tag("tbody");
    all.forEach(p -> body.add(pair(sheet, p)));
    return tag("details", "fold").add(
        tag("summary").text(Numbers.count(all.size(), "pair") + " of reports that share text"),
        tag("div", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", "Pairs of reports that share text").add(
            tag("table", "readings-table").add(tag("thead").add(tag("tr").add(th("One"), th("Other"), th("Shared"), th("Level"), th("Direction"))), body)));
  }

  private static Tag pair(Sheet sheet, Pair p) {
    return tag("tr").add(
        tag("td").add(report(sheet, p.a())), tag("td").add(report(sheet, p.b())),
        tag("td").text(Numbers.percent(p.shareOfA()) + " of the one, " + Numbers.percent(p.shareOfB()) + " of the other"),
        tag("td").text(Words.of(p.level())),
        tag("td").text(Words.of(p, Desk.number(p.a()), Desk.number(p.b()))));
  }

}
