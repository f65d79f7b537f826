package org.stemma.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Why a report is told to belong to a story.
 */
public record Membership(
    String report,
    OptionalDouble confidence,
    List<String> because) {

  public Membership {
    because = List.copyOf(because);
  }
}
