package org.stemma.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stemma.language.Language;
import org.stemma.model.FigureMark;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.text.Tokens;

/**
 * A report as pairs of reports are decided by: its terms with their weights, of length one together.
 *
 * <p>Terms lie in order of a hash of their letters, which is the same in every run, so that sums over them are always taken in one order.
 */
final class Profile {
  /** Order in which reports are taken wherever an order decides: by day, then by their bytes. */
  static final Comparator<Profile> ORDER = Comparator.comparing((Profile p) -> p.report.report().published().date().orElse("~"))
      .thenComparing(p -> p.report.report().sha256()).thenComparing(p -> p.report.report().source()).thenComparing(p -> p.report.id());

  private static final int GRACE = 2;
  private static final double HALF = 5;

  /** Terms by which a report finds others. */
  private static final int TELLING = 32;

  private record Term(String term, long hash, double weight) {}

  /** What is left of nearness when the leads tell of different happenings. */
  private static final double ANOTHER = .5;

  /** By how much nearer or further a kind of marks that agrees or differs makes two full reports, and by how much all of them can. */
  private static final double STEP = 1.3;
  private static final double MOST = STEP * STEP;

  private static final long UNDATED = Long.MIN_VALUE;

  private final Marked report;
  private final Lead lead;
  private final Marks.Compact marks;
  private final String[] terms;
  private final long[] hashes;
  private final double[] weights;
  /** Days since 1970. */
  private final long day;
  private final Set<String> names;
  private final Set<String> figures;

  private Profile(Marked report, Lead lead, Marks marks, List<Term> sorted, Set<String> names, Set<String> figures) {
    this.report = report;
    this.lead = lead;
    this.marks = marks.compact();
    this.day = day(report.report().published()).map(LocalDate::toEpochDay).orElse(UNDATED);
    this.names = names;
    this.figures = figures;
    this.terms = sorted.stream().map(Term::term).toArray(String[]::new);
    this.hashes = sorted.stream().mapToLong(Term::hash).toArray();
    this.weights = sorted.stream().mapToDouble(Term::weight).toArray();
  }

  /** The day of writing that grouping goes by: one that was inferred from other reports makes the report no nearer to them and no further from others. */
  static Optional<LocalDate> day(Published published) {
    return published.basis() == Published.Basis.INFERRED ? Optional.empty() : published.day();
  }

  private static List<Term> ofLengthOne(List<Term> terms) {
    double squares = 0;
    for (Term t : terms) squares += t.weight() * t.weight();
    double length = Math.sqrt(squares);
    return terms.stream().map(t -> new Term(t.term(), t.hash(), t.weight() / length)).toList();
  }

  static Profile of(Marked report, Statistics statistics, Language language) {
    List<Term> terms = new ArrayList<>();
    for (Map.Entry<String, Double> e : Terms.of(report, language).entrySet()) {
      double w = (1 + Math.log(e.getValue())) * statistics.weight(e.getKey());
      if (w > 0) terms.add(new Term(e.getKey(), hash(e.getKey()), w));
    }
    terms.sort(Comparator.comparingLong(Term::hash).thenComparing(Term::term));
    return new Profile(report, Lead.of(report, language), Marks.of(report), ofLengthOne(terms), names(report), figures(report));
  }

  /** What a sketch keeps of it, with nothing else of the report. @param shared the one copy of a word that all sketches use */
  static Profile of(Sketch sketch, UnaryOperator<String> shared) {
    Report report = new Report(sketch.source(), sketch.source(), sketch.sha256(), "", "", Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
        new Published(sketch.date(), sketch.basis(), "", Optional.empty()), Optional.empty(), "", List.of(), List.of(), List.of());
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < sketch.terms().size(); i++) terms.add(new Term(shared.apply(sketch.terms().get(i)), hash(sketch.terms().get(i)), sketch.weights().get(i)));
    Set<String> names = sketch.names().stream().map(shared).collect(Collectors.toUnmodifiableSet());
    Set<String> figures = sketch.figures().stream().map(shared).collect(Collectors.toUnmodifiableSet());
    return new Profile(new Marked(report, NOTHING, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), Lead.of(sketch), sketch.marks(), terms, names, figures);
  }

  private static final Prose NOTHING = new Prose("", List.of(), List.of(), Tokens.of(""), List.of(), List.of());

  Sketch sketch() {
    return new Sketch(report.report().source(), report.report().sha256(), report.report().published().date(), report.report().published().basis(), List.of(terms), Arrays.stream(weights).boxed().toList(),
        lead.parts().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), lead.numbers(), names, figures, Marks.of(report));
  }

  /** FNV-1a (Fowler, Noll and Vo 1991) over UTF-16 units, with a last mixing. */
  static long hash(String term) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < term.length(); i++) h = (h ^ term.charAt(i)) * 0x100000001b3L;
    return h ^ h >>> 29;
  }

  Marked report() {
    return report;
  }

  /** How much text there is: 0 for a headline, 1 for what says all that a short report says. */
  double fullness() {
    return Math.clamp((terms.length - 8) / 12.0, 0, 1);
  }

  /** How long it is: 0 up to a short report, 1 for a long one. Long reports share more by the way. */
  double length() {
    return Math.clamp((terms.length - 100) / 150.0, 0, 1);
  }

  /** Hashes of the terms that tell most of it, at most {@value #TELLING}. Cost: a sort */
  long[] telling() {
    return java.util.stream.IntStream.range(0, terms.length).boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> i)).limit(TELLING).mapToLong(i -> hashes[i]).toArray();
  }

  /** Cosine of the terms, more or less for marks that agree or differ, less for leads that differ, halved for every five days past the second between the two. The same from both sides, to the last bit. */
  double near(Profile other) {
    long[] a = hashes;
    long[] b = other.hashes;
    double sum = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) sum += weights[i++] * other.weights[j++];
      else if (a[i] < b[j]) i++;
      else j++;
    }
    if (sum * MOST < Web.LEAST) return sum;
    return Math.min(1, sum * (lead.isOfAnother(other.lead) ? ANOTHER : 1) * fade(other) * marked(other));
  }

  /** Headlines alone tell too few marks: the less text, the less they weigh. */
  private double marked(Profile other) {
    boolean timed = day == UNDATED || other.day == UNDATED;
    int agreement = numbers(other, timed) + marks.agreement(other.marks, timed);
    return agreement == 0 ? 1 : Math.pow(STEP, agreement * Math.sqrt(fullness() * other.fullness()));
  }

  /**
   * A number that both leads tell speaks for one happening. Other numbers speak against it only where nothing says that both were written at one time, and where
   * neither tells the other's anywhere: reports of one happening contradict each other, say so, and tolls rise.
   */
  private int numbers(Profile other, boolean timed) {
    if (lead.sharesNumber(other.lead)) return 1;
    boolean both = !lead.numbers().isEmpty() && !other.lead.numbers().isEmpty();
    return timed && both && !tells(other.lead) && !other.tells(lead) ? -1 : 0;
  }

  private boolean tells(Lead other) {
    return other.numbers().stream().anyMatch(n -> Arrays.binarySearch(hashes, hash(n)) >= 0);
  }

  private double fade(Profile other) {
    if (day == UNDATED || other.day == UNDATED) return 1;
    long days = Math.abs(day - other.day);
    return Math.pow(.5, Math.max(0, days - GRACE) / HALF);
  }

  /** The terms that tie the two most, at most {@code most}. */
  List<String> shared(Profile other, int most) {
    List<Term> both = new ArrayList<>();
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      if (hashes[i] == other.hashes[j]) both.add(new Term(terms[i], hashes[i], weights[i++] * other.weights[j++]));
      else if (hashes[i] < other.hashes[j]) i++;
      else j++;
    }
    return both.stream().sorted(Comparator.comparingDouble((Term t) -> -t.weight()).thenComparing(Term::term)).limit(most).map(Term::term).toList();
  }

  /** Names in lower case. */
  Set<String> names() {
    return names;
  }

  private static Set<String> names(Marked report) {
    Set<String> out = new TreeSet<>();
    for (NameMark n : report.names()) out.add(n.canonical().toLowerCase(java.util.Locale.ROOT));
    return out;
  }

  /** Values of ten and more, as text. */
  Set<String> figures() {
    return figures;
  }

  private static Set<String> figures(Marked report) {
    Set<String> out = new TreeSet<>();
    for (FigureMark f : report.figures()) {
      f.quantity().value().ifPresent(v -> {
        if (Math.abs(v) >= 10) out.add(String.valueOf(v));
      });
    }
    return out;
  }
}
