package org.stemma.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.model.*;
import org.stemma.text.Spaces;
import org.stemma.views.told.*;

/** The account for a newsroom chat: short enough to post, every line with the numbers of its reports. */
public final class MarkdownView implements View {
  private static final int FEW = 8;

  @Override
  public String render(Account account, ViewOptions options) {
    List<String> out = new ArrayList<>();
    if (account.stories().isEmpty()) out.add("No two reports tell one happening; there is nothing to reconcile.\n");
    account.since().ifPresent(s -> out.add("*" + plain(News.head(s)) + (s.retold() ? " " + News.RETOLD : "") + "*\n"));
    if (account.stories().size() > 1)
      section(account.stories().size() + " stories", account.stories().stream().map(s -> plain(s.title() + ": " + Desk.of(account, s, options.excerptWords()).line())).toList(), account.stories().size(), out);
    for (StoryAccount story : account.stories()) story(Desk.of(account, story, options.excerptWords()), out);
    if (!account.problems().isEmpty()) {
      out.add("**Problems**\n");
      account.problems().stream().limit(FEW).forEach(p -> out.add("- " + p.code() + " " + plain(p.source() + ": " + p.message())));
      out.add("");
    }
    return String.join("\n", out).strip() + "\n";
  }

  private static void story(Desk desk, List<String> out) {
    Tally t = desk.tally();
    out.add("## " + plain(desk.story().title()) + "\n");
    out.add("*" + t.size() + "; " + t.origins() + "; " + t.agreed() + " agreed, " + t.conflicts() + " disputed, " + Numbers.count(t.corrections(), "correction") + "*\n");
    if (desk.account().since().isPresent()) news(desk, out);
    section("In brief", desk.story().brief().stream().map(b -> plain(Marks.nested(b.sentence())) + " " + refs(b.cites())).toList(), desk.story().brief().size(), out);
    section("Agreed", points(desk, Point.Status.AGREED), out);
    section("Disputed", points(desk, Point.Status.DISPUTED), out);
    if (desk.story().findings().surePoints().stream().anyMatch(p -> p.status() == Point.Status.AGREED || p.status() == Point.Status.DISPUTED)) out.add("*" + plain(Credibility.rule(desk.account())) + "*\n");
    section(Words.UNSURE, desk.story().findings().unsurePoints().stream().map(p -> unsure(desk, p)).toList(), out);
    section("Figures that move or differ", desk.story().findings().figures().stream().filter(MarkdownView::differs).map(r -> figure(desk, r)).toList(), out);
    section("Other differences", desk.differences().stream().map(d -> difference(desk, d)).toList(), out);
    section("Names in other forms", desk.nameForms().stream().map(MarkdownView::name).toList(), out);
    section("Corrections", desk.story().findings().corrections().stream().map(c -> correction(desk, c)).toList(), out);
    section("Who takes text from whom", edges(desk), out);
    out.add("**Reports**\n");
    desk.inStory().forEach(m -> out.add("- \\[" + Desk.number(m.id()) + "\\] " + plain(desk.label(m.id()) + desk.reliability(m.id()).map(l -> ", rated " + l).orElse("")) + m.report().published().date().map(d -> ", " + Dates.full(d)).orElse("") + " \u2013 " + plain(m.report().source())));
    out.add("");
  }

  private static void news(Desk desk, List<String> out) {
    List<News> all = News.of(desk);
    section("New since then", all.isEmpty() ? List.of(News.NOTHING) : all.stream().map(n -> plain(Marks.nested(n.line())) + (n.cites().isEmpty() ? "" : " " + refs(n.cites()))).toList(), out);
  }

  private static void section(String title, List<String> items, List<String> out) {
    section(title, items, FEW, out);
  }

  private static void section(String title, List<String> items, int most, List<String> out) {
    if (items.isEmpty()) return;
    out.add("**" + title + "**\n");
    items.stream().limit(most).forEach(i -> out.add("- " + i));
    if (items.size() > most) out.add("- and " + (items.size() - most) + " more");
    out.add("");
  }

  private static List<String> points(Desk desk, Point.Status status) {
    return desk.story().findings().surePoints().stream().filter(p -> p.status() == status).map(p -> point(desk, p) + against(desk, p)).toList();
  }

  private static String point(Desk desk, Point p) {
    Support s = p.support();
    return plain(Marks.nested(p.text())) + " (" + Numbers.origins(s) + ", " + Numbers.count(s.reports(), "report") + ", credibility " + Credibility.of(desk, p) + ") " + refs(p.readings())
        + (p.match().perhaps().isEmpty() ? "" : "; " + Words.PERHAPS + " " + refs(p.match().perhaps()));
  }

  private static String against(Desk desk, Point p) {
    List<Against> all = Against.of(desk.story().findings(), p);
    return all.isEmpty() ? "" : "; against it: " + all.stream().map(a -> plain(Marks.nested(a.about()))).collect(Collectors.joining("; "));
  }

  private static String unsure(Desk desk, Point p) {
    return p.readings().stream().limit(4).map(c -> plain(Marks.quoted(desk.excerpt(c, 14).plain())) + " " + refs(List.of(c))).collect(Collectors.joining(" / "));
  }

  private static boolean differs(FigureRow row) {
    return row.relation() != FigureRow.Relation.AGREE && row.relation() != FigureRow.Relation.SINGLE;
  }

  private static String figure(Desk desk, FigureRow row) {
    String readings = row.readings().stream().limit(FEW).map(r -> Numbers.of(r.figure()) + (r.status() == FigureRow.Status.CURRENT ? "" : " " + Words.of(r.status())) + " " + refs(List.of(r.cite())))
        .collect(Collectors.joining(", "));
    return "**" + plain(row.about()) + "** (" + Words.of(row.relation()) + "): " + readings + (row.note().isEmpty() ? "" : " \u2013 " + plain(row.note()));
  }

  private static String difference(Desk desk, Difference d) {
    String readings = Desk.ends(d.readings(), 4).stream().map(r -> plain(Marks.quoted(desk.excerpt(r.cite(), d, 14).plain())) + " " + refs(List.of(r.cite()))).collect(Collectors.joining(" / "));
    return "**" + plain(desk.heading(d)) + "** (" + Words.of(d.kind()) + "): " + readings;
  }

  private static String name(Difference d) {
    return plain(Marks.nested(d.about())) + " " + refs(d.readings().stream().map(Difference.Reading::cite).toList());
  }

  private static String correction(Desk desk, Correction c) {
    String was = c.was().stream().findFirst().map(x -> plain(Marks.quoted(desk.excerpt(x, 14).marked())) + " " + refs(List.of(x))).orElse("");
    String now = c.given().map(x -> " \u2192 " + plain(Marks.quoted(desk.excerpt(x, 14).marked())) + " " + refs(List.of(x))).orElse("");
    String stale = c.stale().isEmpty() ? "" : "; still carried by " + c.stale().stream().limit(FEW).map(s -> name(desk, s.report())).collect(Collectors.joining(", ")) + (c.stale().size() > FEW ? " and " + Numbers.count(c.stale().size() - FEW, "more report") : "");
    return was + now + (c.notices().size() > 1 ? "; " + Numbers.count(c.notices().size(), "notice") : "") + stale;
  }

  private static List<String> edges(Desk desk) {
    List<Edge> all = desk.story().lineage().edges();
    return Takers.areFew(all) ? all.stream().map(e -> edge(desk, e)).toList() : Takers.of(all).stream().map(t -> takers(desk, t)).toList();
  }

  private static String takers(Desk desk, Takers t) {
    return escaped(Refs.some(t.reports())) + " " + t.says() + " " + from(desk, t.from()) + ", " + Words.of(t.kind());
  }

  private static String from(Desk desk, String id) {
    return desk.origin(id).map(o -> plain(desk.label(o)) + (o.seen() ? "" : " (not among the reports)")).or(() -> Optional.of(name(desk, id))).get();
  }

  private static String edge(Desk desk, Edge e) {
    String from = from(desk, e.from());
    return name(desk, e.to()) + " shares " + Numbers.percent(e.share()) + " of its words with " + from + ", " + Words.of(e.kind());
  }

  private static String name(Desk desk, String report) {
    return plain(desk.label(report)) + " \\[" + Desk.number(report) + "\\]";
  }

  private static String refs(List<Cite> cites) {
    return escaped(Refs.of(cites));
  }

  private static String escaped(String refs) {
    return refs.replace("[", "\\[").replace("]", "\\]");
  }

  /** One line in which nothing of a report is markup, a link, a mention or HTML. */
  static String plain(String text) {
    String line = Spaces.single(Lines.clean(text).strip());
    return line.replaceAll("([\\\\`*_{}\\[\\]()#+!|~>$])", "\\\\$1").replace("&", "&amp;").replace("<", "&lt;").replace("@", "@\u200b").replace("://", ":\u200b//").replaceAll("^(\\d+)\\.", "$1\\\\.")
        .replaceAll("^([-=])", "\\\\$1");
  }
}
