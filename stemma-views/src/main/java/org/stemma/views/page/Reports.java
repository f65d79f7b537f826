package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import org.stemma.model.*;
import org.stemma.text.Span;
import org.stemma.views.told.*;

/** The reports themselves: whose text they are, when published and how that is known, and their words with every place to lead to. */
final class Reports {
  private Reports() {}

  static Markup of(Sheet sheet) {
    List<Marked> reports = sheet.desk().inStory();
    return sheet.section("reports", "The reports").add(
        sheet.withText() ? Markup.none() : Sheet.note("Shown are the cited words in short excerpts; the texts themselves are not part of this page."),
        Markup.of(reports.stream().map(m -> one(sheet, m)).toList()));
  }

  static Tag one(Sheet sheet, Marked m) {
    Report r = m.report();
    return tag("article", "report").id(r.id()).with("data-report", r.id()).with("tabindex", "-1").with("aria-labelledby", r.id() + "-h").add(
        head(sheet, r),
        tag("details", "full open-in-print").add(
            tag("summary").text(sheet.withText() ? "Read the report" : "Read what is cited"),
            sheet.withText() ? ReportText.full(sheet, m) : excerpts(sheet, m)));
  }

  private static Markup head(Sheet sheet, Report r) {
    String day = r.published().date().map(d -> Dates.full(d) + " (" + Words.of(r.published().basis()) + ")").orElse("date not known");
    Tag facts = tag("p", "facts").text(day);
    if (!r.bylines().isEmpty()) facts.text(" \u00b7 ").add(Sheet.name(String.join(", ", r.bylines())));
    facts.text(" \u00b7 ").add(Sheet.name(r.source()));
    return tag("header", "report-head").add(
        tag("p", "by").add(tag("span", "num").text(Desk.number(r.id())), new Text(" "), tag("b").add(Sheet.name(sheet.desk().label(r.id())))),
        sheet.heading(1).id(r.id() + "-h").with("dir", "auto").with("lang", r.language()).text(r.headline().orElse("No headline")),
        facts, origins(sheet, r), why(sheet, r));
  }

  private static Markup origins(Sheet sheet, Report r) {
    List<Share> shares = Share.of(sheet.desk(), r.id());
    if (shares.isEmpty()) return Markup.none();
    List<Origin> all = sheet.desk().story().lineage().origins();
    List<Markup> key = new ArrayList<>();
    for (Share s : shares) {
      key.add(tag("span", "share-key").add(sheet.badge(s.rank() < 0 ? java.util.Optional.empty() : java.util.Optional.of(all.get(s.rank()).id())), new Text(" " + Numbers.percent(s.part()))));
    }
    return tag("div", "shares").add(Shares.bar(sheet, r.id()), tag("p").add(key));
  }

  private static Markup why(Sheet sheet, Report r) {
    List<String> out = new ArrayList<>();
    if (!r.published().reason().isEmpty()) out.add("Date: " + r.published().reason());
    r.credits().forEach(c -> out.add("Credit: " + c.agency() + " (" + c.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ")"));
    sheet.desk().story().story().membership().stream().filter(m -> m.report().equals(r.id())).forEach(m -> out.add("In this story: " + String.join("; ", m.because())
        + m.confidence().stream().mapToObj(c -> " (confidence " + Numbers.plain(c) + ")").collect(Collectors.joining())));
    List<Cite> cites = new ArrayList<>();
    r.published().cite().ifPresent(s -> cites.add(r.cite(s)));
    r.credits().forEach(c -> cites.add(r.cite(c.span())));
    r.notices().forEach(n -> cites.add(r.cite(n.span())));
    return out.isEmpty() ? Markup.none() : sheet.why(out, cites);
  }

  /** Without the text: each sentence that the page leads to, cut. */
  private static Markup excerpts(Sheet sheet, Marked m) {
    NavigableSet<Integer> places = sheet.cited(m.id());
    List<Tag> out = new ArrayList<>();
    for (int at : places) if (at >= 0) out.add(excerpt(sheet, m, at));
    return out.isEmpty() ? Sheet.note("Nothing of this report is cited.") : tag("div", "text cut").with("dir", "auto").with("lang", m.report().language()).add(out);
  }

  private static Tag excerpt(Sheet sheet, Marked m, int at) {
    Span sentence = sheet.desk().sentence(Cite.of(m.id(), at, Math.min(at + 1, m.report().text().length())));
    String text = m.report().text();
    String cut = sheet.desk().excerpt(new Cite(m.id(), sentence)).marked();
    boolean whole = cut.length() >= sentence.trim(text).length();
    String words = whole ? cut : cut.substring(0, cut.length() - 1);
    return tag("p", whole ? "" : "is-cut").with("data-b", String.valueOf(at)).id(m.id() + "-" + at).text(words);
  }
}
