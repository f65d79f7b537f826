package org.stemma.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Linked reports and how near they are to each other. Immutable.
 *
 * @param reports in {@link Profile#ORDER}; told of by their places here
 * @param others for each report those that are near to it at all, in order
 * @param near nearness to each of those, above {@value #LEAST}
 */
record Web(List<Profile> reports, int[][] others, double[][] near) {
  /** Pairs less near than this count as not near at all. */
  static final double LEAST = .04;

  /**
   * @param arrivals numbers under which {@code near} knows the reports, in their order
   * @param near by arrival, to the arrivals of those that came before: each pair once
   */
  static Web of(List<Profile> reports, List<Integer> arrivals, List<Near> near) {
    long[] places = places(arrivals);
    List<Near> both = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) both.add(new Near());
    for (int i = 0; i < reports.size(); i++) {
      int me = i;
      near.get(arrivals.get(i)).each((other, score) -> {
        int place = place(places, other);
        both.get(me).add(place, score);
        both.get(place).add(me, score);
      });
    }
    return new Web(reports, both.stream().map(Near::sorted).toArray(int[][]::new), both.stream().map(Near::scores).toArray(double[][]::new));
  }

  /** Arrivals with their places, rising. */
  private static long[] places(List<Integer> arrivals) {
    long[] out = new long[arrivals.size()];
    for (int i = 0; i < out.length; i++) out[i] = (long) arrivals.get(i) << Integer.SIZE | i;
    Arrays.sort(out);
    return out;
  }

  private static int place(long[] places, int arrival) {
    return (int) places[-1 - Arrays.binarySearch(places, ((long) arrival << Integer.SIZE) - 1)];
  }

  double near(int a, int b) {
    int at = Arrays.binarySearch(others[a], b);
    return at < 0 ? 0 : near[a][at];
  }
}
