package org.stemma.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Cite;
import org.stemma.model.Edge;
import org.stemma.model.Entity;
import org.stemma.model.FigureMark;
import org.stemma.model.Keys;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Origin;
import org.stemma.model.Segment;
import org.stemma.model.Sentence;
import org.stemma.model.SharedPassages;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.Story;
import org.stemma.text.Span;

/** What all of reconciling reads: one story with its lineage and apparatus. */
final class Ground {
  private static final int LONGEST_CITE = 390;
  /** Share of a report's text from which what it tells in other words may be from there too. */
  private static final double TAKEN = .3;

  final Story story;
  final Lineage lineage;
  final Apparatus apparatus;
  final Language language;
  final Terms terms;
  private final Map<String, Marked> reports = new HashMap<>();
  private final Map<String, List<Segment>> segments = new HashMap<>();
  private final SharedPassages passages;
  private final Map<String, Map<String, Integer>> versions = new HashMap<>();
  private final Map<String, Set<String>> origins = new HashMap<>();
  private final Map<Entity.Referent, Entity> byReferent = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, List<String>> taken = new HashMap<>();
  private final Map<String, List<String>> retold = new HashMap<>();
  private final Map<Cite, String> plain = new HashMap<>();
  private final Map<Cite, Set<String>> contents = new HashMap<>();
  private final Map<Cite, Set<String>> persons = new HashMap<>();
  private final Map<String, Set<String>> spoken = new HashMap<>();
  private final Map<String, Optional<LocalDate>> days = new HashMap<>();
  /** By the figures themselves, each of one place. */
  private final Map<FigureMark, NumberChanges.Told> figures = new IdentityHashMap<>();
  private final Map<Cite, Cite> clauses = new HashMap<>();
  private final Map<Cite, Set<String>> fatesOfPeople = new HashMap<>();
  private final Map<Cite, Set<String>> fatesOfThings = new HashMap<>();
  /** Places of the rows that have a number, in the list of rows; a sum of money also in millions. */
  private final Map<Double, SortedSet<Integer>> rowsByNumber = new HashMap<>();

  Ground(Story story, Lineage lineage, Apparatus apparatus, Language language) {
    this.story = story;
    this.lineage = lineage;
    this.apparatus = apparatus;
    this.language = language;
    this.terms = Terms.of(language);
    story.reports().forEach(m -> reports.put(m.id(), m));
    lineage.segments().forEach(g -> segments.computeIfAbsent(g.report(), r -> new ArrayList<>()).add(g));
    this.passages = SharedPassages.of(story, lineage);
    for (Entity e : apparatus.entities()) {
      byName.putIfAbsent(e.name(), e);
      for (Entity.Referent r : e.referents()) byReferent.putIfAbsent(r, e);
    }
    for (int i = 0; i < apparatus.rows().size(); i++) for (FigureAt f : apparatus.rows().get(i)) number(i, f);
    for (Origin o : lineage.origins()) for (String r : o.reports()) origins.computeIfAbsent(r, x -> new TreeSet<>()).add(o.id());
    for (Origin o : lineage.origins())
      for (int i = 0; i < o.versions().size(); i++) for (String r : o.versions().get(i).reports()) versions.computeIfAbsent(r, x -> new HashMap<>()).putIfAbsent(o.id(), i);
  }

  private void number(int row, FigureAt f) {
    f.figure().quantity().value().ifPresent(v -> {
      rowsByNumber.computeIfAbsent(v, x -> new TreeSet<>()).add(row);
      if (f.figure().measure() == FigureMark.Measure.MONEY) rowsByNumber.computeIfAbsent(v / NumberChanges.MILLION, x -> new TreeSet<>()).add(row);
    });
  }

  /** The words at a cite in lower case with a blank between them; kept, since in a large story each is asked for very often. */
  String plain(Cite c) {
    return plain.computeIfAbsent(c, x -> text(x).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
  }

  /** The words of a cite that are no stop words, by their base forms, in order of letters; kept, since every comparison asks. */
  Set<String> content(Cite c) {
    return contents.computeIfAbsent(c, x -> Collections.unmodifiableSet(new LinkedHashSet<>(Shown.content(this, x, List.of()))));
  }

  /** Names of the persons of whom a stretch tells, see {@link Apart#persons}. */
  Set<String> persons(Cite c) {
    return persons.computeIfAbsent(c, x -> Apart.persons(this, x));
  }

  /** What people say in a report in words of their own. */
  Set<String> spoken(String report) {
    return spoken.computeIfAbsent(report, r -> {
      Set<String> out = new TreeSet<>();
      for (StatementMark s : report(r).statements()) if (s.kind() != StatementMark.Kind.INDIRECT) out.add(plain(new Cite(r, s.span())));
      return out;
    });
  }

  /** What the words of a figure tell; kept, since every notice of a number asks it of every figure that has it. */
  NumberChanges.Told told(FigureAt f) {
    return figures.computeIfAbsent(f.figure(), x -> NumberChanges.Told.of(this, f));
  }

  /** What befalls people, or things, by the words of a clause; kept, since every reading beside it asks. */
  Set<String> fates(Cite clause, boolean people) {
    return (people ? fatesOfPeople : fatesOfThings).computeIfAbsent(clause, c -> Fates.read(this, c, people));
  }

  /** Rows of the apparatus that have one of the numbers, or so many millions of money, in order. */
  List<List<FigureAt>> rowsWith(Set<Double> numbers) {
    Set<Integer> out = new TreeSet<>();
    for (double n : numbers) out.addAll(rowsByNumber.getOrDefault(n, new TreeSet<>()));
    return out.stream().map(apparatus.rows()::get).toList();
  }

  Marked report(String id) {
    return reports.get(id);
  }

  /** The day a report was published. */
  Optional<LocalDate> day(String report) {
    return days.computeIfAbsent(report, r -> report(r).report().published().day());
  }

  String text(Cite cite) {
    return cite.span().in(report(cite.report()).report().text());
  }

  String key(String kind, List<Cite> readings) {
    return Keys.of(kind, readings, id -> report(id).report());
  }

  /** The origin of the text at a cite, by the segment that shares most with it. Cost: linear in the report's segments. */
  Optional<String> origin(Cite cite) {
    int best = 0;
    Optional<String> found = Optional.empty();
    for (Segment g : segments.getOrDefault(cite.report(), List.of())) {
      int shared = g.span().shared(cite.span());
      if (shared > best) {
        best = shared;
        found = g.origin();
      }
    }
    return found;
  }

  /** The segment that shares most with the cite is taken from elsewhere. */
  boolean isCopied(Cite cite) {
    int best = 0;
    boolean copied = false;
    for (Segment g : segments.getOrDefault(cite.report(), List.of())) {
      int shared = g.span().shared(cite.span());
      if (shared <= best) continue;
      best = shared;
      copied = g.kind() == Segment.Kind.COPIED;
    }
    return copied;
  }

  /** Origins that a report takes text from, the one with most of it first. */
  List<String> taken(String report) {
    return taken.computeIfAbsent(report, r -> {
      Map<String, Integer> length = copied(r);
      return length.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    });
  }

  /** Those of them that it credits or takes much from: what it tells in other words it may have from there too. A line alone shows no such thing. */
  List<String> retold(String report) {
    return retold.computeIfAbsent(report, r -> {
      double told = segments.getOrDefault(r, List.of()).stream().filter(g -> g.kind() != Segment.Kind.FURNITURE).mapToInt(g -> g.span().length()).sum();
      Map<String, Integer> length = copied(r);
      return taken(r).stream().filter(o -> length.get(o) >= TAKEN * told || isCredited(r, o)).toList();
    });
  }

  /** The origin of what the report tells itself, by most of its letters; empty when all is taken. */
  Optional<String> own(String report) {
    Map<String, Integer> out = new TreeMap<>();
    for (Segment g : segments.getOrDefault(report, List.of())) if (g.kind() == Segment.Kind.OWN) g.origin().ifPresent(o -> out.merge(o, g.span().length(), Integer::sum));
    return out.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Origins of which the report carries text. */
  Set<String> origins(String report) {
    return origins.getOrDefault(report, Set.of());
  }

  /** Letters taken from each origin. */
  private Map<String, Integer> copied(String report) {
    Map<String, Integer> out = new TreeMap<>();
    for (Segment g : segments.getOrDefault(report, List.of())) if (g.kind() == Segment.Kind.COPIED) g.origin().ifPresent(o -> out.merge(o, g.span().length(), Integer::sum));
    return out;
  }

  /** The report says that it has text from there. */
  private boolean isCredited(String report, String origin) {
    Set<String> of = lineage.origin(origin).map(o -> Set.copyOf(o.reports())).orElse(Set.of());
    return lineage.edges().stream().anyMatch(e -> e.to().equals(report) && e.direction() == Edge.Basis.STATED && (e.from().equals(origin) || of.contains(e.from())));
  }

  /** The entity a speaker of a report is, see {@link Apparatus#entity}. */
  Optional<Entity> entity(String report, Speaker speaker) {
    if (speaker.referent().isEmpty()) return speaker.role().map(r -> byName.get(speaker.name()));
    return entity(report, speaker.referent().getAsInt());
  }

  /** Whom the story takes a name of a report for. @param referent its number there */
  Optional<Entity> entity(String report, int referent) {
    return Optional.ofNullable(byReferent.get(new Entity.Referent(report, referent)));
  }

  /** The passages that the story's reports share. */
  SharedPassages passages() {
    return passages;
  }

  /** Those of two reports, given in either order. */
  List<Alignment> alignments(String x, String y) {
    return passages.of(x, y);
  }

  /** The origins of which the report carries a version, each with the number of that version, the first where it carries several. */
  Map<String, Integer> versions(String report) {
    return versions.getOrDefault(report, Map.of());
  }

  Optional<Sentence> sentence(Cite cite) {
    int at = report(cite.report()).prose().sentenceAt(cite.span().begin());
    return at < 0 ? Optional.empty() : Optional.of(report(cite.report()).prose().sentences().get(at));
  }

  /** Number order of report ids: r2 before r10. */
  static int number(String report) {
    return Integer.parseInt(report.substring(1));
  }

  /** A cite no longer than a clause or sentence: cut at a word, around what matters. */
  Cite shortened(Cite cite, Span around) {
    if (cite.span().length() <= LONGEST_CITE) return cite;
    String text = report(cite.report()).report().text();
    int begin = Math.max(cite.span().begin(), around.begin() - LONGEST_CITE / 3);
    int end = Math.min(cite.span().end(), begin + LONGEST_CITE);
    while (begin > cite.span().begin() && !Character.isWhitespace(text.charAt(begin - 1))) begin--;
    while (end < cite.span().end() && end > begin + 1 && !Character.isWhitespace(text.charAt(end))) end--;
    return new Cite(cite.report(), new Span(begin, end).trim(text));
  }

  Cite shortened(Cite cite) {
    return shortened(cite, new Span(cite.span().begin(), cite.span().begin()));
  }

  /** The part of a sentence, between its stronger marks, that holds the span. */
  Cite clause(Cite cite) {
    return clauses.computeIfAbsent(cite, this::clauseOf);
  }

  private Cite clauseOf(Cite cite) {
    Optional<Sentence> sentence = sentence(cite);
    if (sentence.isEmpty()) return cite;
    Span s = sentence.get().span();
    String text = report(cite.report()).report().text();
    int begin = cite.span().begin();
    int end = cite.span().end();
    while (begin > s.begin() && !isBreak(text, begin - 1)) begin--;
    while (end < s.end() && !isBreak(text, end)) end++;
    Span clause = new Span(begin, end).trim(text);
    return shortened(new Cite(cite.report(), clause.length() < 40 ? s : clause), cite.span());
  }

  /** A mark at which a clause may be cut: not the comma of 4,000. */
  private static boolean isBreak(String text, int at) {
    char c = text.charAt(at);
    if (";:\u2014\u2013\u201C\u201D\"".indexOf(c) >= 0) return true;
    return c == ',' && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
  }
}
