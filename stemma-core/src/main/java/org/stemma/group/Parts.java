package org.stemma.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins reports to stories: the two groups that are nearest come together first, until no two are near enough.
 *
 * <p>Groups of full reports are as near as their reports are on the mean, so that one report near to two stories does not
 * glue them. Headlines alone share few words even within a story; groups of them are as near as their mean vectors. Between
 * the two the measure moves with how much text there is.
 */
final class Parts {
  /** Terms at which a text says all that a full report says for this purpose. */
  private static final double FULL = 80;

  private record Offer(double near, int a, int b, int versionA, int versionB) {}

  private static final Comparator<Offer> BEST =
      Comparator.comparingDouble((Offer o) -> -o.near()).thenComparingInt(Offer::a).thenComparingInt(Offer::b);

  private final double least;
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final double[] within;
  private final double[] fullness;
  private final int[] size;
  private final int[] version;
  private final int[] group;
  private final PriorityQueue<Offer> offers = new PriorityQueue<>(BEST);

  private Parts(List<Profile> profiles, double least) {
    int n = profiles.size();
    this.least = least;
    this.within = new double[n];
    this.fullness = new double[n];
    this.size = new int[n];
    this.version = new int[n];
    this.group = new int[n];
    for (int i = 0; i < n; i++) {
      sums.add(new HashMap<>());
      within[i] = 1;
      fullness[i] = Math.min(1, profiles.get(i).terms().size() / FULL);
      size[i] = 1;
      group[i] = i;
    }
  }

  /** @return the group of each report, named by one of its reports. Cost: links times their logarithm, and the neighbours of what is joined */
  static int[] of(List<Profile> profiles, List<Link> links, double least) {
    Parts parts = new Parts(profiles, least);
    for (Link l : links) parts.add(l);
    parts.joinAll();
    for (int i = 0; i < parts.group.length; i++) parts.group[i] = parts.root(i);
    return parts.group;
  }

  private void add(Link l) {
    sums.get(l.a()).put(l.b(), l.score());
    sums.get(l.b()).put(l.a(), l.score());
    offer(l.a(), l.b());
  }

  private void offer(int x, int y) {
    int a = Math.min(x, y);
    int b = Math.max(x, y);
    double near = sums.get(a).get(b) / Math.sqrt(breadth(a) * breadth(b));
    if (near >= least) offers.add(new Offer(near, a, b, version[a], version[b]));
  }

  private double breadth(int g) {
    double full = fullness[g] / size[g];
    return full * size[g] * size[g] + (1 - full) * within[g];
  }

  private void joinAll() {
    while (!offers.isEmpty()) {
      Offer o = offers.poll();
      if (version[o.a()] != o.versionA() || version[o.b()] != o.versionB()) continue;
      boolean turn = sums.get(o.a()).size() < sums.get(o.b()).size();
      int kept = turn ? o.b() : o.a();
      int gone = turn ? o.a() : o.b();
      join(kept, gone);
      for (int other : sums.get(kept).keySet()) offer(kept, other);
    }
  }

  private void join(int a, int b) {
    within[a] += within[b] + 2 * sums.get(a).remove(b);
    sums.get(b).remove(a);
    for (Map.Entry<Integer, Double> e : sums.get(b).entrySet()) {
      sums.get(a).merge(e.getKey(), e.getValue(), Double::sum);
      sums.get(e.getKey()).remove(b);
      sums.get(e.getKey()).merge(a, e.getValue(), Double::sum);
    }
    sums.get(b).clear();
    size[a] += size[b];
    fullness[a] += fullness[b];
    version[a]++;
    version[b] = -1;
    group[b] = a;
  }

  private int root(int i) {
    int r = i;
    while (group[r] != r) r = group[r];
    return r;
  }
}
