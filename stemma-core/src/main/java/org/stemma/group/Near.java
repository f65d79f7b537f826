package org.stemma.group;

import java.util.Arrays;

/** The reports that one is near to, each told once, and how near: two primitive arrays, since a large component has millions of pairs. */
final class Near {
  private int[] others = {};
  private double[] scores = {};
  private int size;

  void add(int other, double score) {
    if (size == others.length) {
      others = Arrays.copyOf(others, Math.max(4, 2 * size));
      scores = Arrays.copyOf(scores, Math.max(4, 2 * size));
    }
    others[size] = other;
    scores[size++] = score;
  }

  /** Hears of one report and how near it is. */
  interface Reader {
    void accept(int other, double score);
  }

  void each(Reader reader) {
    for (int k = 0; k < size; k++) reader.accept(others[k], scores[k]);
  }

  /** The others, rising. */
  int[] sorted() {
    int[] out = Arrays.copyOf(others, size);
    Arrays.sort(out);
    return out;
  }

  /** How near, in the order of {@link #sorted}. */
  double[] scores() {
    long[] keys = new long[size];
    for (int k = 0; k < size; k++) keys[k] = (long) others[k] << Integer.SIZE | k;
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToDouble(k -> scores[(int) k]).toArray();
  }

  int size() {
    return size;
  }
}
