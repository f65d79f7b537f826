package org.stemma.group;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
   * @param near by arrival, to the arrivals of others; both ways
   */
  static Web of(List<Profile> reports, List<Integer> arrivals, List<Map<Integer, Double>> near) {
    int[] place = new int[near.size()];
    for (int i = 0; i < arrivals.size(); i++) place[arrivals.get(i)] = i;
    int[][] others = new int[reports.size()][];
    double[][] scores = new double[reports.size()][];
    for (int i = 0; i < others.length; i++) {
      Map<Integer, Double> mine = near.get(arrivals.get(i));
      others[i] = mine.keySet().stream().mapToInt(a -> place[a]).sorted().toArray();
      scores[i] = Arrays.stream(others[i]).mapToDouble(p -> mine.get(arrivals.get(p))).toArray();
    }
    return new Web(reports, others, scores);
  }

  double near(int a, int b) {
    int at = Arrays.binarySearch(others[a], b);
    return at < 0 ? 0 : near[a][at];
  }
}
