package org.stemma.model;

import java.util.List;

/**
 * A thing told, by whom it is supported and how it stands.
 *
 * @param text printed as is; its numbers, names and quotations stand in the readings
 */
public record Point(
    String id,
    String key,
    String text,
    Point.Status status,
    List<Integer> counts,
    Support support,
    List<Cite> readings) implements Finding {

  public Point {
    counts = List.copyOf(counts);
    readings = List.copyOf(readings);
  }

  /** How it stands. */
  public enum Status {
    AGREED,
    SINGLE_ORIGIN,
    DISPUTED,
    SUPERSEDED,
    CORRECTED
  }
}
