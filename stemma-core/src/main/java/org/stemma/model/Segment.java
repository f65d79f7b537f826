package org.stemma.model;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * A stretch of a report by whose text it is. Segments cover a report once, in order.
 */
public record Segment(
    String report,
    Span span,
    Optional<String> origin,
    Segment.Kind kind) {

  /** How the report comes by it. */
  public enum Kind {
    OWN,
    COPIED,
    QUOTED,
    FURNITURE
  }
}
