package org.stemma.model;

import java.util.List;
import org.stemma.text.Span;

/**
 * A place name, resolved.
 *
 * @param geonames number in GeoNames, 0 when it is none of its places
 * @param lat degrees north
 * @param lon degrees east
 * @param country ISO 3166 two letters, "" for what lies in none
 * @param confidence 0..1
 * @param candidates other places of this name that were thought of, best first
 */
public record PlaceMark(
    Span span,
    String name,
    long geonames,
    double lat,
    double lon,
    String country,
    PlaceMark.Precision precision,
    PlaceMark.Role role,
    double confidence,
    List<Long> candidates) implements Mark {

  public PlaceMark {
    candidates = List.copyOf(candidates);
  }

  /** How exactly the coordinates stand for the place. */
  public enum Precision {
    PLACE,
    ADMIN,
    COUNTRY
  }

  /** What the place is to the report. */
  public enum Role {
    EVENT,
    DATELINE,
    MENTION
  }
}
