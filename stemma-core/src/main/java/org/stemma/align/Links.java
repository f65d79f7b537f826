package org.stemma.align;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Pairs of numbers 0..n-1 with a score, the best of those told for a pair, kept in a few arrays: a large story has millions. All are told before the first
 * is asked for.
 */
final class Links {
  /** Hears of one partner. */
  interface Partner {
    void accept(int other, double score);
  }

  private int[] froms = new int[1024];
  private int[] tos = new int[1024];
  private double[] scores = new double[1024];
  private int told;
  /** Where the partners of each begin, once sorted. */
  private int[] begins = new int[0];

  private final int size;

  Links(int size) {
    this.size = size;
  }

  void add(int a, int b, double score) {
    one(a, b, score);
    one(b, a, score);
  }

  private void one(int from, int to, double score) {
    if (told == froms.length) {
      froms = Arrays.copyOf(froms, 2 * told);
      tos = Arrays.copyOf(tos, 2 * told);
      scores = Arrays.copyOf(scores, 2 * told);
    }
    froms[told] = from;
    tos[told] = to;
    scores[told++] = score;
  }

  /** Those that have a partner, rising. */
  IntStream linked() {
    sort();
    return IntStream.range(0, size).filter(i -> begins[i] < begins[i + 1]);
  }

  /** Partners in rising order. */
  void each(int i, Partner partner) {
    sort();
    for (int k = begins[i]; k < begins[i + 1]; k++) partner.accept(tos[k], scores[k]);
  }

  boolean has(int a, int b) {
    return at(a, b) >= 0;
  }

  /** Score of a pair, 0 for one that was not told. */
  double of(int a, int b) {
    int at = at(a, b);
    return at < 0 ? 0 : scores[at];
  }

  private int at(int a, int b) {
    sort();
    return Arrays.binarySearch(tos, begins[a], begins[a + 1], b);
  }

  /** The pairs as keys of {@link PairMap}, rising. */
  LongStream pairs() {
    return linked().mapToObj(i -> IntStream.range(begins[i], begins[i + 1]).filter(k -> tos[k] > i).mapToLong(k -> PairMap.key(i, tos[k]))).flatMapToLong(s -> s);
  }

  /** By the partner and then by itself, each time keeping the order that is there: radix sort by two keys; then the best of each pair. */
  private void sort() {
    if (begins.length > 0) return;
    by(tos);
    by(froms);
    begins = new int[size + 1];
    int n = 0;
    for (int k = 0; k < told; k++) {
      boolean again = n > 0 && froms[n - 1] == froms[k] && tos[n - 1] == tos[k];
      if (again) {
        scores[n - 1] = Math.max(scores[n - 1], scores[k]);
        continue;
      }
      froms[n] = froms[k];
      tos[n] = tos[k];
      scores[n++] = scores[k];
      begins[froms[k] + 1]++;
    }
    for (int i = 0; i < size; i++) begins[i + 1] += begins[i];
    froms = new int[0];
    told = n;
  }

  private void by(int[] keys) {
    int[] at = new int[size + 1];
    for (int k = 0; k < told; k++) at[keys[k] + 1]++;
    for (int i = 0; i < size; i++) at[i + 1] += at[i];
    int[] f = new int[told];
    int[] t = new int[told];
    double[] s = new double[told];
    for (int k = 0; k < told; k++) {
      int to = at[keys[k]]++;
      f[to] = froms[k];
      t[to] = tos[k];
      s[to] = scores[k];
    }
    froms = f;
    tos = t;
    scores = s;
  }
}
