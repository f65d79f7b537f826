package org.stemma.model;

import java.util.List;

/**
 * One day of the happening.
 */
public record TimelineEntry(
    String id,
    String key,
    String date,
    TimelineEntry.Clock clock,
    String text,
    List<Integer> counts,
    List<Cite> cites) {

  public TimelineEntry {
    counts = List.copyOf(counts);
    cites = List.copyOf(cites);
  }

  /** Which of the three clocks the date is from. */
  public enum Clock {
    EVENT,
    AS_OF,
    PUBLICATION
  }
}
