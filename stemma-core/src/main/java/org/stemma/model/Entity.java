package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * Whoever or whatever is named across the reports of a run.
 *
 * @param forms every form of the name that is printed, fullest first
 * @param referents the report and referent number of each in-report referent that this is
 */
public record Entity(
    String id,
    String name,
    NameKind kind,
    Optional<String> role,
    List<String> forms,
    List<Entity.Referent> referents) {

  public Entity {
    forms = List.copyOf(forms);
    referents = List.copyOf(referents);
  }

  /** A referent inside one report. */
  public record Referent(String report, int number) {}
}
