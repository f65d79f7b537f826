package org.stemma.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.model.*;
import org.stemma.text.Spaces;
import org.stemma.views.told.*;

/** The account in a terminal: what is agreed, what is disputed, by how many origins, and where to read it. At most 100 columns wide. */
public final class TextView implements View {
  /** Letters of a sum that is still shown with its names. */
  private static final int SUM = 90;
  private static final Pattern PRIMARY = Pattern.compile("\\d+ primary sources?");

  @Override
  public String render(Account account, ViewOptions options) {
    Lines out = new Lines(options.width(), options.colour());
    if (account.stories().isEmpty()) out.line("No two reports tell one happening; there is nothing to reconcile.").gap();
    if (account.stories().size() > 1) contents(account, options, out);
    for (StoryAccount story : account.stories()) story(Desk.of(account, story, options.excerptWords()), out);
    problems(account.problems(), out);
    return out.toString();
  }

  private static void contents(Account account, ViewOptions options, Lines out) {
    out.head(account.stories().size() + " stories");
    for (StoryAccount s : account.stories()) out.item("-", s.title() + ": " + Desk.of(account, s, options.excerptWords()).tally().line());
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
    brief(desk, out);
    points(desk, out);
    if (!desk.story().findings().points().isEmpty()) out.line(Credibility.RULE).line(Words.SILENT).gap();
    figures(desk, out);
    differences(desk, out);
    corrections(desk, out);
    statements(desk, out);
    lineage(desk, out);
    timeline(desk, out);
    reports(desk, out);
  }

  private static void brief(Desk desk, Lines out) {
    if (desk.story().brief().isEmpty()) return;
    out.head("In brief");
    desk.story().brief().forEach(b -> out.item("-", Marks.nested(b.sentence()) + " " + refs(b.cites())));
    out.gap();
  }

  private static void points(Desk desk, Lines out) {
    for (Point.Status status : List.of(Point.Status.AGREED, Point.Status.DISPUTED, Point.Status.CORRECTED, Point.Status.SINGLE_ORIGIN)) {
      List<Point> points = desk.story().findings().surePoints().stream().filter(p -> p.status() == status).toList();
      if (points.isEmpty()) continue;
      out.head(title(status) + " (" + points.size() + ")");
      int shown = status == Point.Status.SINGLE_ORIGIN ? 5 : 12;
      points.stream().limit(shown).forEach(p -> point(desk, p, out));
      more(points.size() - shown, out);
      out.gap();
    }
    unsure(desk, out);
  }

  private static void unsure(Desk desk, Lines out) {
    List<Point> points = desk.story().findings().unsurePoints();
    if (points.isEmpty()) return;
    out.head(Words.UNSURE + " (" + points.size() + ")");
    for (Point p : points.stream().limit(8).toList()) {
      Optional<Cite> told = p.readings().stream().filter(c -> Marks.excerpts(p.text(), desk.text(c))).findFirst();
      List<Cite> others = p.readings().stream().filter(c -> told.filter(c::equals).isEmpty()).toList();
      out.item("-", Marks.nested(p.text()) + told.map(c -> " " + refs(List.of(c))).orElse(""));
      others.stream().limit(4).forEach(c -> out.under("[" + Desk.number(c.report()) + "] " + Marks.quoted(desk.excerpt(c, 18).plain())));
    }
    more(points.size() - 8, out);
    out.gap();
  }

  private static String title(Point.Status status) {
    return switch (status) {
      case AGREED -> "Agreed";
      case DISPUTED -> "Disputed";
      case CORRECTED -> "Corrected";
      case SINGLE_ORIGIN -> "One origin or one named source";
      case SUPERSEDED -> "Superseded";
    };
  }

  private static void point(Desk desk, Point p, Lines out) {
    Support s = p.support();
    out.item("-", Marks.nested(p.text()));
    out.under(Numbers.atLeastAtMost(s.atLeast(), s.atMost()) + (s.atMost() == 1 ? " origin" : " origins") + letters(desk, s.of()) + ", " + sum(s) + silent(s) + "; credibility " + Credibility.of(p) + " " + refs(p.readings()));
    if (!p.match().perhaps().isEmpty()) out.under(Words.PERHAPS + ": " + refs(p.match().perhaps()));
    Against.of(desk.story().findings(), p).forEach(a -> out.under("against it: " + Marks.nested(a.about())));
  }

  /** What the support was counted from; where names are many, the counts alone. Where it is open how many primary sources there are, their part of the sum says so. */
  private static String sum(Support s) {
    String primary = s.primaryAtMost() == 0 ? "" : Numbers.between(s.primaryAtLeast(), s.primaryAtMost()) + (s.primaryAtMost() == 1 ? " primary source" : " primary sources");
    if (s.because().isEmpty()) return Numbers.count(s.reports(), "report") + (primary.isEmpty() ? "" : " \u00b7 " + primary);
    List<String> parts = new ArrayList<>(List.of((s.because().length() <= SUM ? s.because() : s.because().replaceAll(" \\([^\u00b7]*\\)", "")).split(" \u00b7 ")));
    int at = IntStream.range(0, parts.size()).filter(i -> PRIMARY.matcher(parts.get(i)).lookingAt()).findFirst().orElse(-1);
    if (primary.isEmpty()) return String.join(" \u00b7 ", parts);
    if (at < 0) parts.add(primary);
    else parts.set(at, PRIMARY.matcher(parts.get(at)).replaceFirst(primary));
    return String.join(" \u00b7 ", parts);
  }

  private static String silent(Support s) {
    if (s.silent().isEmpty()) return "";
    return "; silent: " + (s.silent().size() > 6 ? Numbers.count(s.silent().size(), "report") : numbers(s.silent()));
  }

  private static String letters(Desk desk, List<String> origins) {
    return origins.isEmpty() ? "" : " " + origins.stream().map(o -> desk.letter(Optional.of(o))).sorted(Desk.BY_NUMBER).collect(Collectors.joining("+"));
  }

  private static void figures(Desk desk, Lines out) {
    List<FigureRow> rows = desk.story().findings().figures().stream().filter(r -> r.readings().size() > 1).toList();
    if (rows.isEmpty()) return;
    out.head("Figures (" + rows.size() + ")");
    out.under("Summed up by the rule: " + Words.of(rows.getFirst().summary().rule()) + ".");
    rows.stream().limit(12).forEach(r -> row(desk, r, out));
    more(rows.size() - 12, out);
    out.gap();
  }

  private static void row(Desk desk, FigureRow row, Lines out) {
    String sum = Numbers.withUnit(row);
    if (row.relation() == FigureRow.Relation.AGREE) {
      out.item("-", row.about() + (sum.isEmpty() ? "" : ": " + sum) + (reports(row) == 1 ? "  [the same twice in one report] " : "  [agree] ") + refs(row.readings().stream().map(FigureRow.Reading::cite).toList()));
      return;
    }
    out.item("-", row.about() + (sum.isEmpty() ? "" : ": " + sum) + "  [" + Words.of(row.relation()) + "]");
    Map<String, List<FigureRow.Reading>> told = new LinkedHashMap<>();
    row.readings().forEach(r -> told.computeIfAbsent(reading(desk, r), w -> new ArrayList<>()).add(r));
    told.entrySet().stream().limit(8).forEach(e -> out.under(e.getKey() + " " + who(desk, e.getValue())));
    if (told.size() > 8) out.under("and " + Numbers.count(told.size() - 8, "more reading"));
    if (!row.note().isEmpty()) out.under("why: " + row.note());
    row.checks().forEach(c -> out.under((c.holds() ? "checked: " : "does not add up: ") + c.text()));
  }

  private static String reading(Desk desk, FigureRow.Reading r) {
    String status = r.status() == FigureRow.Status.CURRENT ? "" : ", " + Words.of(r.status());
    String word = r.figure().quantity().bound() == Quantity.Bound.VAGUE ? " (\u201c" + Spaces.single(desk.text(r.cite())) + "\u201d)" : "";
    return Numbers.withUnit(r.figure()) + word + r.asOf().map(d -> (r.figure().measure() == FigureMark.Measure.CLOCK ? ", on " : ", as of ") + Credibility.date(desk.story(), d)).orElse("") + status;
  }

  /** The reports of like readings by number, one alone with its name. */
  private static String who(Desk desk, List<FigureRow.Reading> readings) {
    String numbers = refs(readings.stream().map(FigureRow.Reading::cite).toList());
    return readings.stream().map(FigureRow.Reading::report).distinct().count() == 1 ? numbers + " " + desk.shortLabel(readings.getFirst().report()) : numbers;
  }

  private static long reports(FigureRow row) {
    return row.readings().stream().map(FigureRow.Reading::report).distinct().count();
  }

  private static void differences(Desk desk, Lines out) {
    int all = desk.differences().size() + desk.nameForms().size();
    if (all == 0) return;
    out.head("Where the reports differ (" + all + ")");
    for (Difference d : desk.differences().stream().limit(10).toList()) {
      out.item("-", desk.heading(d) + "  [" + Words.of(d.kind()) + "]");
      d.readings().stream().limit(5).forEach(r -> out.under("[" + Desk.number(r.cite().report()) + "] " + Marks.quoted(desk.excerpt(r.cite(), d, 18).plain())));
      if (!d.note().isEmpty()) out.under("why: " + d.note());
    }
    more(desk.differences().size() - 10, out);
    desk.nameForms().stream().limit(10).forEach(d -> out.item("-", Marks.nested(d.about()) + reports(d) + "  [" + Words.of(d.kind()) + "]"));
    more(desk.nameForms().size() - 10, out);
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
      out.item("-", "was " + was + now);
      c.stale().forEach(s -> out.under("still carried by [" + Desk.number(s.report()) + "] " + desk.label(s.report())));
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
      tellings.entrySet().stream().limit(5).forEach(e -> out.under(refs(e.getValue()) + " " + e.getKey()));
      String drift = u.drift().stream().map(d -> Words.of(d.kind())).distinct().collect(Collectors.joining(", "));
      if (!drift.isEmpty()) out.under("drift: " + drift);
    }
    more(several.size() - 10, out);
    out.gap();
  }

  private static String said(Desk desk, Utterance.Reading r) {
    String words = Spaces.single(desk.excerpt(r.cite()).marked().strip());
    return r.statement().kind() == StatementMark.Kind.DIRECT ? Marks.quoted(words) : Marks.paired(words) + " (" + Words.of(r.statement().kind()) + ")";
  }

  private static void lineage(Desk desk, Lines out) {
    Lineage lineage = desk.story().lineage();
    if (lineage.origins().isEmpty() && lineage.edges().isEmpty()) return;
    out.head("Who takes text from whom");
    lineage.origins().stream().limit(20).forEach(o -> out.item(desk.letter(Optional.of(o.id())), origin(desk, o)));
    more(lineage.origins().size() - 20, out);
    lineage.edges().stream().limit(20).forEach(e -> out.under(edge(desk, e)));
    if (lineage.edges().size() > 20) out.under("and " + (lineage.edges().size() - 20) + " more");
    if (!lineage.edges().isEmpty()) out.under("A share is of the words of that report that the other text has, too. Under Reports the whole text of each is divided among those who gathered it, so the two need not be equal.");
    out.gap();
  }

  private static String origin(Desk desk, Origin o) {
    String versions = o.versions().size() < 2 ? "" : ", " + o.versions().size() + " versions: " + o.versions().stream().map(v -> refs(v.reports().stream().map(r -> Cite.of(r, 0, 0)).toList())).collect(Collectors.joining(" then "));
    return desk.label(o) + (o.seen() ? "" : " (not among the reports)") + versions;
  }

  private static String edge(Desk desk, Edge e) {
    String from = desk.origin(e.from()).map(o -> desk.letter(Optional.of(o.id()))).orElse("[" + Desk.number(e.from()) + "]");
    return "[" + Desk.number(e.to()) + "] " + desk.shortLabel(e.to()) + " shares " + Numbers.percent(e.share()) + " of its words with " + from + ", " + Words.of(e.kind())
        + (Why.reasons(e).isEmpty() ? "" : ": " + String.join("; ", Why.reasons(e)));
  }

  private static void timeline(Desk desk, Lines out) {
    if (desk.story().timeline().isEmpty()) return;
    out.head("Day by day");
    desk.story().timeline().stream().limit(20).forEach(t -> out.item(Credibility.date(desk.story(), t.date()), Marks.nested(t.text()) + " (" + Credibility.when(desk.story(), t) + ") " + refs(t.cites())));
    more(desk.story().timeline().size() - 20, out);
    out.gap();
  }

  private static void reports(Desk desk, Lines out) {
    out.head("Reports");
    desk.inStory().forEach(m -> out.item("[" + Desk.number(m.id()) + "]", report(desk, m.report())));
    out.gap();
  }

  private static String report(Desk desk, Report r) {
    String shares = desk.shares(r.id()).stream().map(s -> Numbers.percent(s.part()) + " " + (s.rank() < 0 ? "?" : desk.letter(Optional.of(desk.story().lineage().origins().get(s.rank()).id()))))
        .collect(Collectors.joining(", "));
    return desk.label(r.id()) + ", " + r.published().date().map(Dates::full).orElse("no date") + (shares.isEmpty() ? "" : ", whole text: " + shares) + ", " + r.source();
  }

  private static void problems(List<Problem> problems, Lines out) {
    if (problems.isEmpty()) return;
    out.head("Problems (" + problems.size() + ")");
    problems.stream().limit(20).forEach(p -> {
      out.item(p.code(), p.source() + ": " + p.message());
      if (!p.next().isEmpty()) out.under("next: " + p.next());
    });
    more(problems.size() - 20, out);
    out.gap();
  }

  private static void more(int left, Lines out) {
    if (left > 0) out.item("-", "and " + left + " more; see --format html or json");
  }

  /** "[1][3]": the reports of the cites, each once, in order of their numbers. */
  static String refs(List<Cite> cites) {
    List<String> numbers = new ArrayList<>(cites.stream().map(c -> Desk.number(c.report())).distinct().sorted(Desk.BY_NUMBER).toList());
    if (numbers.size() > 8) return listed(numbers.subList(0, 8)) + " and " + (numbers.size() - 8) + " more";
    return listed(numbers);
  }

  private static String listed(List<String> numbers) {
    return numbers.stream().map(n -> "[" + n + "]").collect(Collectors.joining());
  }

  private static String numbers(List<String> reports) {
    return listed(reports.stream().map(Desk::number).sorted(Desk.BY_NUMBER).toList());
  }
}
