package org.stemma.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A report as pairs of reports are decided by: its terms with their weights, of length one together.
 *
 * <p>Terms lie in order of a hash of their letters, which is the same in every run, so that sums over them are always taken in one order.
 */
final class Profile {
  static final long UNDATED = Long.MIN_VALUE;

  private static final int GRACE = 2;
  private static final double HALF = 5;

  /** Terms by which a report finds others. */
  private static final int TELLING = 32;

  private record Shared(int term, double weight) {}

  /** What is left of nearness when the leads tell of different happenings. */
  private static final double ANOTHER = .5;

  /** By how much nearer or further a kind of marks that agrees or differs makes two full reports, and by how much all of them can. */
  private static final double STEP = 1.3;
  private static final double MOST = STEP * STEP;

  private final Words words;
  private final long day;
  private final Lead.Compact lead;
  private final Marks.Compact marks;
  private final int[] terms;
  private final long[] hashes;
  private final double[] weights;
  private final int[] names;
  private final int[] figures;

  /**
   * @param day days since 1970, or {@link #UNDATED}
   * @param terms numbers of words, in order of their hashes
   * @param weights of any length together
   * @param names numbers of words, rising, and so {@code figures}
   */
  Profile(Words words, long day, Lead.Compact lead, Marks.Compact marks, int[] terms, double[] weights, int[] names, int[] figures) {
    this.words = words;
    this.day = day;
    this.lead = lead;
    this.marks = marks;
    this.terms = terms;
    this.hashes = new long[terms.length];
    for (int i = 0; i < terms.length; i++) hashes[i] = words.hash(terms[i]);
    this.weights = ofLengthOne(weights);
    this.names = names;
    this.figures = figures;
  }

  private static double[] ofLengthOne(double[] weights) {
    double squares = 0;
    for (double w : weights) squares += w * w;
    double length = Math.max(Math.sqrt(squares), Double.MIN_NORMAL);
    double[] out = new double[weights.length];
    for (int i = 0; i < out.length; i++) out[i] = weights[i] / length;
    return out;
  }

  /** Days since 1970, or {@link #UNDATED}. */
  long day() {
    return day;
  }

  /** How much text there is: 0 for a headline, 1 for what says all that a short report says. */
  double fullness() {
    return Math.clamp((terms.length - 8) / 12.0, 0, 1);
  }

  /** How long it is: 0 up to a short report, 1 for a long one. Long reports share more by the way. */
  double length() {
    return Math.clamp((terms.length - 100) / 150.0, 0, 1);
  }

  int size() {
    return terms.length;
  }

  /** Hash of a term, by its place. */
  long hash(int place) {
    return hashes[place];
  }

  double weight(int place) {
    return weights[place];
  }

  /** The terms that tell most of it, as numbers of words, at most {@value #TELLING}; of those that tell as much the first. Cost: a sort */
  int[] telling() {
    if (terms.length <= TELLING) return terms;
    double[] sorted = weights.clone();
    Arrays.sort(sorted);
    double least = sorted[sorted.length - TELLING];
    int more = 0;
    for (double w : weights) if (w > least) more++;
    int[] out = new int[TELLING];
    for (int i = 0, k = 0, asMuch = TELLING - more; k < TELLING; i++) {
      if (weights[i] > least || weights[i] == least && asMuch-- > 0) out[k++] = terms[i];
    }
    return out;
  }

  /** How near it is to another; the same from both sides, to the last bit. */
  double near(Profile other) {
    long[] a = hashes;
    long[] b = other.hashes;
    double sum = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) sum += weights[i++] * other.weights[j++];
      else if (a[i] < b[j]) i++;
      else j++;
    }
    return near(other, sum);
  }

  /**
   * The same where the cosine is known: more or less for marks that agree or differ, less for leads that differ, halved for every five days past the second between the two.
   *
   * @param cosine of the terms, summed up in their order
   */
  double near(Profile other, double cosine) {
    if (cosine * MOST < Web.LEAST) return cosine;
    return Math.min(1, cosine * (lead.isOfAnother(other.lead) ? ANOTHER : 1) * fade(other) * marked(other));
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
    boolean both = lead.numbers().length > 0 && other.lead.numbers().length > 0;
    return timed && both && other.lead.isUnknownTo(hashes) && lead.isUnknownTo(other.hashes) ? -1 : 0;
  }

  private double fade(Profile other) {
    if (day == UNDATED || other.day == UNDATED) return 1;
    long days = Math.abs(day - other.day);
    return Math.pow(.5, Math.max(0, days - GRACE) / HALF);
  }

  /** The terms that tie the two most, at most {@code most}. */
  List<String> shared(Profile other, int most) {
    List<Shared> both = new ArrayList<>();
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      if (hashes[i] == other.hashes[j]) both.add(new Shared(terms[i], weights[i++] * other.weights[j++]));
      else if (hashes[i] < other.hashes[j]) i++;
      else j++;
    }
    return both.stream().sorted(Comparator.comparingDouble((Shared t) -> -t.weight()).thenComparing(t -> words.spelled(t.term()))).limit(most).map(t -> words.spelled(t.term())).toList();
  }

  /** How many names both tell. */
  int sharedNames(Profile other) {
    return common(names, other.names);
  }

  /** How many values of ten and more both tell. */
  int sharedFigures(Profile other) {
    return common(figures, other.figures);
  }

  private static int common(int[] a, int[] b) {
    return (int) Arrays.stream(a).filter(n -> Arrays.binarySearch(b, n) >= 0).count();
  }
}
