package org.stemma.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Why a report is told to belong to a story.
 *
 * @param confidence a calibrated probability; empty where there is none
 * @param because lines that a reader can check
 * @param borderline true when little more or less would have told otherwise; the last line of {@code because} says how
 */
public record Membership(
    String report,
    OptionalDouble confidence,
    List<String> because,
    boolean borderline) {

  public Membership {
    because = List.copyOf(because);
  }

  /** One that is not in doubt. */
  public Membership(String report, OptionalDouble confidence, List<String> because) {
    this(report, confidence, because, false);
  }
}
