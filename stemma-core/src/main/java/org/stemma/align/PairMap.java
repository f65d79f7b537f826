package org.stemma.align;

import java.util.Arrays;
import org.stemma.text.Slots;

/** A value for each of some pairs of numbers, in primitive arrays: a large story has millions. */
final class PairMap {
  private final double otherwise;
  private final Slots slots = new Slots();
  private double[] values = new double[1 << 9];

  /** @param otherwise value of pairs that have none */
  PairMap(double otherwise) {
    this.otherwise = otherwise;
  }

  /** The pair as one number, the smaller in the high half. @param i 0 or more @param j 0 or more */
  static long key(int i, int j) {
    return (long) Math.min(i, j) << 32 | Math.max(i, j);
  }

  /** The pair as one number that is not that of the pair turned round. @param i 0 or more @param j 0 or more */
  static long ordered(int i, int j) {
    return (long) i << 32 | j;
  }

  double get(long key) {
    int at = slots.of(key);
    return at == Slots.NONE ? otherwise : values[at];
  }

  void put(long key, double value) {
    int at = slots.add(key);
    if (at == values.length) values = Arrays.copyOf(values, 2 * at);
    values[at] = value;
  }

  /** Pairs that have a value, rising. */
  long[] keys() {
    long[] out = slots.keys();
    Arrays.sort(out);
    return out;
  }
}
