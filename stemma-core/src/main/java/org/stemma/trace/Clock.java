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

  /** Characters of a day, and of a day with hour and minute. */
  private static final int DAY = 10;
  private static final int MINUTES = 16;

  /** @return negative when a came first, positive when b did, 0 when it cannot be told */
  static int compare(Report a, Report b) {
    String x = a.published().date().orElse("");
    String y = b.published().date().orElse("");
    if (x.equals(y)) return 0;
    if (areAlike(x, y)) return x.substring(0, Math.min(MINUTES, x.length())).compareTo(y.substring(0, Math.min(MINUTES, y.length())));
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

  /** Both are days, or both tell hour and minute and the same beside them: then they are in order as they are written. A large story compares millions. */
  private static boolean areAlike(String x, String y) {
    if (x.length() != y.length() || x.length() < DAY) return false;
    return x.length() == DAY || x.length() >= MINUTES && x.startsWith(y.substring(MINUTES), MINUTES) && isTime(x) && isTime(y);
  }

  private static boolean isTime(String date) {
    char h = date.charAt(DAY + 1);
    char hh = date.charAt(DAY + 2);
    char m = date.charAt(DAY + 4);
    return date.charAt(DAY) == 'T' && date.charAt(DAY + 3) == ':' && h >= '0' && Character.isDigit(hh) && (h < '2' || h == '2' && hh < '4') && m >= '0' && m < '6' && Character.isDigit(date.charAt(DAY + 5));
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
    if (parent.published().date().orElse("").regionMatches(0, child.published().date().orElse(""), 0, DAY)) return Optional.of("later on the same day");
    long days = ChronoUnit.DAYS.between(parent.published().day().orElseThrow(), child.published().day().orElseThrow());
    return Optional.of(days <= 0 ? "later on the same day" : days == 1 ? "later by a day" : "later by " + days + " days");
  }
}
