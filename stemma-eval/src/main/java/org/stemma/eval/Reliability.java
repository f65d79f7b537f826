package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a confidence is a probability: in ten bands of confidence, how often what was said so surely was right. The gap is the mean
 * distance between the two, each band counted by its cases (expected calibration error: Naeini, Cooper and Hauskrecht, 2015).
 */
final class Reliability {
  private static final int BANDS = 10;
  private final int[] cases = new int[BANDS];
  private final int[] right = new int[BANDS];
  private final double[] said = new double[BANDS];

  void add(double confidence, boolean isRight) {
    int band = Math.min(BANDS - 1, (int) (confidence * BANDS));
    cases[band]++;
    said[band] += confidence;
    if (isRight) right[band]++;
  }

  void add(Reliability other) {
    for (int b = 0; b < BANDS; b++) {
      cases[b] += other.cases[b];
      right[b] += other.right[b];
      said[b] += other.said[b];
    }
  }

  int size() {
    int n = 0;
    for (int c : cases) n += c;
    return n;
  }

  double gap() {
    double sum = 0;
    for (int b = 0; b < BANDS; b++) sum += Math.abs(said[b] - right[b]);
    return size() == 0 ? 0 : sum / size();
  }

  /** One line a band: said, right, cases. */
  List<String> rows(String split) {
    List<String> out = new ArrayList<>();
    for (int b = 0; b < BANDS; b++) {
      if (cases[b] > 0) out.add(String.format(Locale.ROOT, "places reliability %s said %.3f right %.3f of %d", split, said[b] / cases[b], (double) right[b] / cases[b], cases[b]));
    }
    return out;
  }
}
