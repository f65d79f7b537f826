package org.stemma.align;

import java.util.Arrays;

/** A value for each of some pairs of numbers, in two primitive arrays: a large story has millions. */
final class PairMap {
  private static final long FREE = -1;

  private final double otherwise;
  private long[] keys = new long[1 << 10];
  private double[] values = new double[1 << 10];
  private int size;

  /** @param otherwise value of pairs that have none */
  PairMap(double otherwise) {
    this.otherwise = otherwise;
    Arrays.fill(keys, FREE);
  }

  /** The pair as one number, the smaller in the high half. @param i 0 or more @param j 0 or more */
  static long key(int i, int j) {
    return (long) Math.min(i, j) << 32 | Math.max(i, j);
  }

  double get(long key) {
    int at = at(keys, key);
    return keys[at] == FREE ? otherwise : values[at];
  }

  void put(long key, double value) {
    int at = at(keys, key);
    if (keys[at] == FREE) size++;
    keys[at] = key;
    values[at] = value;
    if (2 * size > keys.length) grow();
  }

  /** Pairs that have a value, rising. */
  long[] keys() {
    return Arrays.stream(keys).filter(k -> k != FREE).sorted().toArray();
  }

  private static int at(long[] keys, long key) {
    int mask = keys.length - 1;
    long h = key * 0x9E3779B97F4A7C15L;
    int at = (int) (h ^ h >>> 32) & mask;
    while (keys[at] != FREE && keys[at] != key) at = at + 1 & mask;
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new double[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] == FREE) continue;
      int at = at(keys, oldKeys[i]);
      keys[at] = oldKeys[i];
      values[at] = oldValues[i];
    }
  }
}
