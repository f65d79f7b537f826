package org.stemma.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One report takes text from an origin or a report.
 *
 * @param from id of an origin or a report
 * @param share of the words of "to" that stand in the passages, 0..1
 * @param reasons in neutral words
 */
public record Edge(
    String from,
    String to,
    double share,
    Edge.Kind kind,
    Edge.Basis direction,
    OptionalDouble confidence,
    List<String> reasons,
    List<Passage> passages) {

  public Edge {
    reasons = List.copyOf(reasons);
    passages = List.copyOf(passages);
  }

  /** How close the texts are. */
  public enum Kind {
    VERBATIM,
    EDITED,
    REWRITTEN
  }

  /** How the direction is known. */
  public enum Basis {
    STATED,
    INFERRED,
    UNKNOWN
  }
}
