package org.stemma.annotate.when;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.stemma.annotate.when.Matches.Match;

/** Seasons, quarters, halves, weekends, decades. */
final class Parts {
  private Parts() {}

  static Resolved season(Match m, Moment now) {
    String season = m.get("season");
    if (m.has("year")) return Resolved.date(m.get("year") + "-" + season);
    if (now.written().isEmpty()) return Resolved.date("XXXX-" + season);
    LocalDate written = now.written().get();
    int first = Calendar.seasonMonth(season);
    int year = written.getYear();
    boolean begun = written.getMonthValue() >= first;
    boolean over = written.getMonthValue() > first + 2;
    int found = switch (m.get("dir")) {
      case "-1" -> over ? year : year - 1;
      case "1" -> begun ? year + 1 : year;
      case "0" -> year;
      default -> begun || now.ahead() ? year : year - 1;
    };
    return Resolved.date(found + "-" + season);
  }

  static Resolved quarter(Match m, Moment now) {
    String found = quarterOf(m, now);
    return Resolved.date(m.has("yearago") && found.charAt(0) != 'X' ? (Integer.parseInt(found.substring(0, 4)) - 1) + found.substring(4) : found);
  }

  private static String quarterOf(Match m, Moment now) {
    boolean named = m.has("ord");
    if (m.has("month")) return Dates.month(m, now).from().map(Calendar::quarter).orElse("XXXX-QX");
    if (m.has("year") && named) return m.get("year") + "-Q" + m.get("ord");
    if (now.written().isEmpty()) return "XXXX-Q" + (named ? m.get("ord") : "X");
    LocalDate written = now.written().get();
    if (m.has("dir") && named) return (written.getYear() + m.number("dir", 0)) + "-Q" + m.get("ord");
    if (m.has("dir")) return Calendar.quarter(written.plusMonths(3L * m.number("dir", 0)));
    if (named) return latest(written, m.number("ord", 1), now.ahead());
    String told = now.quarter().isEmpty() ? Calendar.quarter(written.minusMonths(3)) : now.quarter();
    return m.has("year") ? m.get("year") + told.substring(4) : told;
  }

  /** The quarter of that number: this year's when it is over, under way or ahead; else last year's. */
  private static String latest(LocalDate written, int n, boolean ahead) {
    int current = written.get(IsoFields.QUARTER_OF_YEAR);
    int year = n < current || n == current || ahead ? written.getYear() : written.getYear() - 1;
    return year + "-Q" + n;
  }

  static Resolved half(Match m, Moment now) {
    String half = "-H" + m.get("ord");
    if (m.has("year")) return Resolved.date(m.get("year") + half);
    Optional<LocalDate> written = now.written();
    return Resolved.date(written.map(w -> w.getYear() + m.number("dir", 0) + "").orElse("XXXX") + half);
  }

  /** The last weekend begun for what was, the coming one for what will be. */
  static Resolved weekend(Match m, Moment now) {
    if (now.written().isEmpty()) return Resolved.date("XXXX-WXX-WE");
    LocalDate written = now.written().get();
    LocalDate saturday = switch (m.get("dir")) {
      case "-1" -> Calendar.onOrBefore(written.minusDays(written.getDayOfWeek().getValue() >= 6 ? 2 : 1), 6);
      case "1" -> Calendar.onOrAfter(written.plusDays(1), 6);
      case "0" -> now.tense() == Tense.PAST ? Calendar.onOrBefore(written, 6) : Calendar.onOrAfter(written.minusDays(1), 6);
      default -> now.ahead() ? Calendar.onOrAfter(written.minusDays(1), 6) : Calendar.onOrBefore(written, 6);
    };
    return Resolved.date(Calendar.week(saturday) + "-WE");
  }

  static Resolved decade(Match m, Moment now) {
    if (m.has("decade")) return Resolved.date(m.get("decade"));
    return Resolved.date(now.written().map(w -> String.valueOf(w.getYear() / 10 + m.number("dir", 0))).orElse("XXX"));
  }
}
