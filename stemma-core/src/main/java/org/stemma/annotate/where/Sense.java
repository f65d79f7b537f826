package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Gazetteer.Entry;

/** A name with its mentions and the weight of each of its readings. */
final class Sense {
  private static final double SPOT = 60;

  final List<Integer> mentions = new ArrayList<>();
  final List<Entry> readings;
  final double[] fixed;
  final double[] share;
  boolean tied;

  Sense(List<Entry> readings) {
    this.readings = readings;
    this.fixed = new double[readings.size()];
    this.share = new double[readings.size()];
  }

  /** Weightiest reading of the weightiest spot: a town, its county and its canton of one name speak for one another. */
  int spot() {
    int b = top();
    double most = b < 0 ? 0 : around(b);
    for (int i = 0; i < share.length; i++) {
      double spot = share[i] * 3 < share[b] ? 0 : around(i);
      if (spot > most + 1e-9) {
        most = spot;
        b = i;
      }
    }
    return b;
  }

  double around(int r) {
    double sum = 0;
    for (int i = 0; i < share.length; i++) if (i == r || Near.kilometres(readings.get(i), readings.get(r)) < SPOT) sum += share[i];
    return Math.min(1, sum);
  }

  /** Number of the weightiest reading, -1 when there is none. */
  int top() {
    int b = share.length - 1;
    for (int i = share.length - 2; i >= 0; i--) if (share[i] >= share[b]) b = i;
    return b;
  }
}
