package org.stemma.eval;

import java.util.Locale;

/**
 * One number of an evaluation.
 *
 * @param value 0..1
 * @param n items it rests on
 * @param split "dev", "test" ... or "tune" for what was tuned on
 */
public record Measure(String task, String measure, double value, int n, String split) {

  /** One line: {@code {"task":"figures","measure":"value.f","value":0.912,"n":470,"split":"dev"}}. */
  public String json() {
    return String.format(
        Locale.ROOT, "{\"task\":\"%s\",\"measure\":\"%s\",\"value\":%.4f,\"n\":%d,\"split\":\"%s\"}", task, measure, value, n, split);
  }
}
