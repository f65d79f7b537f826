package org.stemma.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of lines worth aligning: those that share two pairs of neighbouring telling words. An index over the pairs finds
 * them, so that lines which share nothing are never compared.
 */
final class Candidates {
  private Candidates() {}

  private static final int REACH = 3;
  private static final int COMMON = 400;
  private static final int NEEDED = 2;

  /** @return for each pair i < j of different lines one long, i in the high half; rising */
  static long[] of(List<Line> lines) {
    Map<Long, IntList> index = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (long key : keys(lines.get(i))) {
        IntList at = index.computeIfAbsent(key, k -> new IntList());
        if (at.size() == 0 || at.get(at.size() - 1) != i) at.add(i);
      }
    }
    return count(index, lines.size());
  }

  private static long[] count(Map<Long, IntList> index, int lines) {
    List<IntList> partners = new ArrayList<>(Collections.nCopies(lines, null));
    for (IntList at : index.values()) {
      if (at.size() < 2 || at.size() > COMMON) continue;
      for (int x = 0; x < at.size(); x++) {
        for (int y = x + 1; y < at.size(); y++) {
          if (partners.get(at.get(x)) == null) partners.set(at.get(x), new IntList());
          partners.get(at.get(x)).add(at.get(y));
        }
      }
    }
    return often(partners);
  }

  private static long[] often(List<IntList> partners) {
    List<Long> out = new ArrayList<>();
    for (int i = 0; i < partners.size(); i++) {
      if (partners.get(i) == null) continue;
      int[] all = partners.get(i).toArray();
      java.util.Arrays.sort(all);
      for (int k = 0; k < all.length; ) {
        int end = k;
        while (end < all.length && all[end] == all[k]) end++;
        if (end - k >= NEEDED) out.add((long) i << 32 | all[k]);
        k = end;
      }
    }
    return out.stream().mapToLong(Long::longValue).toArray();
  }

  /** Unordered pairs of telling words that stand near one another, each once. */
  private static long[] keys(Line line) {
    IntList telling = new IntList();
    for (int i = 0; i < line.size(); i++) if (line.kinds()[i] != Line.STOP) telling.add(line.bases()[i]);
    java.util.TreeSet<Long> out = new java.util.TreeSet<>();
    for (int i = 0; i < telling.size(); i++) {
      for (int j = i + 1; j < telling.size() && j < i + REACH; j++) {
        long low = Math.min(telling.get(i), telling.get(j));
        long high = Math.max(telling.get(i), telling.get(j));
        if (low != high) out.add(low << 32 | high);
      }
    }
    return out.stream().mapToLong(Long::longValue).toArray();
  }
}
