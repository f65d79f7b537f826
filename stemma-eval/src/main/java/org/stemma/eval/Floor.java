package org.stemma.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * What a measure may not fall under: one row of {@code floors.tsv}.
 *
 * @param least 0..1, in thousandths
 * @param corpus digest of the data it was measured on; on other data the floor says nothing
 * @param n items the measured value rested on
 * @param reason why it was lowered; empty when it never was
 */
record Floor(String task, String measure, String split, double least, String corpus, int n, String reason) {
  /** Room between a measured value and its floor, for what a change elsewhere may shift without anyone's fault. */
  private static final BigDecimal ROOM = new BigDecimal("0.005");

  static Floor under(Measure m, String corpus, String reason) {
    double least = BigDecimal.valueOf(m.value()).subtract(ROOM).max(BigDecimal.ZERO).setScale(3, RoundingMode.FLOOR).doubleValue();
    return new Floor(m.task(), m.measure(), m.split(), least, corpus, m.n(), reason);
  }

  static Floor parse(String row) {
    List<String> c = List.of(row.split("\t", -1));
    if (c.size() != 7) throw new IllegalArgumentException("a floor must have 7 columns (task, measure, split, floor, corpus, n, reason); got " + c.size() + ": " + row);
    return new Floor(c.get(0), c.get(1), c.get(2), Double.parseDouble(c.get(3)), c.get(4), Integer.parseInt(c.get(5)), c.get(6));
  }

  String row() {
    return String.join("\t", task, measure, split, String.format(Locale.ROOT, "%.3f", least), corpus, String.valueOf(n), reason);
  }

  /** What the floor is for: task, measure and split. */
  String place() {
    return task + " " + measure + " " + split;
  }
}
