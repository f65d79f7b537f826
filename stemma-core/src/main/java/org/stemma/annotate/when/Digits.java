package org.stemma.annotate.when;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What digits alone can mean: years, days, clock times, whole dates. The same in every language. */
final class Digits {
  private Digits() {}

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SLASH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");
  private static final Pattern POINTED = Pattern.compile("(\\d{1,2})\\.(\\d{2})");
  private static final Pattern MERIDIEM = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?([ap])\\.?m\\.?");
  private static final Pattern DECADE = Pattern.compile("(\\d{2}|\\d{4})'?s");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");

  static boolean isIsoDate(String word) {
    return word.length() >= 8 && ISO.matcher(word).matches();
  }

  /** Adds all that the word can mean, as (class, value). */
  static void read(String lower, List<String[]> out) {
    if (lower.isEmpty() || !Character.isDigit(lower.charAt(0))) return;
    if (lower.length() <= 4 && lower.chars().allMatch(Character::isDigit)) whole(lower, out);
    add(ISO.matcher(lower), "isodate", m -> Calendar.date(num(m, 1), num(m, 2), num(m, 3)), out);
    add(SLASH.matcher(lower), "isodate", m -> Calendar.date(Calendar.fullYear(num(m, 3)), num(m, 1), num(m, 2)), out);
    add(CLOCK.matcher(lower), "clock", m -> clock(num(m, 1), num(m, 2)), out);
    add(POINTED.matcher(lower), "clockdot", m -> clock(num(m, 1), num(m, 2)), out);
    add(MERIDIEM.matcher(lower), "clock12", m -> meridiem(num(m, 1), m.group(2) == null ? 0 : num(m, 2), m.group(3).equals("p")), out);
    add(DECADE.matcher(lower), "decade", m -> decade(num(m, 1)), out);
    add(ORDINAL.matcher(lower), "ord", m -> m.group(1), out);
  }

  private static void whole(String lower, List<String[]> out) {
    int n = Integer.parseInt(lower);
    if (lower.length() == 4 && n >= 1500 && n < 2100) out.add(new String[] {"year", lower});
    if (lower.length() <= 2 && n >= 1 && n <= 31) out.add(new String[] {"day", String.valueOf(n)});
    if (lower.length() <= 2 && n >= 1 && n <= 12) out.add(new String[] {"hour", String.valueOf(n)});
    if (lower.length() == 2) out.add(new String[] {"yy", lower});
    if (lower.length() == 4 && n % 100 < 60 && n < 2400) out.add(new String[] {"military", clock(n / 100, n % 100)});
  }

  private interface Reading {
    String of(Matcher m);
  }

  private static void add(Matcher m, String kind, Reading reading, List<String[]> out) {
    if (!m.matches()) return;
    String value = reading.of(m);
    if (!value.isEmpty()) out.add(new String[] {kind, value});
  }

  private static int num(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  /** "T09:30", or "" when there is no such time of day. */
  static String clock(int hour, int minute) {
    return hour > 24 || minute > 59 ? "" : String.format(java.util.Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  static String meridiem(int hour, int minute, boolean afternoon) {
    if (hour < 1 || hour > 12) return "";
    return clock(hour % 12 + (afternoon ? 12 : 0), minute);
  }

  private static String decade(int n) {
    if (n % 10 != 0) return "";
    return n >= 1500 && n < 2100 ? String.valueOf(n / 10) : n < 100 && n >= 10 ? "19" + n / 10 : "";
  }
}
