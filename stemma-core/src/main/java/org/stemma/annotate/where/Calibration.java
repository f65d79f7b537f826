package org.stemma.annotate.where;

/**
 * Turns the share of the weight that a spot has into a probability: how often a spot of that share was the right one, within 161 km,
 * in every other article of LGL and TR-News (docs/places.md has the table and what it gave on the rest).
 */
final class Calibration {
  private Calibration() {}

  /** A place put beside its neighbours in the text, because the gazetteer has it not: kept low, for it is a guess at a region and no reading of the name. */
  static final double BESIDE = 0.3;

  private static final double[] SHARE = {0, 0.2, 0.35, 0.45, 0.6, 0.75, 0.88, 0.97, 0.995, 1};
  private static final double[] RIGHT = {0, 0.07, 0.37, 0.55, 0.6, 0.66, 0.84, 0.92, 0.961, 0.975};

  /** Straight between the knots; rises with the share. */
  static double probability(double share) {
    for (int i = 1; i < SHARE.length; i++) {
      if (share <= SHARE[i]) return RIGHT[i - 1] + (RIGHT[i] - RIGHT[i - 1]) * (share - SHARE[i - 1]) / (SHARE[i] - SHARE[i - 1]);
    }
    return RIGHT[RIGHT.length - 1];
  }
}
