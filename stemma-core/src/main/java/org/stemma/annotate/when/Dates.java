package org.stemma.annotate.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotate.when.Matches.Match;
import org.stemma.model.TimeMark.Type;

/** Days, weekdays, months and times of day. */
final class Dates {
  private Dates() {}

  /** Longest wait, in days, for which a past verb beside a coming day of the same year is taken for a slip of grammar. */
  private static final int SOON = 45;

  /** Days beyond which a coming day is told with its year. */
  private static final int FAR = 270;

  static Optional<Resolved> date(Match m, Moment now) {
    if (m.has("isodate")) return Optional.of(Resolved.date(m.get("isodate") + time(m)));
    int month = Resolver.monthOf(m);
    int day = m.number("day", m.number("ord", 0));
    if (m.has("year") || m.has("yy")) {
      int year = Calendar.fullYear(m.number("year", m.number("yy", 0)));
      String value = month == 0 ? String.valueOf(year) : day == 0 ? YearMonth.of(year, month).toString() : Calendar.date(year, month, day);
      return value.isEmpty() ? Optional.empty() : Optional.of(Resolved.date(value + time(m)));
    }
    if (day < 1 || day > 31 || month > 0 && day > YearMonth.of(2000, month).lengthOfMonth()) return Optional.empty();
    if (now.written().isEmpty()) return Optional.of(Resolved.date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day) + time(m)));
    return Optional.of(Resolved.date(dayOfMonth(now.written().get(), month, day, m, now.tense()) + time(m)));
  }

  /** The year in which a day without a year lies: with its weekday if that is told, else by tense, else the nearest. */
  private static LocalDate dayOfMonth(LocalDate written, int month, int day, Match m, Tense tense) {
    LocalDate best = at(written.getYear(), month, day);
    for (int y = written.getYear() - 1; y <= written.getYear() + 1; y++) {
      LocalDate c = at(y, month, day);
      if (m.has("weekday") && c.getDayOfWeek().getValue() != m.number("weekday", 0)) continue;
      if (better(c, best, written, tense) || m.has("weekday") && best.getDayOfWeek().getValue() != m.number("weekday", 0)) best = c;
    }
    return best;
  }

  private static LocalDate at(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException leapDay) {
      return LocalDate.of(year, month, day - 1);
    }
  }

  private static boolean better(LocalDate a, LocalDate b, LocalDate written, Tense tense) {
    return cost(a, written, tense) < cost(b, written, tense);
  }

  private static long cost(LocalDate c, LocalDate written, Tense tense) {
    long days = ChronoUnit.DAYS.between(written, c);
    boolean later = days > 0;
    boolean slip = c.getYear() == written.getYear() && days <= SOON;
    boolean against = tense == Tense.PAST && later && !slip || tense == Tense.FUTURE && (days < 0 || days > FAR);
    return Math.abs(days) + (against ? 1000 : 0);
  }

  static Resolved weekday(Match m, Moment now) {
    int day = m.number("weekday", 1);
    if (now.written().isEmpty()) return Resolved.date("XXXX-WXX-" + day + time(m));
    LocalDate written = now.written().get();
    LocalDate found = switch (m.get("dir")) {
      case "-1" -> Calendar.onOrBefore(written.minusDays(1), day);
      case "1" -> Calendar.onOrAfter(written.plusDays(1), day);
      default -> now.ahead() || now.tense() == Tense.PRESENT || isTomorrow(written, day) ? Calendar.onOrAfter(written, day) : Calendar.onOrBefore(written, day);
    };
    return Resolved.date(found.plusWeeks(m.number("weeks", 0)) + time(m));
  }

  /** What was six days ago is hardly told by its weekday; a report dated a day early (an update, another zone) is common. */
  private static boolean isTomorrow(LocalDate written, int weekday) {
    return written.plusDays(1).getDayOfWeek().getValue() == weekday;
  }

  static Resolved day(Match m, Moment now) {
    if (now.written().isEmpty()) return Resolved.of(m.number("day0", 0) == 0 ? "PRESENT_REF" : "XXXX-XX-XX", Type.DATE);
    return Resolved.date(now.written().get().plusDays(m.number("day0", 0)) + time(m));
  }

  static Resolved part(Match m, Moment now) {
    String part = m.get("part").startsWith("T") ? m.get("part") : "T" + m.get("part");
    if (now.written().isEmpty()) return Resolved.of("XXXX-XX-XX" + part, Type.TIME);
    LocalDate base = m.has("told") ? now.told().or(now::written).get() : now.written().get();
    return Resolved.date(base.plusDays(m.number("dir", 0)) + part);
  }

  /** "TMO", "T22:00" or "". */
  private static String time(Match m) {
    if (m.has("clock")) return m.get("clock");
    if (m.has("clock12")) return m.get("clock12");
    if (m.has("hour") && m.has("meridiem")) return Digits.meridiem(m.number("hour", 12), 0, m.get("meridiem").equals("pm"));
    if (m.has("noon")) return m.get("noon");
    return m.has("part") ? "T" + m.get("part") : "";
  }

  static Resolved clock(Match m, Moment now) {
    String time = m.has("clock") && m.has("meridiem") ? twelve(m) : time(m);
    if (m.has("weekday") && Resolver.monthOf(m) == 0) return Resolved.date(weekdayOnly(m, now) + time);
    if (Resolver.monthOf(m) > 0) return date(without(m), now).map(d -> Resolved.date(d.value() + time)).orElseGet(() -> Resolved.date(time));
    if (m.has("day0")) return Resolved.date(day(without(m), now).value() + time);
    Optional<LocalDate> base = now.told().or(now::written);
    return base.map(b -> Resolved.date(b + time)).orElseGet(() -> Resolved.of("XXXX-XX-XX" + time, Type.TIME));
  }

  private static String twelve(Match m) {
    String c = m.get("clock");
    return Digits.meridiem(Integer.parseInt(c.substring(1, 3)), Integer.parseInt(c.substring(4, 6)), m.get("meridiem").equals("pm"));
  }

  private static String weekdayOnly(Match m, Moment now) {
    return weekday(without(m), now).value();
  }

  /** The match without its time of day. */
  private static Match without(Match m) {
    var said = new java.util.HashMap<>(m.said());
    said.keySet().removeAll(java.util.Set.of("clock", "clock12", "hour", "meridiem", "noon", "part"));
    return new Match(m.from(), m.to(), m.reach(), m.rule(), said);
  }

  static Resolved month(Match m, Moment now) {
    int month = Resolver.monthOf(m);
    if (m.has("year")) return Resolved.date(YearMonth.of(m.number("year", 0), month).toString());
    if (m.get("unit").equals("Y") && now.written().isPresent()) return Resolved.date(YearMonth.of(now.written().get().getYear() + m.number("dir", 0), month).toString());
    if (now.written().isEmpty()) return Resolved.date(String.format(Locale.ROOT, "XXXX-%02d", month));
    YearMonth written = YearMonth.from(now.written().get());
    YearMonth same = written.withMonth(month);
    YearMonth found = switch (m.get("dir")) {
      case "-1" -> same.isBefore(written) ? same : same.minusYears(1);
      case "1" -> same.isAfter(written) ? same : same.plusYears(1);
      case "0" -> same;
      default -> now.tense() == Tense.PRESENT ? nearest(same, written) : byTense(same, written, now.ahead());
    };
    return Resolved.date(found.toString());
  }

  private static YearMonth byTense(YearMonth same, YearMonth written, boolean ahead) {
    boolean fits = ahead ? !same.isBefore(written) : !same.isAfter(written);
    return fits ? same : same.plusYears(ahead ? 1 : -1);
  }

  private static YearMonth nearest(YearMonth same, YearMonth written) {
    long months = ChronoUnit.MONTHS.between(written, same);
    return months > 6 ? same.minusYears(1) : months < -6 ? same.plusYears(1) : same;
  }

  static Resolved holiday(Match m, Moment now) {
    if (m.has("year")) return Resolved.date(feast(m.get("holiday"), m.number("year", 0)).toString() + time(m));
    if (now.written().isEmpty()) return Resolved.date("XXXX-XX-XX");
    LocalDate written = now.written().get();
    LocalDate same = feast(m.get("holiday"), written.getYear());
    boolean last = m.get("dir").equals("-1");
    LocalDate found = same;
    if (last && !same.isBefore(written) || now.tense() == Tense.PAST && same.isAfter(written.plusDays(SOON))) found = feast(m.get("holiday"), written.getYear() - 1);
    if (!last && now.ahead() && same.isBefore(written)) found = feast(m.get("holiday"), written.getYear() + 1);
    return Resolved.date(found + time(m));
  }

  /** "12-25", "11-4-4" (fourth Thursday of November), "E-2" (two days before Easter). */
  static LocalDate feast(String rule, int year) {
    if (rule.startsWith("E")) return Calendar.easter(year).plusDays(Integer.parseInt(rule.substring(1)));
    String[] n = rule.split("\\.");
    int month = Integer.parseInt(n[0]);
    if (n.length == 2) return LocalDate.of(year, month, Integer.parseInt(n[1]));
    LocalDate nth = Calendar.nth(year, month, Integer.parseInt(n[1]), Integer.parseInt(n[2]));
    return n.length == 4 ? nth.plusDays(Integer.parseInt(n[3])) : nth;
  }
}
