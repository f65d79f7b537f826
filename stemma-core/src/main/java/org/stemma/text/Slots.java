package org.stemma.text;

import java.util.Arrays;

/** Numbers 0, 1, 2 ... for keys in the order in which they came, in two primitive arrays: beside them a user keeps what belongs to each. */
public final class Slots {
  /** No number. */
  public static final int NONE = -1;

  private int[] table = new int[1 << 10];
  private long[] keys = new long[1 << 9];
  private int size;

  public Slots() {
    Arrays.fill(table, NONE);
  }

  public int size() {
    return size;
  }

  /** @return the key's number, {@link #NONE} for one that did not come */
  public int of(long key) {
    return table[at(key)];
  }

  /** @return the key's number; for a new key the size before */
  public int add(long key) {
    int at = at(key);
    if (table[at] != NONE) return table[at];
    if (size == keys.length) {
      grow();
      at = at(key);
    }
    keys[size] = key;
    table[at] = size;
    return size++;
  }

  /** @param number of one that came */
  public long key(int number) {
    return keys[number];
  }

  /** The keys in order of their numbers; a copy. */
  public long[] keys() {
    return Arrays.copyOf(keys, size);
  }

  private int at(long key) {
    long h = key * 0xff51afd7ed558ccdL;
    int at = (int) (h ^ h >>> 32) & table.length - 1;
    while (table[at] != NONE && keys[table[at]] != key) at = at + 1 & table.length - 1;
    return at;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    table = new int[2 * table.length];
    Arrays.fill(table, NONE);
    for (int i = 0; i < size; i++) table[at(keys[i])] = i;
  }
}
