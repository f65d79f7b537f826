package org.stemma.views.page;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of numbers from one round tick to another.
 *
 * @param low value of the first tick
 * @param high value of the last tick, above low
 * @param step between ticks
 */
record Scale(double low, double high, double step) {
  private static final int TICKS = 4;

  /** Around all values, at most some five ticks. Cost: linear. */
  static Scale over(List<Double> values) {
    double min = values.stream().mapToDouble(v -> v).min().orElse(0);
    double max = values.stream().mapToDouble(v -> v).max().orElse(1);
    if (min == max) max = min + 1;
    if (min > 0 && min < (max - min)) min = 0;
    double step = round((max - min) / TICKS);
    if (min == Math.rint(min) && max == Math.rint(max)) step = Math.max(1, step);
    return new Scale(Math.floor(min / step) * step, Math.ceil(max / step) * step, step);
  }

  /** 1, 2 or 5 times a power of ten, not below the given. */
  private static double round(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    for (double k : new double[] {1, 2, 5}) if (k * power >= step * .999) return k * power;
    return 10 * power;
  }

  /** 0 at low, 1 at high. */
  double at(double value) {
    return (value - low) / (high - low);
  }

  List<Double> ticks() {
    List<Double> out = new ArrayList<>();
    int n = (int) Math.round((high - low) / step);
    for (int i = 0; i <= n; i++) out.add(low + i * step);
    return out;
  }
}
