package org.stemma.trace;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stemma.model.Report;

/**
 * Which of two reports came first by what they say of themselves. Days order them; within one day hours do, where both have a
 * zone or neither has.
 */
final class Clock {
  private Clock() {}

  /** @return negative when a came first, positive when b did, 0 when it cannot be told */
  static int compare(Report a, Report b) {
    if (a.published().date().equals(b.published().date())) return 0;
    Optional<LocalDate> da = a.published().day();
    Optional<LocalDate> db = b.published().day();
    if (da.isEmpty() || db.isEmpty()) return 0;
    Optional<OffsetDateTime> ma = moment(a);
    Optional<OffsetDateTime> mb = moment(b);
    if (ma.isPresent() && mb.isPresent()) return ma.get().toInstant().compareTo(mb.get().toInstant());
    if (!da.equals(db)) return da.get().compareTo(db.get());
    Optional<LocalTime> ta = local(a);
    Optional<LocalTime> tb = local(b);
    return ta.isPresent() && tb.isPresent() && ma.isEmpty() && mb.isEmpty() ? ta.get().compareTo(tb.get()) : 0;
  }

  private static Optional<OffsetDateTime> moment(Report r) {
    try {
      return r.published().date().filter(d -> d.length() > 16).map(OffsetDateTime::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> local(Report r) {
    try {
      return r.published().date().filter(d -> d.length() >= 16).map(d -> LocalTime.parse(d.substring(11, 16)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** "later by 2 days", "later on the same day"; empty when it is not later. */
  static Optional<String> later(Report parent, Report child) {
    if (compare(parent, child) >= 0) return Optional.empty();
    long days = ChronoUnit.DAYS.between(parent.published().day().orElseThrow(), child.published().day().orElseThrow());
    return Optional.of(days <= 0 ? "later on the same day" : days == 1 ? "later by a day" : "later by " + days + " days");
  }
}
