package org.stemma.reconcile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Cite;
import org.stemma.model.FigureMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;

/**
 * Ties a corrected number to the figures it changes. All figures with one of the two values are asked what they count and
 * what happens to it. Those whose words the notice uses are meant; where none is, a row that holds both values, or
 * the only row that holds either. A figure of another outcome is never meant: 19 missing are not 19 killed. From a figure
 * that is meant the number is followed into every row and along every shared passage it stands in.
 */
final class NumberChanges {
  private final Ground ground;
  private final Map<NoticeReading.Change, Meant> known = new HashMap<>();

  NumberChanges(Ground ground) {
    this.ground = ground;
  }

  /** What the words of a figure tell. @param counted base forms of what is counted @param outcomes what happens to it, by its clause */
  record Told(Set<String> counted, Set<String> outcomes) {
    static Told of(Ground ground, FigureAt f) {
      Set<String> counted = NumberChanges.counted(ground, f);
      return new Told(counted, NumberChanges.outcomes(ground, Corrections.union(bases(ground, ground.clause(f.cite())), counted)));
    }
  }

  /** How well the words of a figure fit those of the notice. */
  private enum Fit {
    APART,
    OPEN,
    PEOPLE,
    NAMED
  }

  /** A notice may give money in millions. */
  static final double MILLION = 1e6;

  /**
   * What a change means, whoever tells of it: many reports print one notice.
   *
   * @param rows that are meant
   * @param was figures in them with what was taken back
   * @param now figures in them with what stands
   * @param carriers all figures of the story that may have what was taken back
   */
  private record Meant(List<List<FigureAt>> rows, List<FigureAt> was, List<FigureAt> now, List<FigureAt> carriers) {}

  void tie(Corrections.Draft d) {
    Meant meant = known.computeIfAbsent(d.change(), this::meant);
    for (FigureAt f : meant.was()) if (!f.report().equals(d.by().id())) d.was().add(f.cite());
    for (FigureAt f : meant.now()) d.now().add(f.cite());
    if (d.change().was().isEmpty()) replaced(ground, d, meant.rows());
    else carry(ground, d, meant.carriers());
  }

  private Meant meant(NoticeReading.Change change) {
    Map<List<FigureAt>, Fit> rows = new LinkedHashMap<>();
    for (List<FigureAt> row : ground.rowsWith(Corrections.union(change.was(), change.now()))) {
      row.stream().filter(f -> has(change, f, change.was()) || has(change, f, change.now())).map(f -> fit(ground, change, f)).max(Fit::compareTo)
          .ifPresent(best -> rows.put(row, best));
    }
    List<List<FigureAt>> meant = meant(change, rows);
    List<FigureAt> told = meant.stream().flatMap(List::stream).filter(f -> has(change, f, change.was()) || has(change, f, change.now())).filter(f -> fit(ground, change, f) != Fit.APART).toList();
    return new Meant(meant, told.stream().filter(f -> has(change, f, change.was()) && !tellsBoth(ground, change, f)).toList(), told.stream().filter(f -> !has(change, f, change.was())).toList(),
        ground.rowsWith(change.was()).stream().flatMap(List::stream).filter(f -> has(change, f, change.was()) && f.figure().zone() == Zone.BODY && fit(ground, change, f) != Fit.APART).toList());
  }

  private static List<List<FigureAt>> meant(NoticeReading.Change change, Map<List<FigureAt>, Fit> rows) {
    for (Fit least : List.of(Fit.NAMED, Fit.PEOPLE)) {
      List<List<FigureAt>> out = rows.entrySet().stream().filter(e -> e.getValue() == least).map(Map.Entry::getKey).toList();
      if (!out.isEmpty()) return out;
    }
    if (!change.isWhole()) return List.of();
    List<List<FigureAt>> open = rows.entrySet().stream().filter(e -> e.getValue() == Fit.OPEN).map(Map.Entry::getKey).toList();
    List<List<FigureAt>> both = open.stream().filter(r -> r.stream().anyMatch(f -> has(change, f, change.was())) && r.stream().anyMatch(f -> has(change, f, change.now()))).toList();
    return !both.isEmpty() ? both : open.size() == 1 ? open : List.of();
  }

  /** The sentence has the number that stands as well: it tells of the change itself. */
  private static boolean tellsBoth(Ground ground, NoticeReading.Change change, FigureAt f) {
    Optional<Sentence> s = ground.sentence(f.cite());
    return s.isPresent() && ground.report(f.report()).figures().stream()
        .anyMatch(o -> s.get().span().contains(o.span()) && has(change, new FigureAt(f.report(), o), change.now()) && o.counted().equals(f.figure().counted()));
  }

  private static boolean has(NoticeReading.Change change, FigureAt f, Set<Double> numbers) {
    if (f.figure().quantity().value().isEmpty()) return false;
    double value = f.figure().quantity().value().getAsDouble();
    if (numbers.contains(value)) return true;
    return f.figure().measure() == FigureMark.Measure.MONEY && change.words().contains("million") && numbers.contains(value / MILLION);
  }

  private static Fit fit(Ground ground, NoticeReading.Change change, FigureAt f) {
    if (isOtherMeasure(ground, change, f.figure())) return Fit.APART;
    Told words = ground.told(f);
    Set<String> counted = words.counted();
    Set<String> told = words.outcomes();
    Set<String> wanted = outcomes(ground, change.words());
    if (!wanted.isEmpty() && !told.isEmpty()) return told.stream().anyMatch(wanted::contains) ? Fit.NAMED : Fit.APART;
    Set<String> people = ground.language.words(WordList.PEOPLE_NOUNS);
    boolean thing = counted.stream().anyMatch(w -> !people.contains(w) && names(ground, change.words(), w));
    if (thing) return Fit.NAMED;
    boolean money = change.words().stream().anyMatch(w -> isMoney(ground.language, w));
    if (money != (f.figure().measure() == FigureMark.Measure.MONEY)) return money ? Fit.APART : f.figure().measure() == FigureMark.Measure.MONEY ? Fit.APART : people(ground, change, counted);
    return money ? Fit.NAMED : people(ground, change, counted);
  }

  /** A length or a stretch of time of whose unit the notice says nothing: "an hour" is not the "one" of "one boat, not two". */
  private static boolean isOtherMeasure(Ground ground, NoticeReading.Change change, FigureMark f) {
    boolean measured = f.measure() == FigureMark.Measure.DURATION || f.measure() == FigureMark.Measure.DISTANCE;
    return measured && !f.unit().isBlank() && NoticeReading.bases(f.unit().toLowerCase(Locale.ROOT), ground.language).stream().noneMatch(change.words()::contains);
  }

  private static Fit people(Ground ground, NoticeReading.Change change, Set<String> counted) {
    Set<String> people = ground.language.words(WordList.PEOPLE_NOUNS);
    return counted.stream().anyMatch(people::contains) && change.words().stream().anyMatch(people::contains) ? Fit.PEOPLE : Fit.OPEN;
  }

  /** A coin or its sign. */
  static boolean isMoney(Language language, String word) {
    List<String> row = language.table(WordTable.UNITS).get(word);
    return row != null && row.contains("money");
  }

  private static boolean names(Ground ground, Set<String> words, String counted) {
    return words.contains(counted) || ground.language.synonyms(counted).stream().anyMatch(words::contains);
  }

  private static Set<String> counted(Ground ground, FigureAt f) {
    Set<String> out = f.figure().countedSpan().map(s -> bases(ground, new Cite(f.report(), s))).orElseGet(TreeSet::new);
    if (!f.figure().counted().isEmpty()) out.add(f.figure().counted());
    return out;
  }

  /** Base forms of the telling words at a cite. */
  static Set<String> bases(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    Set<String> out = new TreeSet<>();
    for (int i = range[0]; i < range[1]; i++) {
      boolean telling = p.lemma(i).length() > 2 && Character.isLetter(p.lemma(i).charAt(0));
      if (telling && (!ground.language.words(WordList.STOP_WORDS).contains(p.lemma(i)) || ground.language.words(WordList.PEOPLE_NOUNS).contains(p.lemma(i)))) out.add(p.lemma(i));
    }
    return out;
  }

  /** What happens to those who are counted, by the words for it. */
  static Set<String> outcomes(Ground ground, Set<String> words) {
    Set<String> out = new TreeSet<>();
    for (String w : words) {
      List<String> row = ground.language.table(WordTable.OUTCOME_WORDS).get(w);
      if (row != null && !row.isEmpty()) out.add(row.getFirst());
    }
    return out;
  }

  /** The notice gives the new number alone: what earlier reports have at the same place was taken back. */
  private static void replaced(Ground ground, Corrections.Draft d, List<List<FigureAt>> rows) {
    for (List<FigureAt> row : rows) {
      List<FigureAt> own = row.stream().filter(f -> f.report().equals(d.by().id()) && has(d.change(), f, d.change().now())).toList();
      for (FigureAt f : row) {
        boolean other = f.figure().quantity().value().isPresent() && !has(d.change(), f, d.change().now()) && Ground.number(f.report()) < Ground.number(d.by().id());
        if (other && own.stream().anyMatch(o -> standAlike(ground, o.cite(), f.cite()))) d.was().add(f.cite());
      }
    }
  }

  /** Both lie in one passage that their reports share. */
  static boolean standAlike(Ground ground, Cite x, Cite y) {
    return ground.alignments(x.report(), y.report()).stream().anyMatch(a -> holds(ground, a, x) && holds(ground, a, y));
  }

  private static boolean holds(Ground ground, Alignment a, Cite c) {
    Cite side = a.a().report().equals(c.report()) ? a.a() : a.b();
    return side.span().contains(c.span()) || ground.sentence(c).filter(s -> 2 * s.span().shared(side.span()) >= s.span().length()).isPresent();
  }

  /** From copy to copy along shared passages, until nothing is added. */
  private static void carry(Ground ground, Corrections.Draft d, List<FigureAt> carriers) {
    List<FigureAt> all = carriers.stream().filter(f -> !f.report().equals(d.by().id())).toList();
    Set<Cite> seeds = new LinkedHashSet<>(d.was());
    seeds.addAll(d.now());
    boolean grown = true;
    while (grown) {
      grown = false;
      for (FigureAt f : all) {
        if (d.was().contains(f.cite()) || seeds.stream().noneMatch(s -> !s.report().equals(f.report()) && standAlike(ground, s, f.cite()))) continue;
        d.was().add(f.cite());
        seeds.add(f.cite());
        grown = true;
      }
    }
  }
}
