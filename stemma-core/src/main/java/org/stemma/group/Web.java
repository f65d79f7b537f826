package org.stemma.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.model.Marked;
import org.stemma.text.Slots;

/**
 * Linked reports and how near they are to each other. Immutable.
 *
 * @param reports in an order that hangs on nothing but the reports; told of by their places here
 * @param profiles of the reports
 * @param others for each report those that are near to it at all, in order
 * @param near nearness to each of those, above {@value #LEAST}
 */
record Web(List<Marked> reports, List<Profile> profiles, int[][] others, double[][] near) {
  /** Pairs less near than this count as not near at all. */
  static final double LEAST = .04;

  /** Cost: a sum for each term that two reports share, and a look at each pair that shares any. */
  static Web of(List<Marked> reports, List<Profile> profiles) {
    Row[] rows = new Row[profiles.size()];
    Holders holders = new Holders();
    double[] cosines = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row();
      holders.add(i, profiles.get(i), cosines);
      for (int j = 0; j < i; j++) {
        double near = cosines[j] == 0 ? 0 : profiles.get(i).near(profiles.get(j), cosines[j]);
        cosines[j] = 0;
        if (near < LEAST) continue;
        rows[i].add(j, near);
        rows[j].add(i, near);
      }
    }
    return new Web(reports, profiles, Arrays.stream(rows).map(Row::others).toArray(int[][]::new), Arrays.stream(rows).map(Row::near).toArray(double[][]::new));
  }

  double near(int a, int b) {
    int at = Arrays.binarySearch(others[a], b);
    return at < 0 ? 0 : near[a][at];
  }

  /** Reports by the terms they hold. Sums over what two share are taken in the order of their terms, as everywhere. */
  private static final class Holders {
    private final Slots terms = new Slots();
    private final List<Row> holding = new ArrayList<>();

    /** Takes in a report. @param cosines to each that came before it are added to these */
    void add(int report, Profile profile, double[] cosines) {
      for (int t = 0; t < profile.size(); t++) {
        int term = terms.add(profile.hash(t));
        if (term == holding.size()) holding.add(new Row());
        holding.get(term).addTo(cosines, profile.weight(t));
        holding.get(term).add(report, profile.weight(t));
      }
    }
  }

  /** Reports, rising, with a number each. */
  private static final class Row {
    private int[] others = {};
    private double[] numbers = {};
    private int size;

    void add(int other, double number) {
      if (size == others.length) {
        others = Arrays.copyOf(others, Math.max(4, 2 * size));
        numbers = Arrays.copyOf(numbers, Math.max(4, 2 * size));
      }
      others[size] = other;
      numbers[size++] = number;
    }

    void addTo(double[] sums, double times) {
      for (int k = 0; k < size; k++) sums[others[k]] += numbers[k] * times;
    }

    int[] others() {
      return Arrays.copyOf(others, size);
    }

    double[] near() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
