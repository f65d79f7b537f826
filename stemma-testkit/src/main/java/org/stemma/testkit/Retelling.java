package org.stemma.testkit;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.stemma.model.Account;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Difference;
import org.stemma.model.FigureRow;
import org.stemma.model.Marked;
import org.stemma.model.Origin;
import org.stemma.model.Pair;
import org.stemma.model.Point;
import org.stemma.model.Quantity;
import org.stemma.model.StoryAccount;
import org.stemma.model.Utterance;

/** An account in lines that a person can read in a difference: every cite stands as the words it points at. */
public final class Retelling {
  private final Account account;
  private final StringBuilder out = new StringBuilder();

  private Retelling(Account account) {
    this.account = account;
  }

  public static String of(Account account) {
    Retelling r = new Retelling(account);
    account.reports().forEach(r::report);
    account.stories().forEach(r::story);
    account.problems().forEach(p -> r.line("problem " + p.code() + " " + p.source() + ": " + p.message()));
    return r.out.toString();
  }

  private void line(String s) {
    out.append(s.replace('\n', ' ')).append('\n');
  }

  private void report(Marked m) {
    var r = m.report();
    line(r.id() + " " + r.source() + " | " + r.published().date().orElse("no date") + " " + word(r.published().basis())
        + " | " + r.outlet().map(o -> o.name()).orElse("no outlet") + " | " + r.headline().orElse("no headline")
        + credits(m));
  }

  private static String credits(Marked m) {
    return m.report().credits().isEmpty() ? "" : " | " + m.report().credits().stream().map(c -> word(c.kind()) + " " + c.agency()).collect(Collectors.joining(", "));
  }

  private void story(StoryAccount s) {
    line("");
    line("story " + s.id() + " \"" + s.title() + "\" " + s.story().reports().stream().map(Marked::id).collect(Collectors.joining(" ")));
    s.lineage().origins().forEach(this::origin);
    s.lineage().pairs().stream().filter(p -> p.level() != Pair.Level.NONE).forEach(p -> line("  pair " + p.a() + " " + p.b() + " " + word(p.level()) + " " + word(p.direction())));
    s.findings().points().forEach(this::point);
    s.findings().figures().stream().filter(f -> f.relation() != FigureRow.Relation.SINGLE).forEach(this::row);
    s.findings().statements().forEach(this::utterance);
    s.findings().corrections().forEach(this::correction);
    s.findings().differences().forEach(this::difference);
    s.brief().forEach(b -> line("  brief " + b.sentence()));
  }

  private void origin(Origin o) {
    line("  origin " + o.id() + " " + o.label() + " " + word(o.kind()) + (o.seen() ? "" : " unseen") + " " + String.join(" ", o.reports())
        + o.versions().stream().map(v -> " / " + v.id() + " " + String.join(" ", v.reports())).collect(Collectors.joining()));
  }

  private void point(Point p) {
    var s = p.support();
    line("  point " + word(p.status()) + " " + s.reports() + " reports " + s.atLeast() + ".." + s.atMost() + " origins, primary " + s.primaryAtLeast() + ".." + s.primaryAtMost()
        + ": " + p.text() + " " + reports(p.readings()) + (p.match().perhaps().isEmpty() ? "" : ", perhaps " + reports(p.match().perhaps())));
  }

  private static String reports(List<Cite> cites) {
    return cites.stream().map(Cite::report).distinct().collect(Collectors.joining(" "));
  }

  private void row(FigureRow f) {
    line("  figures " + word(f.relation()) + " \"" + f.about() + "\" (" + f.unit() + "): " + f.note());
    for (FigureRow.Reading r : f.readings()) {
      line("    " + r.report() + " " + quantity(r.figure().quantity()) + r.figure().of().map(w -> " of " + number(w.value())).orElse("")
          + r.asOf().map(d -> " as of " + d).orElse("") + " " + word(r.status()) + " \"" + words(r.cite()) + "\"");
    }
  }

  private static String quantity(Quantity q) {
    return word(q.bound()) + " " + number(q.value()) + (q.low().equals(q.value()) && q.high().equals(q.value()) ? "" : " [" + number(q.low()) + ", " + number(q.high()) + "]");
  }

  private static String number(OptionalDouble d) {
    return d.isPresent() ? number(d.getAsDouble()) : "-";
  }

  private static String number(double d) {
    return d == Math.rint(d) ? String.valueOf((long) d) : String.valueOf(d);
  }

  private void utterance(Utterance u) {
    line("  said by " + (u.speaker().name().isEmpty() ? "nobody named" : u.speaker().name()) + (u.checkable() ? "" : " (nothing to check)"));
    for (Utterance.Reading r : u.readings()) {
      line("    " + r.report() + " " + word(r.statement().kind()) + " " + r.statement().cue().map(c -> words(new Cite(r.report(), c))).orElse("-") + ": " + words(r.cite()));
    }
    u.drift().forEach(d -> line("    drift " + word(d.kind()) + ": " + shortened(words(d.from())) + " > " + shortened(words(d.to()))));
  }

  private static String shortened(String s) {
    return s.length() <= 60 ? s : s.substring(0, 57) + "...";
  }

  private void correction(Correction c) {
    line("  correction " + word(c.kind()) + ": was " + c.was().stream().map(x -> x.report() + " " + words(x)).toList() + " now " + c.now().stream().map(x -> x.report() + " " + words(x)).toList()
        + " stale " + c.stale().stream().map(Correction.Stale::report).toList());
  }

  private void difference(Difference d) {
    line("  difference " + word(d.kind()) + " " + d.about() + ": " + d.note() + " " + d.readings().stream().map(r -> r.cite().report()).distinct().toList());
  }

  private String words(Cite c) {
    Marked m = account.reports().stream().filter(r -> r.id().equals(c.report())).findFirst().orElseThrow();
    return c.span().in(m.report().text()).replaceAll("\\s+", " ");
  }

  private static String word(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
