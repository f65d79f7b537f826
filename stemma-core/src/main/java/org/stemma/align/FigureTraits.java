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
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
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
 * @param owner last word of the name beside an age
 * @param pointsBack "those four", "all four of those": the number was told before
 * @param places content words after a preposition of place right behind the figure
 * @param close content words right beside
 * @param near content words close by
 * @param far content words of the sentence
 * @param prose of its report
 * @param ahead told as to come or as possible
 */
record FigureTraits(
    FigureAt at, int order, int sentence, String family, double factor, String head, Set<String> words, boolean people, String outcome, String owner, boolean pointsBack, Set<String> places, Map<String, Double> close, Map<String, Double> near, Map<String, Double> far, Prose prose, boolean ahead) {

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
    return new FigureTraits(new FigureAt(report.id(), f), order, at, family(f, prose, runs(f, outcome(f, prose, s, range, language), language)), factor(f, language), head(f, prose, range[0]), words(f, prose),
        language.words(WordList.PEOPLE_NOUNS).contains(f.counted()), outcome(f, prose, s, range, language), f.measure() == Measure.AGE ? owner(report, f) : "", pointsBack(prose, range), places(prose, s, range, far), close, near, far, prose, ahead(prose, s, range));
  }

  private static final Set<String> COMING = Set.of("expect", "forecast", "predict", "anticipate", "likely", "plan", "propose", "projected");
  private static final int BEFORE = 9;

  /** "could reach 50 inches", "is expected to bring". */
  private static boolean ahead(Prose prose, Sentence s, int[] range) {
    for (int i = Math.max(s.first(), range[0] - BEFORE); i < Math.min(s.last(), range[1] + 5); i++) {
      if (prose.tag(i).equals("MD") || COMING.contains(prose.lemma(i)) && i < range[0]) return true;
    }
    return false;
  }

  private static boolean pointsBack(Prose prose, int[] range) {
    String before = prose.tokens().lowerAt(range[0] - 1);
    boolean ofThose = prose.tokens().lowerAt(range[1]).equals("of") && POINTERS.contains(prose.tokens().lowerAt(range[1] + 1));
    return POINTERS.contains(before) || (before.equals("all") || before.equals("both")) && ofThose;
  }

  private static final Set<String> POINTERS = Set.of("those", "these", "them");

  /** Content words up to so many tokens away, in the sentence; the number itself left out. */
  private static Map<String, Double> window(Marked report, Sentence s, int[] range, int reach, Likeness likeness) {
    Prose prose = report.prose();
    Map<String, Double> out = words(likeness, report, prose.tokens().span(Math.max(s.first(), range[0] - reach), Math.min(s.last(), range[1] + reach)));
    for (int i = range[0]; i < range[1]; i++) out.remove(prose.lemma(i));
    return out;
  }

  private static final Set<String> WHERE = Set.of("at", "in", "near", "across", "on");
  private static final Set<String> STOP = Set.of("after", "as", "when", "while", "which", "who", "that", ";", "\u2014", "--", "but", "since", "before");
  private static final double COMMON = .45;

  /** "at the harbour station" behind the figure or, for want of it, before: "the harbour, where ten died". Words of all the story's sentences left out. */
  private static Set<String> places(Prose prose, Sentence s, int[] range, Map<String, Double> weights) {
    Set<String> out = behind(prose, s, range[1]);
    if (out.isEmpty()) out = ahead(prose, s, range[0]);
    out.removeIf(w -> weights.getOrDefault(w, 1.0) < COMMON);
    return out;
  }

  private static Set<String> behind(Prose prose, Sentence s, int from) {
    Set<String> out = new HashSet<>();
    boolean inside = false;
    int numbers = 0;
    for (int i = from; i < Math.min(s.last(), from + 18); i++) {
      String w = prose.tokens().lower(i);
      String tag = prose.tag(i);
      if (STOP.contains(w) || tag.equals("CD") && ++numbers > 1 || inside && w.equals("and")) break;
      if (WHERE.contains(w) && !prose.tokens().lowerAt(i + 1).equals("least") && !prose.tokens().lowerAt(i + 1).equals("most")) inside = true;
      else if (inside && tag.startsWith("NN")) out.add(prose.lemma(i));
      else if (inside && (tag.startsWith("V") || w.equals(","))) {
        if (!out.isEmpty()) break;
        inside = false;
      }
    }
    return out;
  }

  private static Set<String> ahead(Prose prose, Sentence s, int to) {
    Set<String> out = new HashSet<>();
    for (int i = to - 1; i >= Math.max(s.first(), to - 14); i--) {
      String w = prose.tokens().lower(i);
      if (w.equals(";") || w.equals("and") || prose.tag(i).equals("CD")) break;
      if (WHERE.contains(w) && i < to - 1) {
        for (int k = i + 1; k < to && (prose.tag(k).startsWith("NN") || prose.tag(k).startsWith("JJ") || prose.tag(k).equals("DT") || prose.tag(k).equals("POS")); k++) if (prose.tag(k).startsWith("NN")) out.add(prose.lemma(k));
        if (!out.isEmpty()) break;
      }
    }
    return out;
  }

  /** "a second explosion" tells which, "a fifth town" tells how many so far. */
  private static final int LEAST_RUNNING = 4;

  /** Harm to people and towns taken are counted as they come: "a second person died". */
  private static boolean runs(FigureMark f, String outcome, Language language) {
    return outcome.equals("taken") || !outcome.isEmpty() && language.words(WordList.PEOPLE_NOUNS).contains(f.counted());
  }

  private static String family(FigureMark f, Prose prose, boolean runs) {
    if (f.measure() == Measure.RANK) return isGrade(f, prose) ? "grade" : f.quantity().value().orElse(0) < LEAST_RUNNING && !runs ? "order" : "COUNT";
    if (f.measure() == Measure.PERCENT || f.measure() == Measure.RATIO) return "share";
    return f.measure() == Measure.COUNT && f.tally() == Tally.RATE ? "rate" : f.measure().name();
  }

  /** "fourth-largest", "Category 4": a place in an order, not a count. */
  private static boolean isGrade(FigureMark f, Prose prose) {
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

  private static Set<String> words(FigureMark f, Prose prose) {
    Set<String> out = new HashSet<>();
    f.countedSpan().ifPresent(span -> {
      int[] range = prose.tokens().range(span);
      for (int i = range[0]; i < range[1]; i++) if (prose.tag(i).startsWith("N") || prose.tag(i).startsWith("J") || prose.tag(i).startsWith("V")) out.add(prose.lemma(i));
    });
    out.remove(f.counted());
    return out;
  }

  /** The nearest word of an outcome: the noun itself, right after the noun phrase, right before the number, or a toll before it. */
  private static String outcome(FigureMark f, Prose prose, Sentence s, int[] range, Language language) {
    if (f.measure() == Measure.DURATION) return sentence(prose, s, range, language);
    if (f.measure() != Measure.COUNT && f.measure() != Measure.RANK) return "";
    Map<String, List<String>> table = language.table(WordTable.OUTCOME_WORDS);
    if (table.containsKey(f.counted())) return table.get(f.counted()).getFirst();
    int end = f.countedSpan().filter(c -> c.begin() >= f.span().end()).map(c -> prose.tokens().firstAfter(c.end() - 1) + 1).orElse(range[1]);
    String after = after(prose, s, end, table);
    String found = after.isEmpty() ? before(prose, s, range[0], table) : after;
    boolean people = f.counted().isEmpty() || language.words(WordList.PEOPLE_NOUNS).contains(f.counted());
    return people != found.equals("taken") ? found : "";
  }

  private static final String SENTENCED = "sentenced";
  private static final int PRISON = 12;

  /** Years that a court gave. */
  private static String sentence(Prose prose, Sentence s, int[] range, Language language) {
    Map<String, List<String>> table = language.table(WordTable.OUTCOME_WORDS);
    for (int i = Math.max(s.first(), range[0] - PRISON); i < Math.min(s.last(), range[1] + 5); i++) {
      List<String> row = table.getOrDefault(prose.lemma(i), table.get(prose.lemma(i) + " " + prose.lemmaAt(i + 1)));
      if (row != null && row.getFirst().equals(SENTENCED)) return SENTENCED;
    }
    return "";
  }

  private static String after(Prose prose, Sentence s, int from, Map<String, List<String>> table) {
    for (int i = from; i < Math.min(s.last(), from + 6); i++) {
      List<String> row = table.getOrDefault(prose.lemma(i), table.get(prose.tokens().lower(i)));
      if (row != null) return row.getFirst();
      String tag = prose.tag(i);
      boolean light = tag.startsWith("V") || tag.startsWith("RB") || tag.equals("MD") || tag.equals("WP") || tag.equals("WDT") || tag.equals("JJR") || prose.lemma(i).equals("other") || prose.lemma(i).equals("person") || prose.lemma(i).equals("people");
      if (!light) return "";
    }
    return "";
  }

  /** Right before the number, words of bound between; or "the number of dead ... at 12", "the death toll rose to 12". */
  private static String before(Prose prose, Sentence s, int to, Map<String, List<String>> table) {
    boolean direct = true;
    for (int i = to - 1; i >= Math.max(s.first(), to - 10); i--) {
      String tag = prose.tag(i);
      if (tag.equals(".") || tag.equals(":") || tag.equals("CD") || prose.lemma(i).equals("and")) return "";
      List<String> row = table.getOrDefault(prose.lemma(i), table.get(prose.tokens().lower(i)));
      boolean number = prose.lemma(i).equals("toll") || prose.lemmaAt(i - 1).equals("of") && (prose.lemmaAt(i - 2).equals("number") || prose.lemmaAt(i - 2).equals("total"));
      if (row != null && (number || direct && tag.startsWith("V"))) return row.getFirst();
      if (tag.startsWith("N") || tag.startsWith("V") || tag.equals("TO") || i < to - 5) direct = false;
    }
    return "";
  }

  /** Last word of the nearest name of a person or, for want of one, of any name. */
  private static String owner(Marked report, FigureMark f) {
    NameMark best = null;
    int gap = 60;
    for (NameMark n : report.names()) {
      int d = n.span().begin() >= f.span().end() ? n.span().begin() - f.span().end() + 4 : f.span().begin() - n.span().end();
      if (n.kind() != NameKind.PERSON && d > 3) continue;
      if (d >= 0 && d < gap) {
        gap = d;
        best = n;
      }
    }
    if (best == null) return "";
    String[] words = best.canonical().split("\\s+");
    return words[0] + " " + words[words.length - 1];
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

  /** Heads that say of people no more than that they are people. */
  private static final Set<String> ANYONE = Set.of("person", "people", "victim", "other", "individual", "human", "soul", "body", "man", "woman", "resident", "citizen", "inhabitant", "evacuee", "refugee");

  boolean anyone() {
    return ANYONE.contains(head);
  }

  /** "20 miles south of" one place and "30 miles east of" another are two distances. */
  boolean isElsewhere(FigureTraits other) {
    if (!family.equals("DISTANCE") || !other.family.equals("DISTANCE")) return false;
    Set<String> here = reference(at.figure().span(), prose);
    Set<String> there = reference(other.at.figure().span(), other.prose);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  /** A distance from a named place. */
  boolean isPlaced() {
    return family.equals("DISTANCE") && !reference(at.figure().span(), prose).isEmpty();
  }

  private static final Set<String> AWAY = Set.of("of", "from");

  /** The names behind "of" or "from" right after a distance. */
  private static Set<String> reference(Span span, Prose prose) {
    Set<String> out = new HashSet<>();
    int[] range = prose.tokens().range(span);
    boolean inside = false;
    for (int i = range[1]; i < Math.min(prose.tokens().size(), range[1] + 7); i++) {
      String tag = prose.tag(i);
      if (AWAY.contains(prose.tokens().lower(i))) inside = true;
      else if (inside && tag.startsWith("NNP")) out.add(prose.tokens().lower(i));
      else if (!out.isEmpty() || prose.tokens().lower(i).equals(".") || inside && !tag.equals("DT") && !tag.startsWith("JJ")) break;
    }
    return out;
  }

  private static final int STEP = 5;

  /** "rose from six to 18", "18, up from six": one number took the place of the other. */
  static boolean isFromTo(FigureTraits a, FigureTraits b) {
    Span first = a.at.figure().span().begin() <= b.at.figure().span().begin() ? a.at.figure().span() : b.at.figure().span();
    Span second = first == a.at.figure().span() ? b.at.figure().span() : a.at.figure().span();
    int[] x = a.prose.tokens().range(first);
    int[] y = a.prose.tokens().range(second);
    if (y[0] - x[1] > STEP || !(a.head().equals(b.head()) || a.head().isEmpty() || b.head().isEmpty())) return false;
    boolean from = a.prose.tokens().lowerAt(x[0] - 1).equals("from");
    for (int i = x[1]; i < y[0]; i++) {
      String w = a.prose.tokens().lower(i);
      if (w.equals("from") || from && w.equals("to")) return true;
    }
    return false;
  }

  private static final Set<String> REVISING = Set.of("from", "up", "down", "not", "earlier", "previously", "initially", "revised", "rose", "fell", "against", "instead");

  /** Two numbers of one sentence of which one takes the place of the other: "rose from 12 to 14", "14, up from 12". */
  static boolean isRevised(FigureTraits a, FigureTraits b) {
    Span between = a.at.figure().span().join(b.at.figure().span());
    int[] range = a.prose.tokens().range(between);
    for (int i = Math.max(0, range[0] - 2); i < range[1]; i++) if (REVISING.contains(a.prose.tokens().lower(i))) return true;
    return false;
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

  private static Optional<LocalDate> day(FigureTraits t) {
    return t.at().figure().asOf().filter(d -> d.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse);
  }

  /** Content words without numbers: what a figure answers does not hang on its value. */
  private static Map<String, Double> words(Likeness likeness, Marked report, Span span) {
    Map<String, Double> out = likeness.bag(report, span);
    out.keySet().removeIf(w -> Character.isDigit(w.charAt(0)));
    return out;
  }
}
