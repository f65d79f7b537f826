package org.stemma.eval.story;

/**
 * A score of one story: either good of all, or found, spurious and missed.
 *
 * @param good hits
 * @param spurious told but not in the gold; 0 for a plain ratio
 * @param missed in the gold but not told
 * @param isF whether it is an F score
 */
public record Ratio(int good, int spurious, int missed, boolean isF) {

  public static Ratio of(int good, int all) {
    return new Ratio(good, 0, all - good, false);
  }

  public static Ratio f(int good, int spurious, int missed) {
    return new Ratio(good, spurious, missed, true);
  }

  public boolean isEmpty() {
    return good + spurious + missed == 0;
  }

  public int n() {
    return good + missed;
  }

  public double value() {
    if (isEmpty()) return 0;
    return isF ? 2.0 * good / (2 * good + spurious + missed) : (double) good / (good + missed);
  }

  public Ratio plus(Ratio other) {
    return new Ratio(good + other.good, spurious + other.spurious, missed + other.missed, isF);
  }
}
