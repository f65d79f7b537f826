package org.stemma.model;

import org.stemma.text.Span;

/**
 * A stretch that is not running text.
 */
public record Furniture(
    Furniture.Kind kind,
    Span span) {

  /** What it is. The closed kinds carry facts only about the report itself. */
  public enum Kind {
    HEADLINE(Zone.HEADLINE),
    STANDFIRST(Zone.STANDFIRST),
    BYLINE(Zone.CLOSED),
    DATELINE(Zone.CLOSED),
    DATE(Zone.CLOSED),
    CAPTION(Zone.CAPTION),
    CROSSHEAD(Zone.CROSSHEAD),
    CREDIT(Zone.CLOSED),
    PROMO(Zone.CLOSED),
    RELATED(Zone.CLOSED),
    NOTICE(Zone.CLOSED);

    private final Zone zone;

    Kind(Zone zone) {
      this.zone = zone;
    }

    public Zone zone() {
      return zone;
    }
  }
}
