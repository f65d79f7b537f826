package org.stemma.group;

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
   * @param near by arrival, to the arrivals of others; both ways
   */
  static Web of(List<Profile> reports, List<Integer> arrivals, List<Near> near) {
    int[] place = new int[near.size()];
    for (int i = 0; i < arrivals.size(); i++) place[arrivals.get(i)] = i;
    int[][] others = new int[reports.size()][];
    double[][] scores = new double[reports.size()][];
    for (int i = 0; i < others.length; i++) {
      Near mine = near.get(arrivals.get(i));
      others[i] = new int[mine.size()];
      scores[i] = mine.sorted(place, others[i]);
    }
    return new Web(reports, others, scores);
  }

  double near(int a, int b) {
    int at = Arrays.binarySearch(others[a], b);
    return at < 0 ? 0 : near[a][at];
  }
}
