package org.stemma.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stemma.model.BriefLine;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Difference;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Keys;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Origin;
import org.stemma.model.Point;
import org.stemma.model.Quantity;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;
import org.stemma.model.Story;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/**
 * The brief: at most {@value #WORDS} words in fixed, neutral phrases and the reports' own words. Every line cites what it
 * was read from; a line whose numbers are not found there again is left out.
 */
final class Brief {
  static final int WORDS = 300;
  private static final int AGREED = 5;
  private static final int ALONE = 4;
  private static final int CONFLICTS = 3;
  private static final int LATER = 2;
  /** Words of a reading beside another. */
  private static final int SHORT = 16;
  /** Characters within which two readings stand in one sentence or in neighbours. */
  private static final int NEAR = 60;
  private static final int ROWS = 4;
  private static final int VOICES = 2;
  /** Rows that only round or bound one number are left to the list of figures. */
  private static final int NEWS = 2;

  /** Letters below which a changed word is a small one. */
  private static final int SAYING = 4;
  /** Cites of a line that speaks of a whole report. */
  private static final int CITES = 12;

  private Brief() {}

  static List<BriefLine> of(Story story, Lineage lineage, Findings findings) {
    List<Line> lines = new ArrayList<>();
    lines.add(sources(story, lineage, findings));
    List<Point> told = new ArrayList<>();
    points(findings, told, AGREED, p -> p.status() == Point.Status.AGREED).forEach(p -> lines.add(point(p)));
    findings.differences().stream().filter(d -> d.kind() == Difference.Kind.CONTRADICTION).limit(CONFLICTS).forEach(d -> lines.add(difference(story, d)));
    findings.corrections().forEach(c -> correction(story, c, lines));
    findings.figures().stream().filter(f -> isTold(f) && urgency(f) <= NEWS).sorted(Comparator.comparingInt(Brief::urgency)).limit(ROWS).forEach(f -> lines.add(row(story, f)));
    findings.differences().stream().filter(d -> d.kind() == Difference.Kind.LATER_KNOWLEDGE).limit(LATER).forEach(d -> lines.add(difference(story, d)));
    points(findings, told, ALONE, p -> p.status() == Point.Status.SINGLE_ORIGIN).forEach(p -> lines.add(point(p)));
    findings.statements().stream().filter(u -> u.checkable() && reports(u) > 1).flatMap(u -> voice(story, u).stream()).limit(VOICES).forEach(lines::add);
    return numbered(story, lines);
  }

  /** The heaviest points of a kind, none that an earlier line tells nearly as well. */
  private static List<Point> points(Findings findings, List<Point> told, int most, Predicate<Point> kind) {
    List<Point> out = new ArrayList<>();
    List<Point> readable = new ArrayList<>(findings.points());
    readable.sort(Comparator.comparing(p -> Excerpts.isFragment(p.text())));
    for (Point p : readable) {
      if (out.size() == most) break;
      if (!kind.test(p) || told.stream().anyMatch(t -> isRepeat(t, p))) continue;
      told.add(p);
      out.add(p);
    }
    return out;
  }

  /** Half of its readings stand in sentences that the other was read from: their distance is less than a sentence is long. */
  private static boolean isRepeat(Point told, Point p) {
    long near = p.readings().stream().filter(c -> told.readings().stream().anyMatch(t -> t.report().equals(c.report()) && gap(t.span(), c.span()) < NEAR)).count();
    return 2 * near >= p.readings().size();
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.begin(), b.begin()) - Math.min(a.end(), b.end()));
  }

  private record Line(String sentence, List<Integer> counts, List<Cite> cites) {}

  private static List<BriefLine> numbered(Story story, List<Line> lines) {
    List<BriefLine> out = new ArrayList<>();
    int words = 0;
    for (Line l : lines) {
      int more = l.sentence().split("\\s+").length;
      if (words + more > WORDS) continue;
      words += more;
      String key = Keys.of("brief " + l.sentence().replaceAll("[\\d“].*", ""), l.cites(), r -> story.report(r).report());
      out.add(new BriefLine("b" + (out.size() + 1), key, l.sentence(), l.counts(), l.cites()));
    }
    return out;
  }

  private static Line sources(Story story, Lineage lineage, Findings findings) {
    int reports = story.reports().size();
    long outlets = story.reports().stream().map(m -> m.report().label()).distinct().count();
    List<Cite> openings = story.reports().stream().map(Brief::opening).toList();
    if (reports == 1) return new Line("1 report tells of this; there is no other to hold against it.", List.of(1), openings);
    int most = (int) lineage.origins().stream().filter(o -> !o.reports().isEmpty()).count();
    int told = findings.points().stream().mapToInt(p -> p.support().atLeast()).max().orElse(1);
    int least = Math.min(most, Math.max(told, apart(story, lineage)));
    String origins = least == most ? count(most, "origin") : "at least " + least + " and at most " + count(most, "origin");
    int again = reports - (int) story.reports().stream().map(m -> List.of(m.report().label(), m.report().text())).distinct().count();
    List<Integer> counts = new ArrayList<>(List.of(reports, again, (int) outlets, least, most));
    if (again == 0) counts.remove(1);
    List<Cite> cites = new ArrayList<>(openings);
    String text = count(reports, "report") + (again == 0 ? "" : " (" + again + " the same text again)") + " from " + count((int) outlets, "outlet") + "; " + origins + dispatches(lineage, counts, cites) + ".";
    return new Line(text, counts, cites);
  }

  /** "; 3 share text of a dispatch that is not among them, 2 of another". */
  private static String dispatches(Lineage lineage, List<Integer> counts, List<Cite> cites) {
    StringBuilder out = new StringBuilder();
    for (Origin o : lineage.origins()) {
      if (o.seen() || o.reports().size() < 2) continue;
      lineage.segments().stream().filter(s -> s.origin().equals(Optional.of(o.id())) && o.reports().contains(s.report())).map(s -> new Cite(s.report(), s.span())).limit(o.reports().size()).forEach(cites::add);
      out.append(out.isEmpty() ? "; " + o.reports().size() + " share text of a dispatch that is not among them" : ", " + o.reports().size() + " of another");
      counts.add(o.reports().size());
      if (o.versions().size() > 1) {
        out.append(" (").append(o.versions().size()).append(" versions)");
        counts.add(o.versions().size());
      }
    }
    return out.toString();
  }

  /** Groups of reports of which no two share an origin: so many origins there are for certain. */
  private static int apart(Story story, Lineage lineage) {
    List<Set<String>> groups = new ArrayList<>();
    for (Marked m : story.reports()) groups.add(new TreeSet<>(Set.of(m.id())));
    for (Origin o : lineage.origins()) {
      List<Set<String>> met = groups.stream().filter(g -> o.reports().stream().anyMatch(g::contains)).toList();
      if (met.size() < 2) continue;
      groups.removeAll(met);
      Set<String> one = new TreeSet<>();
      met.forEach(one::addAll);
      groups.add(one);
    }
    return groups.size();
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

  private static Line point(Point p) {
    var s = p.support();
    String origins = s.atLeast() == s.atMost() ? count(s.atLeast(), "origin") : "at least " + s.atLeast() + " and at most " + count(s.atMost(), "origin");
    String text = p.text() + " " + count(s.reports(), "report") + ", " + origins + ".";
    return new Line(text, List.of(s.reports(), s.atLeast(), s.atMost()), p.readings());
  }

  /** What is told in two ways, the first two readings of it. */
  private static Line difference(Story story, Difference d) {
    List<Cite> cites = d.readings().stream().map(Difference.Reading::cite).toList();
    Cite first = cites.getFirst();
    Cite other = cites.getLast();
    String how = d.kind() == Difference.Kind.CONTRADICTION ? "Told in ways that do not go together: " : "Told as to come and as done: ";
    return new Line(how + shortly(story, first) + " / " + shortly(story, other) + ".", List.of(), List.of(first, other));
  }

  private static String shortly(Story story, Cite c) {
    return Excerpts.enclosed(Excerpts.plain(c.span().in(story.report(c.report()).report().text()), SHORT));
  }

  private static boolean isTold(FigureRow f) {
    return f.relation() != FigureRow.Relation.SINGLE && f.relation() != FigureRow.Relation.AGREE && f.readings().stream().map(FigureRow.Reading::report).distinct().count() > 1
        && f.readings().stream().map(r -> value(r.figure().quantity())).distinct().count() > 1;
  }

  /** "four", "Four" and "4" are one number. */
  private static List<OptionalDouble> value(Quantity q) {
    return q.value().isPresent() ? List.of(q.value()) : List.of(q.low(), q.high());
  }

  /** What the desk must look at first. */
  private static int urgency(FigureRow f) {
    return switch (f.relation()) {
      case CORRECTED -> 0;
      case CONTRADICTION -> 1;
      case EVOLVING, SCOPE -> 2;
      case BOUND, ROUNDING -> 3;
      case SINGLE, AGREE -> 4;
    };
  }

  private static Line row(Story story, FigureRow f) {
    Map<List<OptionalDouble>, String> numbers = new LinkedHashMap<>();
    List<Cite> cites = new ArrayList<>();
    for (FigureRow.Reading r : f.readings()) {
      Marked m = story.report(r.report());
      numbers.putIfAbsent(value(r.figure().quantity()), m.prose().text(r.figure().span()));
      cites.add(r.cite());
      r.figure().countedSpan().ifPresent(s -> cites.add(m.report().cite(s)));
    }
    String text = "Reports differ on " + Excerpts.quoted(f.about()) + ": " + String.join(", ", numbers.values()) + " (" + word(f.relation()) + ": " + f.note() + ").";
    List<Cite> all = new ArrayList<>(cites);
    aboutCite(story, f).ifPresent(all::add);
    return new Line(text, List.of(), all.stream().distinct().toList());
  }

  /** Where the words for what is counted stand. */
  private static Optional<Cite> aboutCite(Story story, FigureRow f) {
    for (FigureRow.Reading r : f.readings()) {
      Marked m = story.report(r.report());
      int s = m.prose().sentenceAt(r.figure().span().begin());
      if (s < 0) continue;
      Span sentence = m.prose().sentences().get(s).span();
      if (Spaces.single(m.prose().text(sentence)).contains(f.about())) return Optional.of(m.report().cite(sentence));
    }
    return Optional.empty();
  }

  private static String word(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void correction(Story story, Correction c, List<Line> out) {
    if (c.was().isEmpty()) return;
    Set<String> stale = new TreeSet<>();
    c.stale().forEach(s -> stale.add(s.report()));
    if (c.now().isEmpty()) {
      String copies = stale.isEmpty() ? "" : "; " + count(stale.size(), "other report") + (stale.size() == 1 ? " carries" : " carry") + " sentences of it";
      out.add(new Line("A notice withdraws a report of this story" + copies + ".", List.of(stale.size()), c.was().stream().limit(CITES).toList()));
      return;
    }
    List<Cite> cites = new ArrayList<>(c.was());
    cites.addAll(c.now());
    String copies = stale.isEmpty() ? "" : "; " + count(stale.size(), "other report") + (stale.size() == 1 ? " has" : " have") + " the old reading";
    String change = c.kind() == Correction.Kind.SILENT ? "A later version of an outlet's report gives " + words(story, List.of(given(c))) + " where an earlier one has " + words(story, c.was()) + ", without a notice"
        : "A notice takes " + words(story, c.was()) + " back and gives " + words(story, List.of(given(c))) + " instead";
    out.add(new Line(change + copies + ".", List.of(stale.size()), cites));
  }

  /** What stands now, as the report with the notice has it. */
  private static Cite given(Correction c) {
    return c.now().stream().filter(n -> c.notice().isPresent() && n.report().equals(c.notice().get().report())).findFirst().orElse(c.now().getFirst());
  }

  /** The printed words of the cites, each once, whatever their capitals. */
  private static String words(Story story, List<Cite> cites) {
    Map<String, String> once = new LinkedHashMap<>();
    for (Cite c : cites) {
      String text = Excerpts.plain(c.span().in(story.report(c.report()).report().text()));
      once.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
    }
    return String.join(", ", once.values());
  }

  private static long reports(Utterance u) {
    return u.readings().stream().map(Utterance.Reading::report).distinct().count();
  }

  /** The change in an utterance that alters most; cuts, tenses and turned words are not worth a line, numbers stand with the figures. */
  private static Optional<Line> voice(Story story, Utterance u) {
    return u.drift().stream().filter(d -> weight(d.kind()) > 0 && isPlain(story, d.from()) && isPlain(story, d.to()) && (d.kind() == Utterance.DriftKind.REVERSED || isQuoted(u, d))).max(Comparator.comparingInt(d -> weight(d.kind()))).map(d -> {
      List<Cite> cites = new ArrayList<>(u.readings().stream().map(Utterance.Reading::cite).toList());
      cites.add(d.from());
      cites.add(d.to());
      String text = "A quotation is worded differently: " + quoted(story, d.from()) + " / " + quoted(story, d.to()) + ".";
      return new Line(text, List.of(), cites.stream().distinct().toList());
    });
  }

  /** Both tellings stand as quotations, so the words are the speaker's in both. */
  private static boolean isQuoted(Utterance u, Utterance.Drift d) {
    return List.of(d.from(), d.to()).stream().allMatch(c -> u.readings().stream()
        .anyMatch(r -> r.statement().kind() == StatementMark.Kind.DIRECT && r.report().equals(c.report()) && r.cite().span().contains(c.span())));
  }

  private static String quoted(Story story, Cite c) {
    return Excerpts.quoted(c.span().in(story.report(c.report()).report().text()));
  }

  /** A word or more of some length, and no quotation marks among them, which could not be quoted without changing them. */
  private static boolean isPlain(Story story, Cite c) {
    String words = c.span().in(story.report(c.report()).report().text());
    return words.length() >= SAYING && words.chars().noneMatch(x -> "\"\u201C\u201D\u00AB\u00BB".indexOf(x) >= 0);
  }

  private static int weight(Utterance.DriftKind kind) {
    return switch (kind) {
      case REVERSED -> 3;
      case NAME -> 2;
      case SYNONYM -> 1;
      case NUMBER, CUT, PERSON_TENSE, REORDERED -> 0;
    };
  }
}
