package org.stemma.model;

import java.util.OptionalDouble;

/**
 * A number as a text tells it: 8, "more than 4,000", "dozens".
 *
 * @param value the number told; empty for vague words
 * @param low least the words allow, empty when open
 * @param high most the words allow, empty when open
 */
public record Quantity(
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    Quantity.Bound bound) {

  /** How the words hold the number. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    FEWER_THAN,
    ABOUT,
    RANGE,
    VAGUE
  }

  public static Quantity exact(double value) {
    return new Quantity(OptionalDouble.of(value), OptionalDouble.of(value), OptionalDouble.of(value), Bound.EXACT);
  }
}
