package org.stemma.text;

import java.util.Arrays;

/**
 * Which texts hold which hash, in two primitive arrays: a table of 8 bytes a hash, three quarters full at most, which names the text itself as long as there is only one,
 * and a pool of lists for the hashes that several have.
 */
final class Holders {
  /** Texts remembered for one hash. */
  static final int MOST = 63;

  private static final int FIRST = 3;
  private static final long NONE = 0;
  private static final int ONE = 1;

  /** Hash in the high half; in the low half the only text plus 1, or the complement of where its list begins in the pool. 0: free. */
  private long[] table = new long[1 << 13];
  private int used;
  /** Lists: how many, then the texts, with room to 3, 7, 15, ... of them. */
  private int[] pool = new int[1 << 12];
  private int end = 1;
  /** For each size of list one that was left for a larger, the next in its first place; 0: none. */
  private final int[] left = new int[Integer.SIZE];

  private int[] slots = new int[512];
  private long[] entries = new long[512];
  private int begin;
  private int single;

  /** Looks up hashes, all before any is added to: loads that do not wait for one another. */
  void find(int[] prints, int n) {
    if (4L * (used + n) > 3L * table.length) spread();
    if (n > slots.length) {
      slots = new int[2 * n];
      entries = new long[2 * n];
    }
    int shift = Integer.numberOfLeadingZeros(table.length) + 1;
    for (int i = 0; i < n; i++) {
      int s = prints[i] * 0x9E3779B9 >>> shift;
      slots[i] = s;
      entries[i] = table[s];
    }
  }

  /**
   * Adds the text to the holders of the i-th hash of the last {@link #find}.
   *
   * @return how many held it before, to be read with {@link #text}; -1 where this text itself is among them
   */
  int add(int i, int print, int text) {
    int s = slots[i];
    long entry = entries[i];
    if (entry == NONE || (int) (entry >>> Integer.SIZE) != print) {
      int mask = table.length - 1;
      for (entry = table[s]; entry != NONE && (int) (entry >>> Integer.SIZE) != print; entry = table[s]) s = s + 1 & mask;
    } else {
      entry = table[s];
    }
    if (entry == NONE) {
      table[s] = (long) print << Integer.SIZE | text + ONE;
      used++;
      return 0;
    }
    int low = (int) entry;
    return low > 0 ? second(s, print, low - ONE, text) : further(s, print, ~low, text);
  }

  /** The k-th of the texts that held the hash before. */
  int text(int k) {
    return begin == 0 ? single : pool[begin + k];
  }

  /** Where the list that was looked up last stands until the next text is added. */
  int list() {
    return begin;
  }

  /** Looks a list up again. @return how many texts it names */
  int open(int list) {
    begin = list;
    return pool[list - 1];
  }

  private int second(int s, int print, int before, int text) {
    if (before == text) return -1;
    int list = list(FIRST);
    pool[list] = 2;
    pool[list + 1] = before;
    pool[list + 2] = text;
    table[s] = (long) print << Integer.SIZE | ~list & 0xFFFFFFFFL;
    begin = 0;
    single = before;
    return 1;
  }

  private int further(int s, int print, int list, int text) {
    int count = pool[list];
    if (pool[list + count] == text) return -1;
    begin = list + 1;
    if (count == MOST) return count;
    if (isFull(count)) {
      int larger = list(2 * count + 1);
      System.arraycopy(pool, list, pool, larger, count + 1);
      table[s] = (long) print << Integer.SIZE | ~larger & 0xFFFFFFFFL;
      leave(list, count);
      pool[larger] = count;
      list = larger;
      begin = larger + 1;
    }
    pool[list] = count + 1;
    pool[list + count + 1] = text;
    return count;
  }

  private static boolean isFull(int count) {
    return (count & count + 1) == 0;
  }

  /** A list with that much room. */
  private int list(int room) {
    int kind = Integer.numberOfTrailingZeros(room + 1);
    int found = left[kind];
    if (found != 0) {
      left[kind] = pool[found];
      return found;
    }
    if (end + room + 1 > pool.length) pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8L, pool.length + (pool.length >> 1) + room));
    end += room + 1;
    return end - room - 1;
  }

  private void leave(int list, int room) {
    int kind = Integer.numberOfTrailingZeros(room + 1);
    pool[list] = left[kind];
    left[kind] = list;
  }

  private void spread() {
    long[] old = table;
    table = new long[2 * old.length];
    int shift = Integer.numberOfLeadingZeros(table.length) + 1;
    int mask = table.length - 1;
    for (long entry : old) {
      if (entry == NONE) continue;
      int s = (int) (entry >>> Integer.SIZE) * 0x9E3779B9 >>> shift;
      while (table[s] != NONE) s = s + 1 & mask;
      table[s] = entry;
    }
  }
}
