package org.stemma.read.feed;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.when.Dates;

/** Points in time as feeds and wires print them: RFC 822 with its many dialects, W3CDTF, and what comes near. */
public final class Moments {
  private static final Map<String, String> ZONES = Map.ofEntries(
      Map.entry("GMT", "Z"), Map.entry("UT", "Z"), Map.entry("UTC", "Z"), Map.entry("Z", "Z"), Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"),
      Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"), Map.entry("BST", "+01:00"),
      Map.entry("CET", "+01:00"), Map.entry("CEST", "+02:00"), Map.entry("EET", "+02:00"), Map.entry("EEST", "+03:00"), Map.entry("MSK", "+03:00"), Map.entry("JST", "+09:00"), Map.entry("IST", "+05:30"));
  private static final Pattern ISO = Pattern.compile("([+-]?\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s*(Z|z|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d|[A-Z]{2,4})?");
  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)[Tt](\\d\\d)(\\d\\d)(\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?");
  private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*([+-]\\d\\d:?\\d\\d|[A-Za-z]{1,4})?");
  private static final Pattern SHORT = Pattern.compile("(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d\\d)(?=[ ,]|$)(.*)");

  private Moments() {}

  /** ISO date, or date and time with zone; empty when the words tell no day. */
  public static Optional<String> of(String words) {
    String s = words.strip();
    if (s.length() < 6 || s.length() > 100) return Optional.empty();
    Matcher iso = ISO.matcher(s);
    if (iso.matches()) return build(iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3), iso.group(4), iso.group(5), iso.group(6), iso.group(7));
    Matcher basic = BASIC.matcher(s);
    if (basic.matches()) return build(basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3), basic.group(4), basic.group(5), basic.group(6), basic.group(7));
    if (s.matches("\\d{8}")) return build(s.substring(0, 4) + "-" + s.substring(4, 6) + "-" + s.substring(6), null, null, null, null);
    Matcher two = SHORT.matcher(s);
    if (two.matches()) s = two.group(1) + " " + two.group(2) + " " + (Integer.parseInt(two.group(3)) > 60 ? "19" : "20") + two.group(3) + two.group(4);
    Optional<String> day = Dates.in(s, Dates.Order.MONTH_FIRST).stream().findFirst().map(f -> f.date().toString());
    Matcher clock = CLOCK.matcher(s);
    if (day.isPresent() && clock.find()) return build(day.get(), clock.group(1), clock.group(2), clock.group(3), clock.group(4));
    return day;
  }

  private static Optional<String> build(
      String day, @org.jspecify.annotations.Nullable String hour, @org.jspecify.annotations.Nullable String minute,
      @org.jspecify.annotations.Nullable String second, @org.jspecify.annotations.Nullable String zone) {
    try {
      String date = java.time.LocalDate.parse(day).toString();
      Optional<String> z = Optional.ofNullable(zone).flatMap(Moments::zone);
      if (hour == null || minute == null || z.isEmpty()) return Optional.of(date);
      String time = date + "T" + (hour.length() == 1 ? "0" : "") + hour + ":" + minute + ":" + (second == null ? "00" : second) + z.get();
      OffsetDateTime.parse(time);
      return Optional.of(time);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> zone(String zone) {
    String known = ZONES.get(zone.toUpperCase(Locale.ROOT));
    if (known != null) return Optional.of(known);
    if (zone.matches("[+-]\\d\\d")) return Optional.of(zone + ":00");
    if (zone.matches("[+-]\\d{4}")) return Optional.of(zone.substring(0, 3) + ":" + zone.substring(3));
    return zone.matches("[+-]\\d\\d:\\d\\d") ? Optional.of(zone) : Optional.empty();
  }
}
