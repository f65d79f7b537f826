package org.stemma.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureMark.Tally;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/**
 * What a figure is about, as far as its words tell: the question it answers.
 *
 * @param family measures that may be compared; ordinals that count stand with counts
 * @param factor size of the unit within its measure, 1 where there is none
 * @param head what is counted, base form
 * @param words what else stands in the noun phrase
 * @param people the counted are people
 * @param outcome what happens to the counted, "" when no word tells
 * @param owner whose age it is, see {@link Owners}
 * @param pointsBack "those four", "all four of those": the number was told before
 * @param places content words after a preposition of place right behind the figure
 * @param close content words right beside
 * @param near content words close by
 * @param far content words of the sentence
 * @param prose of its report
 * @param ahead told as to come or as possible
 * @param frame how a stretch of time is told, see {@link Frames}
 * @param period the month or year that the sentence names, see {@link Periods}
 * @param persons last words of the names of persons in the sentence but who says it
 * @param self who says it speaks of himself: "I have lived here for forty years"
 * @param listed values of the other figures of the sentence
 * @param terms words of the language
 */
record FigureTraits(
    FigureAt at, int order, int sentence, String family, double factor, String head, Set<String> words, boolean people, String outcome, String owner, boolean pointsBack, Set<String> places, Map<String, Double> close, Map<String, Double> near, Map<String, Double> far, Prose prose, boolean ahead, String frame, Optional<TimeMark> period, Set<String> persons, boolean self, Set<Double> listed, RowWords terms) {

  private static final int CLOSE = 5;
  private static final int NEAR = 10;

  static FigureTraits of(Marked report, FigureMark f, int order, Likeness likeness, Language language) {
    Prose prose = report.prose();
    int at = prose.sentenceAt(f.span().begin());
    Sentence s = prose.sentences().get(at);
    int[] range = prose.tokens().range(f.span());
    Map<String, Double> close = window(report, s, range, CLOSE, likeness);
    Map<String, Double> near = window(report, s, range, NEAR, likeness);
    Map<String, Double> far = words(likeness, report, s.span());
    RowWords terms = RowWords.of(language);
    String outcome = Outcomes.of(f, prose, s, range, language);
    return new FigureTraits(new FigureAt(report.id(), f), order, at, family(f, prose, runs(f, outcome, language)), factor(f, language), head(f, prose, range[0]), words(f, prose, terms),
        language.words(WordList.PEOPLE_NOUNS).contains(f.counted()), outcome, f.measure() == Measure.AGE ? Owners.of(report, f) : "", pointsBack(prose, range, terms), Whereabouts.of(prose, s, range, far, terms), close, near, far, prose, ahead(prose, s, range, terms), Frames.of(f, prose, s, range, terms), Periods.of(report, at, f.span().begin()), Owners.persons(report, s, f, terms), Owners.isSelf(prose, s, f, terms), listed(report, s, f), terms);
  }

  private static Set<Double> listed(Marked report, Sentence s, FigureMark f) {
    Set<Double> out = new HashSet<>();
    for (FigureMark o : report.figures()) if (!o.span().equals(f.span()) && s.span().contains(o.span())) o.quantity().value().ifPresent(out::add);
    return out;
  }

  private static final int BEFORE = 9;

  /** "could reach 50 inches", "is expected to bring". */
  private static boolean ahead(Prose prose, Sentence s, int[] range, RowWords terms) {
    for (int i = Math.max(s.first(), range[0] - BEFORE); i < Math.min(s.last(), range[1] + 5); i++) {
      if (prose.tag(i).equals("MD") && terms.may().contains(prose.tokens().lower(i)) || terms.coming().contains(prose.lemma(i)) && i < range[0]) return true;
    }
    return false;
  }

  private static boolean pointsBack(Prose prose, int[] range, RowWords terms) {
    String before = prose.tokens().lowerAt(range[0] - 1);
    boolean ofThose = terms.of().contains(prose.tokens().lowerAt(range[1])) && terms.pointers().contains(prose.tokens().lowerAt(range[1] + 1));
    return terms.pointers().contains(before) || terms.every().contains(before) && ofThose;
  }

  /** Content words up to so many tokens away, in the sentence; the number itself left out. */
  private static Map<String, Double> window(Marked report, Sentence s, int[] range, int reach, Likeness likeness) {
    Prose prose = report.prose();
    Map<String, Double> out = words(likeness, report, prose.tokens().span(Math.max(s.first(), range[0] - reach), Math.min(s.last(), range[1] + reach)));
    for (int i = range[0]; i < range[1]; i++) out.remove(prose.lemma(i));
    return out;
  }

  /** The family of small ordinals, which tell which one, not how many. */
  static final String ORDER = "order";

  /** "a second explosion" tells which, "a fifth town" tells how many so far. */
  private static final int LEAST_RUNNING = 4;

  /** Harm to people and towns taken are counted as they come: "a second person died". */
  private static boolean runs(FigureMark f, String outcome, Language language) {
    return outcome.equals(Outcomes.TAKEN) || !outcome.isEmpty() && language.words(WordList.PEOPLE_NOUNS).contains(f.counted());
  }

  private static String family(FigureMark f, Prose prose, boolean runs) {
    if (f.measure() == Measure.RANK) return isGrade(f, prose) ? "grade" : f.quantity().value().orElse(0) < LEAST_RUNNING && !runs ? ORDER : "COUNT";
    if (f.measure() == Measure.PERCENT || f.measure() == Measure.RATIO) return "share";
    return f.measure() == Measure.COUNT && f.tally() == Tally.RATE ? "rate" : f.measure().name();
  }

  /** "fourth-largest", "Category 4": a place in an order, not a count. */
  static boolean isGrade(FigureMark f, Prose prose) {
    int end = f.span().end();
    boolean hyphen = end < prose.text().length() && prose.text().charAt(end) == '-';
    return hyphen || Character.isDigit(prose.text().charAt(f.span().begin())) && Character.isDigit(prose.text().charAt(end - 1));
  }

  private static double factor(FigureMark f, Language language) {
    String unit = f.unit().toLowerCase(java.util.Locale.ROOT);
    Map<String, List<String>> units = language.table(WordTable.UNITS);
    List<String> row = units.get(unit);
    if (row == null && unit.endsWith("s")) row = units.get(unit.substring(0, unit.length() - 1));
    return row == null ? 1 : Double.parseDouble(row.get(2));
  }

  private static String head(FigureMark f, Prose prose, int first) {
    if (f.measure() == Measure.RANK && isGrade(f, prose) && Character.isDigit(prose.text().charAt(f.span().begin()))) return prose.lemmaAt(first - 1);
    return f.counted();
  }

  private static Set<String> words(FigureMark f, Prose prose, RowWords terms) {
    Set<String> out = new HashSet<>();
    f.countedSpan().ifPresent(span -> {
      int[] range = prose.tokens().range(span);
      for (int i = range[0]; i < range[1]; i++) if (prose.tag(i).startsWith("N") || prose.tag(i).startsWith("J") || prose.tag(i).startsWith("V")) out.add(prose.lemma(i));
    });
    out.remove(f.counted());
    if (terms.anyone().contains(f.counted())) out.removeAll(terms.anyone());
    return out;
  }

  /** Figures that share none of these answer no common question. */
  List<String> keys() {
    List<String> out = new ArrayList<>();
    String value = value().isPresent() ? String.valueOf(value().getAsDouble()) : String.valueOf(at.figure().quantity().low());
    out.add("v " + family + value);
    out.add("hv " + head + value);
    out.add("ov " + outcome + value);
    if (!head.isEmpty()) out.add("h " + family + head);
    if (!outcome.isEmpty()) out.add("o " + outcome);
    for (String p : places) if (!outcome.isEmpty()) out.add("op " + outcome + p);
    if (!family.equals("COUNT") && !family.equals("AGE")) out.add("f " + family);
    if (people) out.add("people");
    return out;
  }

  /** The head says of people no more than that they are people. */
  boolean anyone() {
    return terms.anyone().contains(head);
  }

  /** "20 miles south of" one place and "30 miles east of" another are two distances. */
  boolean isElsewhere(FigureTraits other) {
    if (!family.equals("DISTANCE") || !other.family.equals("DISTANCE")) return false;
    Set<String> here = measuredFrom();
    Set<String> there = other.measuredFrom();
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  /** A distance from a named place. */
  boolean isPlaced() {
    return !measuredFrom().isEmpty();
  }

  /** Names of the places that a distance is measured from; none for any other figure. */
  Set<String> measuredFrom() {
    return family.equals("DISTANCE") ? Whereabouts.measuredFrom(at.figure().span(), prose, terms) : Set.of();
  }

  /** Both tell one and the same outcome. */
  boolean isOutcome(FigureTraits other) {
    return !outcome.isEmpty() && outcome.equals(other.outcome);
  }

  /** The number as told, 0 for none. */
  double number() {
    return Math.abs(at.figure().quantity().value().orElse(0));
  }

  /** The number in the base unit of its measure. */
  OptionalDouble value() {
    OptionalDouble v = at.figure().quantity().value();
    return v.isEmpty() ? v : OptionalDouble.of(v.getAsDouble() * factor);
  }

  /** Days between the as-of days, 0 when one is not known. */
  static long daysApart(FigureTraits a, FigureTraits b) {
    Optional<LocalDate> x = day(a);
    Optional<LocalDate> y = day(b);
    return x.isEmpty() || y.isEmpty() ? 0 : Math.abs(ChronoUnit.DAYS.between(x.get(), y.get()));
  }

  static Optional<LocalDate> day(FigureTraits t) {
    return t.at().figure().asOf().filter(d -> d.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse);
  }

  /** Content words without numbers: what a figure answers does not hang on its value. */
  private static Map<String, Double> words(Likeness likeness, Marked report, Span span) {
    Map<String, Double> out = likeness.bag(report, span);
    out.keySet().removeIf(w -> Character.isDigit(w.charAt(0)));
    return out;
  }
}
