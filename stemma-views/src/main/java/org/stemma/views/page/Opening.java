package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.*;
import org.stemma.views.told.*;

/** The first screen: what it is about, how many origins, what is agreed and disputed, the brief, and who reports. */
final class Opening {
  private static final int SHOWN = 14;
  private static final int MOST = 100;

  private Opening() {}

  static Markup of(Sheet sheet) {
    Desk desk = sheet.desk();
    return Markup.of(
        tag("header", "masthead").add(
            tag("p", "kicker").text(kicker(desk)),
            sheet.heading(-1).id(sheet.id("title")).with("dir", "auto").text(desk.story().title()),
            tally(sheet)),
        tag("div", "opening").add(tag("div").add(Latest.of(sheet), brief(sheet)), legend(sheet)));
  }

  private static String kicker(Desk desk) {
    Tally t = desk.tally();
    String size = t.size();
    return desk.story().to().map(to -> size + " \u00b7 " + Dates.range(desk.story().from().orElse(to), to)).orElse(size);
  }

  private static Markup tally(Sheet sheet) {
    Tally t = sheet.desk().tally();
    List<Markup> out = new ArrayList<>();
    out.add(tile(sheet, "lineage", Numbers.atLeastAtMost(t.originsLow(), t.originsHigh()), t.originsHigh() == 1 ? "independent origin" : "independent origins",
        t.unseen() == 0 ? "behind " + Numbers.count(t.reports(), "report") : t.unseen() + " not among the reports"));
    out.add(tile(sheet, "points", String.valueOf(t.agreed()), t.agreed() == 1 ? "point agreed" : "points agreed", t.single() + (t.single() == 1 ? " rests" : " rest") + " on one origin or source"));
    out.add(tile(sheet, t.disputed() > 0 ? "disputed" : t.contestedRows() > 0 ? "figures" : "differences", String.valueOf(t.conflicts()), "disputed",
        t.conflicts() == 0 ? "nothing told in contradiction" : Numbers.count(t.disputed(), "point") + (t.contested() == 0 ? " told in contradiction" : ", " + Numbers.count(t.contested(), "contradiction") + " beside")));
    out.add(tile(sheet, "corrections", String.valueOf(t.corrections()), t.corrections() == 1 ? "correction" : "corrections",
        t.stale() == 0 ? "no report carries old text" : Numbers.count(t.stale(), "report carries", "reports carry") + " old text"));
    return tag("ul", "tally").add(out);
  }

  private static Tag tile(Sheet sheet, String to, String number, String what, String more) {
    return tag("li", "tile tile-" + to).add(tag("a").with("href", "#" + sheet.id(to)).add(
        tag("b").text(number), new Text(" "), tag("span", "what").text(what), new Text(" "), tag("small").text(more)));
  }

  private static Markup brief(Sheet sheet) {
    List<BriefLine> lines = sheet.desk().story().brief();
    Tag section = sheet.section("brief", "In brief");
    if (lines.isEmpty()) return section.add(Sheet.note("No line stands: nothing was found that could be told with its cites."));
    return section.add(tag("ul", "brief").add(lines.stream().map(l -> line(sheet, l)).toList()));
  }

  private static Tag line(Sheet sheet, BriefLine line) {
    return tag("li").id(sheet.id(line.id())).with("data-item").with("dir", "auto").text(Marks.nested(line.sentence()) + " ").add(sheet.chips(line.cites()), new Text(" "), sheet.whyBrief(Why.line(line.counts()), line.cites()));
  }

  private static Markup legend(Sheet sheet) {
    List<Tag> rows = sheet.desk().inStory().stream().map(m -> row(sheet, m.report())).toList();
    return tag("aside", "legend").with("aria-labelledby", sheet.id("who")).add(
        sheet.heading(0).id(sheet.id("who")).text("Who reports"),
        rows.size() <= MOST ? Sheet.folded(rows, SHOWN, "ol", "more reports") : first(sheet, rows),
        origins(sheet));
  }

  /** Of very many reports the first, for all stand with the same under their own heading. */
  private static Markup first(Sheet sheet, List<Tag> rows) {
    return Markup.of(tag("ol", "items").add(rows.subList(0, SHOWN)),
        tag("p", "note").text("and ").add(tag("a").with("href", "#" + sheet.id("reports")).text((rows.size() - SHOWN) + " more under \u201cThe reports\u201d")));
  }

  private static Tag row(Sheet sheet, Report r) {
    return tag("li").add(
        tag("a", "report-link").with("href", "#" + r.id()).with("data-report", r.id()).add(
            tag("span", "num").text(Desk.number(r.id())), new Text(" "), Sheet.name(sheet.desk().label(r.id())), letter(sheet.desk().reliability(r.id())), Latest.mark(sheet, r.id())),
        new Text(" "), tag("span", "when").text(sheet.desk().day(r.id()).isEmpty() ? "no date" : sheet.desk().day(r.id())),
        Shares.bar(sheet, r.id()));
  }

  /** The letter that the user gave a source. */
  private static Markup letter(Optional<Reliability> letter) {
    return letter.<Markup>map(l -> tag("small", "letter").with("title", "reliability by your list").text(" rated " + l)).orElse(Markup.none());
  }

  private static Markup origins(Sheet sheet) {
    List<Origin> origins = sheet.desk().story().lineage().origins();
    if (origins.isEmpty()) return Markup.none();
    List<Tag> rows = origins.stream().map(o -> tag("li").add(
        sheet.badge(Optional.of(o.id())), new Text(" "), Sheet.name(sheet.desk().label(o)), letter(sheet.desk().reliability(o)), new Text(" "), Sheet.kind(o))).toList();
    return Markup.of(
        tag("p", "legend-head").text("Whose text it is"),
        Sheet.folded(rows, 8, "ul", "more origins"));
  }
}
