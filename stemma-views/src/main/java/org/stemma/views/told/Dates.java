package org.stemma.views.told;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** ISO dates and intervals as a newsroom writes them. What cannot be read is shown as it is. */
public final class Dates {
  private Dates() {}

  /** "2026-05-03" → "3 May 2026", "2026-05-03/2026-05-04" → "3 May 2026 to 4 May 2026", with time and zone kept. */
  public static String full(String iso) {
    int slash = iso.indexOf('/');
    if (slash > 0) return full(iso.substring(0, slash)) + " to " + full(iso.substring(slash + 1));
    return day(iso).map(d -> d.getDayOfMonth() + " " + month(d) + " " + d.getYear() + clock(iso)).orElse(iso);
  }

  /** Without the year: "3 May". */
  public static String brief(String iso) {
    int slash = iso.indexOf('/');
    if (slash > 0) return brief(iso.substring(0, slash)) + "\u2013" + brief(iso.substring(slash + 1));
    return day(iso).map(d -> d.getDayOfMonth() + " " + month(d)).orElse(iso);
  }

  /** "3 to 5 May 2026": the days a story spans. */
  public static String range(String from, String to) {
    Optional<LocalDate> a = day(from);
    Optional<LocalDate> b = day(to);
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) return full(to);
    boolean sameMonth = a.get().getMonth() == b.get().getMonth() && a.get().getYear() == b.get().getYear();
    String start = sameMonth ? String.valueOf(a.get().getDayOfMonth()) : a.get().getYear() == b.get().getYear() ? brief(from) : full(from);
    return start + "\u2013" + full(to.substring(0, 10));
  }

  /** The first calendar day of an ISO date, date and time, month or interval. */
  public static Optional<LocalDate> day(String iso) {
    try {
      if (iso.length() >= 10) return Optional.of(LocalDate.parse(iso.substring(0, 10)));
      return iso.length() == 7 ? Optional.of(LocalDate.parse(iso + "-01")) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String month(LocalDate d) {
    return d.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String clock(String iso) {
    if (iso.length() < 16 || iso.charAt(10) != 'T' || !Character.isDigit(iso.charAt(11))) return "";
    String zone = iso.endsWith("Z") ? " UTC" : iso.length() > 19 ? " " + iso.substring(19).replaceFirst("^\\.\\d+", "") : "";
    return ", " + iso.substring(11, 16) + zone;
  }
}
