package org.stemma.read.when;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/** The time of day that a date line prints beside its date: "12 May 2026 08:39", "May 12, 2026 at 8:39 p.m.", "08:39 GMT, 12 May 2026". */
final class Hours {
  private Hours() {}

  private static final String TIME = "(\\d{1,2})[:.h](\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?!\\d)(?:\\s?([AaPp])\\.?[Mm]\\b\\.?)?(?:\\s?(Z|UTC|GMT)\\b|\\s?([+-]\\d\\d):?(\\d\\d)(?!\\d))?";
  private static final Pattern AFTER = Pattern.compile("^(?:T|[\\s,|•·—-]{1,4}(?:at\\s)?)" + TIME);
  private static final Pattern BEFORE = Pattern.compile("(?<![\\d:.])" + TIME + "[\\s,|•·—-]{1,4}(?:on\\s)?$");

  /**
   * @param date where the day stands in the line
   * @return "T08:39", with "Z" or an offset where the line has one; empty when no time stands beside the day
   */
  static String beside(String line, Span date) {
    return clock(AFTER.matcher(line.substring(date.end()))).or(() -> clock(BEFORE.matcher(line.substring(0, date.begin())))).orElse("");
  }

  private static Optional<String> clock(Matcher m) {
    if (!m.find()) return Optional.empty();
    int hour = Integer.parseInt(m.group(1));
    int minute = Integer.parseInt(m.group(2));
    boolean half = m.group(3) != null;
    if (hour > (half ? 12 : 23) || half && hour == 0 || minute > 59) return Optional.empty();
    if (half) hour = hour % 12 + (m.group(3).equalsIgnoreCase("p") ? 12 : 0);
    return Optional.of("T" + two(hour) + ":" + two(minute) + zone(m));
  }

  private static String zone(Matcher m) {
    return m.group(4) != null ? "Z" : m.group(5) != null ? m.group(5) + ":" + m.group(6) : "";
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }
}
