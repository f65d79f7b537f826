package org.stemma.reconcile;

import java.time.LocalDate;
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
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Cite;
import org.stemma.model.Entity;
import org.stemma.model.FigureMark;
import org.stemma.model.Keys;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Sentence;
import org.stemma.model.SharedPassages;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.Story;
import org.stemma.text.Span;

/** What all of reconciling reads: one story with its lineage and apparatus. */
final class Ground {

  final Story story;
  final Lineage lineage;
  final Apparatus apparatus;
  final Language language;
  final Terms terms;
  final Provenance provenance;
  private final Map<String, Marked> reports = new HashMap<>();
  private final Keys keys = new Keys(id -> report(id).report());
  private final SharedPassages passages;
  private final Map<Entity.Referent, Entity> byReferent = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();
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
    this.provenance = new Provenance(lineage);
    this.passages = SharedPassages.of(story, lineage);
    for (Entity e : apparatus.entities()) {
      byName.putIfAbsent(e.name(), e);
      for (Entity.Referent r : e.referents()) byReferent.putIfAbsent(r, e);
    }
    for (int i = 0; i < apparatus.rows().size(); i++) for (FigureAt f : apparatus.rows().get(i)) number(i, f);
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

  /** Key of the next finding of a kind; asked for once. */
  String key(String kind, List<Cite> readings) {
    return keys.next(kind, readings);
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

  Optional<Sentence> sentence(Cite cite) {
    int at = report(cite.report()).prose().sentenceAt(cite.span().begin());
    return at < 0 ? Optional.empty() : Optional.of(report(cite.report()).prose().sentences().get(at));
  }

  /** Number order of report ids: r2 before r10. */
  static int number(String report) {
    return Integer.parseInt(report.substring(1));
  }

  /** A cite no longer than a clause or sentence, see {@link Clause#shortened}. */
  Cite shortened(Cite cite) {
    return shortened(cite, new Span(cite.span().begin(), cite.span().begin()));
  }

  /** The same, cut around what matters. */
  Cite shortened(Cite cite, Span around) {
    return Clause.shortened(this, cite, around);
  }

  /** The part of a sentence, between its stronger marks, that holds the span. */
  Cite clause(Cite cite) {
    return clauses.computeIfAbsent(cite, c -> Clause.around(this, c));
  }
}
