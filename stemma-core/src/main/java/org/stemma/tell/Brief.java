package org.stemma.tell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.BriefLine;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Keys;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Origin;
import org.stemma.model.Point;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * The brief: at most {@value #WORDS} words in fixed, neutral phrases and the reports' own words. Every line cites what it
 * was read from; a line whose numbers are not found there again is left out.
 */
final class Brief {
  static final int WORDS = 300;
  private static final int POINTS = 5;
  private static final int ROWS = 4;
  private static final int VOICES = 2;

  private Brief() {}

  static List<BriefLine> of(Story story, Lineage lineage, Findings findings) {
    List<Line> lines = new ArrayList<>();
    lines.add(sources(story, lineage));
    dispatches(story, lineage, lines);
    findings.points().stream().filter(p -> !isFigureConflict(p)).limit(POINTS).forEach(p -> lines.add(point(p)));
    findings.figures().stream().filter(f -> isTold(f)).limit(ROWS).forEach(f -> lines.add(row(story, f)));
    findings.corrections().forEach(c -> correction(c, lines));
    findings.statements().stream().filter(u -> u.checkable() && !u.drift().isEmpty() && reports(u) > 1).limit(VOICES).forEach(u -> lines.add(voice(u)));
    return numbered(story, lines);
  }

  private record Line(String sentence, List<Integer> counts, List<Cite> cites) {}

  private static boolean isFigureConflict(Point p) {
    return p.status() == Point.Status.DISPUTED || p.status() == Point.Status.SUPERSEDED || p.status() == Point.Status.CORRECTED;
  }

  private static List<BriefLine> numbered(Story story, List<Line> lines) {
    List<BriefLine> out = new ArrayList<>();
    int words = 0;
    for (Line l : lines) {
      words += l.sentence().split("\\s+").length;
      if (words > WORDS) break;
      String key = Keys.of("brief " + l.sentence().replaceAll("[\\d“].*", ""), l.cites(), r -> story.report(r).report());
      out.add(new BriefLine("b" + (out.size() + 1), key, l.sentence(), l.counts(), l.cites()));
    }
    return out;
  }

  private static Line sources(Story story, Lineage lineage) {
    int reports = story.reports().size();
    long outlets = story.reports().stream().map(m -> m.report().label()).distinct().count();
    int most = (int) lineage.origins().stream().filter(o -> !o.reports().isEmpty()).count();
    String text = count(reports, "report") + " from " + count((int) outlets, "outlet") + " tell of this; "
        + count(most, "origin") + " of text can be told apart.";
    return new Line(text, List.of(reports, (int) outlets, most), story.reports().stream().map(Brief::opening).toList());
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  /** The first sentence of the running text, or what else there is. */
  private static Cite opening(Marked m) {
    return m.prose().sentences().stream().filter(s -> s.zone() == Zone.BODY).findFirst()
        .or(() -> m.prose().sentences().stream().findFirst())
        .map(Sentence::span).map(s -> m.report().cite(s))
        .orElseGet(() -> m.report().cite(new Span(0, m.report().text().length())));
  }

  private static void dispatches(Story story, Lineage lineage, List<Line> out) {
    for (Origin o : lineage.origins()) {
      if (o.seen() || o.reports().size() < 2) continue;
      List<Cite> cites = lineage.segments().stream().filter(s -> s.origin().equals(java.util.Optional.of(o.id())) && o.reports().contains(s.report()))
          .map(s -> new Cite(s.report(), s.span())).limit(o.reports().size() * 2L).toList();
      if (cites.isEmpty()) continue;
      String versions = o.versions().size() > 1 ? ", in " + count(o.versions().size(), "version") : "";
      String text = count(o.reports().size(), "report") + " carry text of one dispatch that is not among them" + versions + ".";
      out.add(new Line(text, o.versions().size() > 1 ? List.of(o.reports().size(), o.versions().size(), 1) : List.of(o.reports().size(), 1), cites));
    }
  }

  private static Line point(Point p) {
    var s = p.support();
    String origins = s.atLeast() == s.atMost() ? count(s.atLeast(), "origin") : "at least " + s.atLeast() + " and at most " + count(s.atMost(), "origin");
    String text = p.text() + " " + capital(count(s.reports(), "report")) + ", " + origins + ".";
    return new Line(text, List.of(s.reports(), s.atLeast(), s.atMost()), p.readings());
  }

  private static String capital(String s) {
    return s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
  }

  private static boolean isTold(FigureRow f) {
    return f.relation() != FigureRow.Relation.SINGLE && f.relation() != FigureRow.Relation.AGREE && f.readings().stream().map(FigureRow.Reading::report).distinct().count() > 1;
  }

  private static Line row(Story story, FigureRow f) {
    Set<String> numbers = new LinkedHashSet<>();
    List<Cite> cites = new ArrayList<>();
    for (FigureRow.Reading r : f.readings()) {
      Marked m = story.report(r.report());
      numbers.add(m.prose().text(r.figure().span()));
      cites.add(r.cite());
      r.figure().countedSpan().ifPresent(s -> cites.add(m.report().cite(s)));
    }
    String text = "Reports differ on " + Excerpts.quoted(f.about()) + ": " + String.join(", ", numbers) + " (" + word(f.relation()) + ": " + f.note() + ").";
    List<Cite> all = new ArrayList<>(cites);
    aboutCite(story, f).ifPresent(all::add);
    return new Line(text, List.of(), all.stream().distinct().toList());
  }

  /** Where the words for what is counted stand. */
  private static java.util.Optional<Cite> aboutCite(Story story, FigureRow f) {
    for (FigureRow.Reading r : f.readings()) {
      Marked m = story.report(r.report());
      int s = m.prose().sentenceAt(r.figure().span().begin());
      if (s < 0) continue;
      Span sentence = m.prose().sentences().get(s).span();
      if (m.prose().text(sentence).replaceAll("\\s+", " ").contains(f.about())) return java.util.Optional.of(m.report().cite(sentence));
    }
    return java.util.Optional.empty();
  }

  private static String word(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void correction(Correction c, List<Line> out) {
    if (c.was().isEmpty()) return;
    Set<String> stale = new TreeSet<>();
    c.stale().forEach(s -> stale.add(s.report()));
    List<Cite> cites = new ArrayList<>(c.was());
    cites.addAll(c.now());
    out.add(new Line("A notice takes a number back; " + count(stale.size(), "report") + " still carry the old one.", List.of(stale.size(), 1), cites));
  }

  private static long reports(Utterance u) {
    return u.readings().stream().map(Utterance.Reading::report).distinct().count();
  }

  private static Line voice(Utterance u) {
    String text = "One utterance stands in " + count(u.readings().size(), "telling") + " whose words differ in " + count(u.drift().size(), "place") + ".";
    return new Line(text, List.of(1, u.readings().size(), u.drift().size()), u.readings().stream().map(Utterance.Reading::cite).toList());
  }
}
