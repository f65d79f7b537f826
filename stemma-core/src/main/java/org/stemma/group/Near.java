package org.stemma.group;

import java.util.Arrays;

/** The reports that one is near to, by arrival, each told once, and how near: two primitive arrays, since a large component has millions of pairs. */
final class Near {
  private int[] others = new int[4];
  private double[] scores = new double[4];
  private int size;

  void add(int other, double score) {
    if (size == others.length) {
      others = Arrays.copyOf(others, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
    }
    others[size] = other;
    scores[size++] = score;
  }

  /** How near, rising by the places of the others. @param place of each arrival @param places filled with those places, {@link #size} of them */
  double[] sorted(int[] place, int[] places) {
    long[] keys = new long[size];
    for (int k = 0; k < size; k++) keys[k] = (long) place[others[k]] << Integer.SIZE | k;
    Arrays.sort(keys);
    double[] out = new double[size];
    for (int k = 0; k < size; k++) {
      places[k] = (int) (keys[k] >>> Integer.SIZE);
      out[k] = scores[(int) keys[k]];
    }
    return out;
  }

  int size() {
    return size;
  }
}
