package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins things into groups, the best pair first, where the members of two groups fit on average (average linkage; Sokal and
 * Michener, "A statistical method for evaluating systematic relationships", 1958).
 */
final class Linkage {
  /** Score of two that no group may hold, whatever else speaks for it. */
  static final double NEVER = -9;
  /** Members of a group that are compared, at most: the first. So what two groups were found to be stands until one of them has more to compare. */
  private static final int COMPARED = 12;

  /** How well two things fit. */
  interface Fit {
    /** @return {@link #NEVER} or below when they cannot be together */
    double of(int i, int j);
  }

  private final Fit fit;
  private final double least;
  private final PairMap known = new PairMap(Double.NaN);
  private long[] candidates = {};

  /** @param least score from which two are joined */
  Linkage(Fit fit, double least) {
    this.fit = fit;
    this.least = least;
  }

  private record Pair(int a, int b, double score) {}

  /**
   * @param candidates pairs that may be joined, as keys of {@link PairMap}, rising
   * @return for each thing the number of its group, which is the least of its members
   */
  int[] join(int size, long[] candidates) {
    this.candidates = candidates;
    List<Pair> pairs = new ArrayList<>();
    for (long key : candidates) {
      double s = fit.of((int) (key >> 32), (int) key);
      if (s >= least) pairs.add(new Pair((int) (key >> 32), (int) key, s));
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score()).thenComparingInt(Pair::a).thenComparingInt(Pair::b));
    return join(size, pairs);
  }

  private int[] join(int size, List<Pair> pairs) {
    int[] group = new int[size];
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    PairMap apart = new PairMap(0);
    for (Pair p : pairs) {
      int a = group[p.a()];
      int b = group[p.b()];
      if (a == b) continue;
      long both = PairMap.key(a, b);
      int compared = Math.min(members.get(a).size(), COMPARED) + Math.min(members.get(b).size(), COMPARED);
      if (apart.get(both) == compared) continue;
      if (average(members.get(a), members.get(b)) < least) {
        apart.put(both, compared);
        continue;
      }
      int into = Math.min(a, b);
      int from = Math.max(a, b);
      for (int m : members.get(from)) group[m] = into;
      members.get(into).addAll(members.get(from));
      members.get(from).clear();
    }
    return group;
  }

  /** Of members of groups, each computed once; of candidates always from the lesser. */
  private double score(int i, int j) {
    long key = PairMap.key(i, j);
    double found = known.get(key);
    if (!Double.isNaN(found)) return found;
    double score = Arrays.binarySearch(candidates, key) >= 0 ? fit.of(Math.min(i, j), Math.max(i, j)) : fit.of(i, j);
    known.put(key, score);
    return score;
  }

  private double average(List<Integer> a, List<Integer> b) {
    double sum = 0;
    int n = 0;
    for (int i : a.subList(0, Math.min(a.size(), COMPARED))) {
      for (int j : b.subList(0, Math.min(b.size(), COMPARED))) {
        double s = score(i, j);
        if (s <= NEVER) return NEVER;
        sum += s;
        n++;
      }
    }
    return sum / n;
  }
}
