package org.stemma.model;

/**
 * How two reports of a story stand to each other. a comes before b in order of ids.
 */
public record Pair(
    String a,
    String b,
    Pair.Level level,
    double shareOfA,
    double shareOfB,
    Pair.Direction direction) {

  /** By the larger share: none < .015 <= incidental < .10 <= partial < .40 <= substantial < .85 <= near-copy. */
  public enum Level {
    NONE,
    INCIDENTAL,
    PARTIAL,
    SUBSTANTIAL,
    NEAR_COPY;

    /** @param share the larger of the two shares, 0..1 */
    public static Level of(double share) {
      if (share < .015) return NONE;
      if (share < .10) return INCIDENTAL;
      if (share < .40) return PARTIAL;
      return share < .85 ? SUBSTANTIAL : NEAR_COPY;
    }
  }

  /** Who takes from whom: A_TO_B says that b takes from a. */
  public enum Direction {
    A_TO_B,
    B_TO_A,
    COMMON_SOURCE,
    UNKNOWN
  }
}
