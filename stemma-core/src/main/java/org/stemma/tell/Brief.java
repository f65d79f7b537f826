package org.stemma.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.language.Language;
import org.stemma.model.BriefLine;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Excerpts;
import org.stemma.model.Findings;
import org.stemma.model.Keys;
import org.stemma.model.Lineage;
import org.stemma.model.Point;
import org.stemma.model.Story;
import org.stemma.text.Span;

/**
 * The brief: at most {@value #WORDS} words in fixed, neutral phrases and the reports' own words, heaviest first; a line that would exceed them is left out. Every line cites what it was
 * read from, and its numbers stand there or are its {@link Line#counts()}, which the test kit checks.
 */
final class Brief {
  static final int WORDS = 300;
  /** Words from which a piece of a sentence says something by itself. */
  private static final int SCRAP = 6;
  private static final int AGREED = 5;
  /** Agreed points of which one may tell what the story is about. */
  private static final int FIRST = 2;
  private static final int ALONE = 4;
  private static final int CONFLICTS = 3;
  private static final int LATER = 2;
  /** Characters within which two readings stand in one sentence or in neighbours. */
  private static final int NEAR = 60;
  private static final int ROWS = 4;
  private static final int VOICES = 2;

  private Brief() {}

  static List<BriefLine> of(Story story, Lineage lineage, Findings findings, Leads leads, Language language) {
    List<Line> lines = new ArrayList<>();
    lines.add(SourceLine.of(story, lineage, findings));
    List<Point> told = new ArrayList<>();
    List<Point> agreed = points(findings, leads, told, AGREED, p -> p.status() == Point.Status.AGREED);
    lead(story, findings, leads, told).ifPresent(lines::add);
    agreed.stream().map(Brief::point).filter(l -> lines.stream().noneMatch(l::equals)).forEach(lines::add);
    findings.differences().stream().filter(d -> d.kind() == Difference.Kind.CONTRADICTION).limit(CONFLICTS).forEach(d -> lines.add(difference(story, d)));
    findings.corrections().forEach(c -> CorrectionLines.add(story, findings, c, language, lines));
    lines.addAll(FigureLines.of(story, findings, ROWS, language));
    findings.differences().stream().filter(d -> d.kind() == Difference.Kind.LATER_KNOWLEDGE).limit(LATER).forEach(d -> lines.add(difference(story, d)));
    points(findings, leads, told, ALONE, p -> p.status() == Point.Status.SINGLE_ORIGIN).forEach(p -> lines.add(point(p)));
    lines.addAll(VoiceLines.of(story, findings, VOICES));
    return numbered(story, lines);
  }

  /** What the story is about, where none of the first points tells it: a point that does, or the words of one report, of which the lines behind it say how much others tell. */
  private static Optional<Line> lead(Story story, Findings findings, Leads leads, List<Point> told) {
    Optional<Leads.Opening> main = story.reports().size() == 1 ? Optional.empty() : leads.main();
    if (main.isEmpty() || told.stream().limit(FIRST).anyMatch(p -> leads.isTold(main.get().cite(), p.text()))) return Optional.empty();
    Optional<Point> point = findings.surePoints().stream().filter(p -> isSettled(p) && leads.isTold(main.get().cite(), p.text())).findFirst();
    point.filter(p -> !told.contains(p)).ifPresent(told::add);
    return Optional.of(point.map(Brief::point).orElseGet(() -> opening(story, main.get())));
  }

  private static Line opening(Story story, Leads.Opening main) {
    String how = main.isContested() ? "In the words of one report, of which a part is told otherwise elsewhere or later: " : "In the words of one report: ";
    return new Line(how + Wording.stopped(Wording.quoted(story, main.cite())), List.of(1), List.of(main.cite()));
  }

  private static boolean isSettled(Point p) {
    return p.status() == Point.Status.AGREED || p.status() == Point.Status.SINGLE_ORIGIN;
  }

  /** The heaviest points of a kind, those that reports open with first, none that an earlier line tells nearly as well. */
  private static List<Point> points(Findings findings, Leads leads, List<Point> told, int most, Predicate<Point> kind) {
    List<Point> out = new ArrayList<>();
    List<Point> readable = new ArrayList<>(findings.surePoints());
    readable.sort(Comparator.comparing((Point p) -> Excerpts.isFragment(p.text())).thenComparing(p -> !leads.opensWith(p.readings())));
    for (Point p : readable) {
      if (out.size() == most) break;
      if (!kind.test(p) || isScrap(p.text()) || told.stream().anyMatch(t -> isRepeat(t, p))) continue;
      told.add(p);
      out.add(p);
    }
    return out;
  }

  /** A few words from inside a sentence, without a number: "... to let them down". The list of points has them, a brief is read alone. */
  static boolean isScrap(String excerpt) {
    return Excerpts.isFragment(excerpt) && excerpt.chars().noneMatch(Character::isDigit) && excerpt.replaceAll("[^\\p{L}\\p{N}\u2019']+", " ").strip().split(" ").length < SCRAP;
  }

  /** Half of its readings stand in sentences that the other was read from: their distance is less than a sentence is long. */
  private static boolean isRepeat(Point told, Point p) {
    long near = p.readings().stream().filter(c -> told.readings().stream().anyMatch(t -> t.report().equals(c.report()) && gap(t.span(), c.span()) < NEAR)).count();
    return 2 * near >= p.readings().size();
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.begin(), b.begin()) - Math.min(a.end(), b.end()));
  }

  private static List<BriefLine> numbered(Story story, List<Line> lines) {
    List<BriefLine> out = new ArrayList<>();
    Keys keys = new Keys(id -> story.report(id).report());
    int words = 0;
    for (Line l : lines) {
      int more = l.sentence().split("\\s+").length;
      if (words + more > WORDS) continue;
      words += more;
      String key = keys.next("brief " + l.sentence().replaceAll("[\\d“].*", ""), l.cites());
      out.add(new BriefLine("b" + (out.size() + 1), key, l.sentence(), l.counts(), l.cites()));
    }
    return out;
  }

  private static Line point(Point p) {
    var s = p.support();
    String text = p.text() + " \u2013 " + Wording.count(s.reports(), "report") + ", " + Wording.origins(s.atLeast(), s.atMost()) + ".";
    return new Line(text, List.of(s.reports(), s.atLeast(), s.atMost()), p.readings());
  }

  /** What is told in two ways, the first two readings of it. */
  private static Line difference(Story story, Difference d) {
    List<Cite> cites = d.readings().stream().map(Difference.Reading::cite).toList();
    Cite first = cites.getFirst();
    Cite other = cites.getLast();
    String how = d.kind() == Difference.Kind.CONTRADICTION ? "Told in ways that contradict each other: " : "Told in some reports as to come or open, in others as done: ";
    return new Line(how + Wording.shortly(story, first) + " / " + Wording.stopped(Wording.shortly(story, other)), List.of(), List.of(first, other));
  }
}
