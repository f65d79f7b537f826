package org.stemma.model;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * When a report was published, and how that is known.
 *
 * @param date ISO date, or date and time with zone: "2021-08-10", "2021-08-10T14:05:00Z"; empty when unknown
 * @param reason one line a reader can check
 * @param cite the characters it was read from, if it was read from the text
 */
public record Published(
    Optional<String> date,
    Basis basis,
    String reason,
    Optional<Span> cite) {

  /** How a date is known, best first. */
  public enum Basis {
    METADATA,
    STATED,
    INFERRED,
    UNKNOWN
  }

  public static Published unknown(String reason) {
    return new Published(Optional.empty(), Basis.UNKNOWN, reason, Optional.empty());
  }

  /** The calendar day, if known. */
  public Optional<LocalDate> day() {
    return date.map(d -> LocalDate.parse(d.substring(0, 10)));
  }
}
