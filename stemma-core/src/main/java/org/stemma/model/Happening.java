package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * An event, joined over the reports that tell it.
 */
public record Happening(
    String id,
    String key,
    String what,
    String actor,
    String action,
    String code,
    String target,
    Optional<String> place,
    Optional<String> date,
    EventMark.Modality modality,
    List<Cite> readings) implements Finding {

  public Happening {
    readings = List.copyOf(readings);
  }
}
