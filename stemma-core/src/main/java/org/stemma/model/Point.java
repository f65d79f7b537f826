package org.stemma.model;

import java.util.List;

/**
 * A thing told, by whom it is supported and how it stands.
 *
 * @param match why the readings are taken to tell one thing
 * @param text printed as is; its numbers, names and quotations stand in the readings
 */
public record Point(
    String id,
    String key,
    String text,
    Point.Status status,
    List<Integer> counts,
    Support support,
    Match match,
    List<Cite> readings) implements Finding {

  /** Confidence from which a point is told without reserve. */
  public static final double SURE = .8;

  public Point {
    counts = List.copyOf(counts);
    readings = List.copyOf(readings);
  }

  /**
   * @param confidence probability that every reading tells it, as counted for points of its kind in other stories, read one by one
   * @param perhaps passages that share less with what is shown and may tell it too: they count for nothing, and their reports are not silent
   */
  public record Match(Basis basis, double confidence, List<Cite> perhaps) {
    public Match {
      perhaps = List.copyOf(perhaps);
    }

    public Match(Basis basis, double confidence) {
      this(basis, confidence, List.of());
    }
  }

  /** Hardly a reading of such points was found to tell something else; others are to be read first. */
  public boolean isSure() {
    return match.confidence() >= SURE;
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
