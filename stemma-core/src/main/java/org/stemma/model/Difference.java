package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing told differently, and what kind of difference that is.
 */
public record Difference(
    String id,
    String key,
    String about,
    Difference.Kind kind,
    List<Difference.Reading> readings,
    String note) implements Finding {

  public Difference {
    readings = List.copyOf(readings);
  }

  /** Why the readings differ. */
  public enum Kind {
    LATER_KNOWLEDGE,
    SCOPE,
    NAME_FORM,
    ATTRIBUTION,
    TRANSLATION,
    WORDING_DRIFT,
    CONTRADICTION,
    CORRECTION
  }

  /** One way it is told. */
  public record Reading(Cite cite, Optional<String> origin) {}
}
