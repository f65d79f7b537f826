package org.stemma.group;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.stemma.text.Slots;

/** Numbers under keys, in a few primitive arrays: some 24 bytes a key, and 8 a number where a key has several. */
final class Postings {
  private static final int NONE = -1;

  private final Slots slots = new Slots();
  /** By the key's slot the only number of the key; the complement of the last of its list, less one, where it has several. */
  private int[] heads = new int[1 << 9];

  private int[] numbers = new int[1 << 10];
  /** The one before in the list; {@link #NONE}. */
  private int[] before = new int[1 << 10];
  private int listed;
  private int size;

  /** @param number 0 or more */
  void add(long key, int number) {
    size++;
    int known = slots.size();
    int at = slots.add(key);
    if (at == known) {
      if (at == heads.length) heads = Arrays.copyOf(heads, 2 * at);
      heads[at] = number;
    } else {
      int earlier = heads[at] >= 0 ? listed(heads[at], NONE) : list(heads[at]);
      heads[at] = -2 - listed(number, earlier);
    }
  }

  void each(long key, IntConsumer reader) {
    int at = slots.of(key);
    if (at == Slots.NONE) return;
    if (heads[at] >= 0) reader.accept(heads[at]);
    else for (int i = list(heads[at]); i != NONE; i = before[i]) reader.accept(numbers[i]);
  }

  /** Numbers under all keys. */
  int size() {
    return size;
  }

  /** The keys, rising. */
  long[] keys() {
    long[] out = slots.keys();
    Arrays.sort(out);
    return out;
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
}
