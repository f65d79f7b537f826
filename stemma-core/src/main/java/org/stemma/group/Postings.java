package org.stemma.group;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers under keys, in a few primitive arrays: 12 bytes a key twice over, and 8 a number where a key has several. */
final class Postings {
  private static final int NONE = -1;

  /** Under each place a key, if {@link #heads} has something there. */
  private long[] keys = new long[1 << 10];
  /** The only number of the key; the complement of the last of its list, less one, where it has several; {@link #NONE}. */
  private int[] heads = new int[1 << 10];
  private int used;

  private int[] numbers = new int[1 << 10];
  /** The one before in the list; {@link #NONE}. */
  private int[] before = new int[1 << 10];
  private int listed;

  Postings() {
    Arrays.fill(heads, NONE);
  }

  /** @param number 0 or more */
  void add(long key, int number) {
    int at = at(keys, heads, key);
    if (heads[at] == NONE) {
      keys[at] = key;
      heads[at] = number;
      if (2 * ++used > keys.length) grow();
    } else {
      int earlier = heads[at] >= 0 ? listed(heads[at], NONE) : list(heads[at]);
      heads[at] = -2 - listed(number, earlier);
    }
  }

  void each(long key, IntConsumer reader) {
    int head = heads[at(keys, heads, key)];
    if (head >= 0) reader.accept(head);
    else if (head != NONE) for (int i = list(head); i != NONE; i = before[i]) reader.accept(numbers[i]);
  }

  private static int list(int head) {
    return -2 - head;
  }

  private int listed(int number, int earlier) {
    if (listed == numbers.length) {
      int more = listed + (listed >> 1);
      numbers = Arrays.copyOf(numbers, more);
      before = Arrays.copyOf(before, more);
    }
    numbers[listed] = number;
    before[listed] = earlier;
    return listed++;
  }

  private static int at(long[] keys, int[] heads, long key) {
    long h = key * 0xff51afd7ed558ccdL;
    int at = (int) (h ^ h >>> 32) & keys.length - 1;
    while (heads[at] != NONE && keys[at] != key) at = at + 1 & keys.length - 1;
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[2 * oldKeys.length];
    heads = new int[keys.length];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] == NONE) continue;
      int at = at(keys, heads, oldKeys[i]);
      keys[at] = oldKeys[i];
      heads[at] = oldHeads[i];
    }
  }
}
