package org.stemma.read.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.when.Dates;

/** Values of metadata as ISO dates. */
final class IsoDates {
  /** Characters of a value that is a date. */
  private static final int SHORTEST = 6;
  private static final int LONGEST = 200;
  private static final Pattern STAMP = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s?(Z|[+-]\\d\\d:?\\d\\d)?.*", Pattern.DOTALL);
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:T?\\d{4,6}.*)?");
  /** Seconds or milliseconds since 1970. */
  private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private IsoDates() {}

  /** A value of metadata as ISO: with time where it has one and its zone, else the day. @param order of day and month where both could be either */
  static Optional<String> of(String value, Dates.Order order) {
    if (value.length() > LONGEST || value.length() < SHORTEST) return Optional.empty();
    Matcher stamp = STAMP.matcher(value);
    if (stamp.matches()) return day(stamp.group(1), stamp.group(2), stamp.group(3)).map(d -> d + time(stamp));
    Matcher compact = COMPACT.matcher(value);
    if (compact.matches()) return day(compact.group(1), compact.group(2), compact.group(3)).map(LocalDate::toString);
    if (SECONDS.matcher(value).matches()) return Optional.of(Instant.ofEpochSecond(Long.parseLong(value.substring(0, 10))).toString());
    return Dates.in(value, order).stream().findFirst().map(f -> f.date().toString());
  }

  /** "T10:15:00+01:00"; empty without a zone or where the hour is none. */
  private static String time(Matcher stamp) {
    String zone = stamp.group(7);
    if (zone == null || Integer.parseInt(stamp.group(4)) > 23) return "";
    String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    return "T" + stamp.group(4) + ":" + stamp.group(5) + ":" + (stamp.group(6) == null ? "00" : stamp.group(6)) + offset;
  }

  /** Empty where there is no such day. */
  static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
