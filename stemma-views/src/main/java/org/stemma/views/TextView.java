package org.stemma.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.model.*;
import org.stemma.text.Spaces;
import org.stemma.views.told.*;

/** The account in a terminal: what is agreed, what is disputed, by how many origins, and where to read it. At most 100 columns wide. */
public final class TextView implements View {
  /** News of one story that are listed. */
  private static final int NEWS = 12;
  /** Copies of one correction that are listed. */
  private static final int FEW = 8;

  @Override
  public String render(Account account, ViewOptions options) {
    Lines out = new Lines(options.width(), options.colour());
    if (account.stories().isEmpty()) out.line("No two reports tell one happening; there is nothing to reconcile.").gap();
    account.since().ifPresent(s -> since(s, out));
    if (account.stories().size() > 1) contents(account, options, out);
    for (StoryAccount story : account.stories()) story(Desk.of(account, story, options.excerptWords()), out);
    problems(account.problems(), out);
    return out.toString();
  }

  private static void since(Since since, Lines out) {
    out.line(News.head(since));
    if (!since.added().isEmpty()) out.under("added: " + Refs.some(since.added()));
    if (!since.altered().isEmpty()) out.under("with another text: " + Refs.some(since.altered()));
    if (since.retold()) out.under(News.RETOLD);
    out.gap();
  }

  private static void contents(Account account, ViewOptions options, Lines out) {
    out.head(account.stories().size() + " stories");
    for (StoryAccount s : account.stories()) out.item("-", s.title() + ": " + Desk.of(account, s, options.excerptWords()).line());
    out.gap();
  }

  private static void story(Desk desk, Lines out) {
    Tally t = desk.tally();
    out.title(desk.story().title());
    String days = desk.story().to().map(to -> ", " + Dates.range(desk.story().from().orElse(to), to)).orElse("");
    out.line(t.size() + days);
    out.line(t.origins()
        + (t.unseen() == 0 ? "" : ", " + t.unseen() + " not among the reports") + " | " + t.agreed() + " agreed | " + t.conflicts() + " disputed | " + Numbers.count(t.corrections(), "correction")
        + (t.stale() == 0 ? "" : ", " + t.stale() + " stale")).gap();
    news(desk, out);
    brief(desk, out);
    TextPoints.of(desk, out);
    if (!desk.story().findings().points().isEmpty()) out.line(Credibility.rule(desk.account())).line(Words.SILENT).gap();
    TextFigures.of(desk, out);
    differences(desk, out);
    corrections(desk, out);
    statements(desk, out);
    TextLineage.of(desk, out);
    timeline(desk, out);
    reports(desk, out);
  }

  private static void news(Desk desk, Lines out) {
    if (desk.account().since().isEmpty()) return;
    List<News> all = News.of(desk);
    out.head(all.isEmpty() ? "New since then" : "New since then (" + all.size() + ")");
    if (all.isEmpty()) out.item("-", News.NOTHING);
    all.stream().limit(NEWS).forEach(n -> out.item("-", Marks.nested(n.line()) + (n.cites().isEmpty() ? "" : " " + Refs.of(n.cites()))));
    out.more(all.size() - NEWS);
    out.gap();
  }

  private static void brief(Desk desk, Lines out) {
    if (desk.story().brief().isEmpty()) return;
    out.head("In brief");
    desk.story().brief().forEach(b -> out.item("-", Marks.nested(b.sentence()) + " " + Refs.of(b.cites())));
    out.gap();
  }

  private static void differences(Desk desk, Lines out) {
    int all = desk.differences().size() + desk.nameForms().size();
    if (all == 0) return;
    out.head("Where the reports differ (" + all + ")");
    for (Difference d : desk.differences().stream().limit(10).toList()) {
      out.item("-", desk.heading(d) + "  [" + Words.of(d.kind()) + "]");
      Desk.ends(d.readings(), 5).forEach(r -> out.under("[" + Desk.number(r.cite().report()) + "] " + Marks.quoted(desk.excerpt(r.cite(), d, 18).plain())));
      if (!d.note().isEmpty()) out.under("why: " + d.note());
    }
    out.more(desk.differences().size() - 10);
    desk.nameForms().stream().limit(10).forEach(d -> out.item("-", Marks.nested(d.about()) + reports(d) + "  [" + Words.of(d.kind()) + "]"));
    out.more(desk.nameForms().size() - 10);
    out.gap();
  }

  private static String reports(Difference d) {
    return " " + d.readings().stream().map(r -> "[" + Desk.number(r.cite().report()) + "]").distinct().collect(Collectors.joining());
  }

  private static void corrections(Desk desk, Lines out) {
    List<Correction> all = desk.story().findings().corrections();
    if (all.isEmpty()) return;
    out.head("Corrections (" + all.size() + ")");
    for (Correction c : all) {
      String was = c.was().stream().findFirst().map(x -> quoted(desk, x)).orElse("");
      String now = c.given().map(x -> ", now " + quoted(desk, x)).orElse("");
      out.item("-", "was " + was + now + (c.notices().size() > 1 ? "; " + Numbers.count(c.notices().size(), "notice") : ""));
      c.stale().stream().limit(FEW).forEach(s -> out.under("still carried by [" + Desk.number(s.report()) + "] " + desk.label(s.report())));
      if (c.stale().size() > FEW) out.under("and by " + Numbers.count(c.stale().size() - FEW, "more report") + "; see --format html or json");
    }
    out.gap();
  }

  private static String quoted(Desk desk, Cite cite) {
    return Marks.quoted(Spaces.single(desk.excerpt(cite, 14).marked().strip())) + " [" + Desk.number(cite.report()) + "]";
  }

  private static void statements(Desk desk, Lines out) {
    List<Utterance> several = desk.story().findings().statements().stream().filter(u -> u.readings().stream().map(Utterance.Reading::report).distinct().count() > 1).toList();
    if (several.isEmpty()) return;
    out.head("Who said what, in several reports (" + several.size() + ")");
    for (Utterance u : several.stream().limit(10).toList()) {
      out.item("-", (u.speaker().isKnown() ? u.speaker().name() : "Speaker not named") + u.speaker().role().map(r -> ", " + r).orElse(""));
      Map<String, List<Cite>> tellings = new LinkedHashMap<>();
      u.readings().forEach(r -> tellings.computeIfAbsent(said(desk, r), w -> new ArrayList<>()).add(r.cite()));
      tellings.entrySet().stream().limit(5).forEach(e -> out.under(Refs.of(e.getValue()) + " " + e.getKey()));
      String drift = u.drift().stream().map(d -> Words.of(d.kind())).distinct().collect(Collectors.joining(", "));
      if (!drift.isEmpty()) out.under("drift: " + drift);
    }
    out.more(several.size() - 10);
    out.gap();
  }

  private static String said(Desk desk, Utterance.Reading r) {
    String words = Spaces.single(desk.excerpt(r.cite()).marked().strip());
    return r.statement().kind() == StatementMark.Kind.DIRECT ? Marks.quoted(words) : Marks.paired(words) + " (" + Words.of(r.statement().kind()) + ")";
  }

  private static void timeline(Desk desk, Lines out) {
    if (desk.story().timeline().isEmpty()) return;
    out.head("Day by day");
    desk.story().timeline().stream().limit(20).forEach(t -> out.item(Credibility.date(desk.story(), t.date()), Marks.nested(t.text()) + " (" + Credibility.when(desk.story(), t) + ") " + Refs.of(t.cites())));
    out.more(desk.story().timeline().size() - 20);
    out.gap();
  }

  private static void reports(Desk desk, Lines out) {
    out.head("Reports");
    desk.inStory().forEach(m -> out.item("[" + Desk.number(m.id()) + "]", report(desk, m.report())));
    out.gap();
  }

  private static String report(Desk desk, Report r) {
    String shares = Share.of(desk, r.id()).stream().map(s -> Numbers.percent(s.part()) + " " + (s.rank() < 0 ? "?" : desk.letter(Optional.of(desk.story().lineage().origins().get(s.rank()).id()))))
        .collect(Collectors.joining(", "));
    return desk.label(r.id()) + desk.reliability(r.id()).map(l -> ", rated " + l).orElse("") + ", " + r.published().date().map(Dates::full).orElse("no date") + (shares.isEmpty() ? "" : ", whole text: " + shares) + ", " + r.source();
  }

  private static void problems(List<Problem> problems, Lines out) {
    if (problems.isEmpty()) return;
    out.head("Problems (" + problems.size() + ")");
    problems.stream().limit(20).forEach(p -> {
      out.item(p.code(), p.source() + ": " + p.message());
      if (!p.next().isEmpty()) out.under("next: " + p.next());
    });
    out.more(problems.size() - 20);
    out.gap();
  }
}
