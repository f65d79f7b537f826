package org.stemma.model;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * A time expression, resolved.
 *
 * @param value TimeML value: 2021-08-10, P20Y, 2021-W32-WE, PAST_REF
 * @param from first day it covers, if it is on the calendar
 * @param to last day it covers
 */
public record TimeMark(
    Span span,
    String value,
    TimeMark.Type type,
    Optional<LocalDate> from,
    Optional<LocalDate> to) implements Mark {

  /** The four kinds of TimeML. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
