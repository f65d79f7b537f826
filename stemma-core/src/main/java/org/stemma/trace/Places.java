package org.stemma.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places at which copies of one text read differently. Two words stand at the same place when they stand between the
 * same two agreeing words of an aligned line, or before the first of them; words that stand at one place in any two copies are one place.
 */
final class Places {
  private Places() {}

  private static final double NUMBER = 2;
  private static final int WIDEST = 4;
  private static final int TEN = 10;
  /** Share of a number by which a round one may differ from it. */
  private static final double ROUND = .06;

  /** A word of a carrier, as one number. */
  private static long at(int carrier, int word) {
    return (long) carrier << 32 | word;
  }

  /** @return places with two readings or more, in order of the first carrier's text */
  static List<Versions.Place> of(List<Integer> carriers, Family family) {
    Map<Long, Long> parent = new HashMap<>();
    for (int i = 0; i < carriers.size(); i++) {
      for (int j = i + 1; j < carriers.size(); j++) {
        Collation c = family.collation(carriers.get(i), carriers.get(j));
        for (Shared s : c.shared()) join(parent, i, j, c, s, family);
      }
    }
    Map<Long, List<Long>> places = new TreeMap<>();
    for (long word : parent.keySet().stream().sorted().toList()) places.computeIfAbsent(root(parent, word), k -> new ArrayList<>()).add(word);
    List<Versions.Place> out = new ArrayList<>();
    for (List<Long> words : places.values()) place(words, carriers, family, out);
    return out;
  }

  private static void join(Map<Long, Long> parent, int i, int j, Collation c, Shared s, Family family) {
    int startA = c.a().starts()[s.lineA()];
    int startB = c.b().starts()[s.lineB()];
    int[] as = s.strand().as();
    int[] bs = s.strand().bs();
    for (int k = 0; k < as.length; k++) {
      unite(parent, at(i, startA + as[k]), at(j, startB + bs[k]));
      gap(parent, i, k > 0 ? startA + as[k - 1] + 1 : startA, startA + as[k], j, k > 0 ? startB + bs[k - 1] + 1 : startB, startB + bs[k], c, family);
    }
  }

  /** Between two agreeing words, or before the first: as many words on either side stand one for one; of other lengths, the one number on either side. */
  private static void gap(
      Map<Long, Long> parent, int i, int fromA, int toA, int j, int fromB, int toB, Collation c, Family family) {
    if (toA - fromA > WIDEST || toB - fromB > WIDEST) return;
    if (toA - fromA == toB - fromB) {
      for (int k = 0; k < toA - fromA; k++) unite(parent, at(i, fromA + k), at(j, fromB + k));
      return;
    }
    int a = number(c.a(), fromA, toA, family);
    int b = number(c.b(), fromB, toB, family);
    if (a >= 0 && b >= 0) unite(parent, at(i, a), at(j, b));
  }

  /** The one word that is a number, or -1. */
  private static int number(Wording w, int from, int to, Family family) {
    int found = -1;
    for (int k = from; k < to; k++) {
      if (!family.lexicon().isNumber(family.lexicon().valued(w.base(k, family)))) continue;
      if (found >= 0) return -1;
      found = k;
    }
    return found;
  }

  private static long root(Map<Long, Long> parent, long x) {
    long r = x;
    while (parent.getOrDefault(r, r) != r) r = parent.get(r);
    return r;
  }

  private static void unite(Map<Long, Long> parent, long x, long y) {
    long a = root(parent, x);
    long b = root(parent, y);
    parent.putIfAbsent(a, a);
    parent.putIfAbsent(b, b);
    parent.put(Math.max(a, b), Math.min(a, b));
  }

  private static void place(List<Long> words, List<Integer> carriers, Family family, List<Versions.Place> out) {
    int[] reading = new int[carriers.size()];
    int[] at = new int[carriers.size()];
    Arrays.fill(reading, -1);
    Arrays.fill(at, -1);
    boolean number = false;
    for (long word : words) {
      int carrier = (int) (word >>> 32);
      if (at[carrier] >= 0) return;
      Wording w = family.reports().get(carriers.get(carrier));
      at[carrier] = (int) word;
      int base = family.lexicon().valued(w.base((int) word, family));
      boolean isNumber = family.lexicon().isNumber(base);
      reading[carrier] = isNumber ? base : w.form((int) word, family);
      number |= isNumber;
    }
    if (Arrays.stream(reading).filter(r -> r >= 0).distinct().count() < 2) return;
    boolean telling = false;
    for (int c = 0; c < at.length; c++) telling |= at[c] >= 0 && family.reports().get(carriers.get(c)).kinds()[at[c]] != Line.STOP;
    if (telling || number) out.add(new Versions.Place(reading, at, number && !isToldRoundly(at, carriers, family) ? NUMBER : 1));
  }

  /** One of the numbers may be another one told roundly, which any editor may do: 5,200 for 5,216. */
  private static boolean isToldRoundly(int[] at, List<Integer> carriers, Family family) {
    List<Double> numbers = new ArrayList<>();
    for (int c = 0; c < at.length; c++) if (at[c] >= 0) family.reports().get(carriers.get(c)).number(at[c], family).ifPresent(numbers::add);
    return numbers.stream().anyMatch(x -> x % TEN == 0 && numbers.stream().anyMatch(y -> y % TEN != 0 && Math.abs(x - y) <= ROUND * Math.max(x, y)));
  }
}
