package org.stemma.trace;

import org.stemma.model.Pair;

/** Reports that share text no direction is known for, directly or by way of others; each has the number of the first of its kin. */
final class Kin {
  private final int[] first;

  private Kin(int[] first) {
    this.first = first;
  }

  static Kin of(Family family) {
    int[] out = new int[family.size()];
    for (int i = 0; i < out.length; i++) out[i] = i;
    for (int i = 0; i < out.length; i++) for (int j = i + 1; j < out.length; j++) if (isUndirected(family, i, j)) join(out, out[i], out[j]);
    return new Kin(out);
  }

  private static void join(int[] of, int x, int y) {
    if (x == y) return;
    for (int i = 0; i < of.length; i++) if (of[i] == Math.max(x, y)) of[i] = Math.min(x, y);
  }

  static boolean isUndirected(Family family, int i, int j) {
    return family.judgement(i, j).direction() == Pair.Direction.UNKNOWN && family.level(i, j).compareTo(Pair.Level.PARTIAL) >= 0 && !family.isOneOutlet(i, j);
  }

  int first(int r) {
    return first[r];
  }
}
