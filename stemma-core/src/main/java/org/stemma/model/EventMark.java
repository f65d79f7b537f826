package org.stemma.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.text.Span;

/**
 * Something that happened, was planned or denied, at one place.
 *
 * @param span the clause it was read from
 * @param actor who acts, as printed; "" when not told
 * @param action base form of the verb or noun of action
 * @param code PLOVER type, "" when none fits
 * @param target whom or what it was done to, as printed; "" when not told
 * @param place index in the report's places of where it happened
 * @param date day or ISO interval
 */
public record EventMark(
    Span span,
    String actor,
    String action,
    String code,
    String target,
    OptionalInt place,
    Optional<String> date,
    EventMark.Modality modality) implements Mark {

  /** How the report holds the event. */
  public enum Modality {
    HAPPENED,
    PLANNED,
    DENIED,
    CLAIMED
  }
}
