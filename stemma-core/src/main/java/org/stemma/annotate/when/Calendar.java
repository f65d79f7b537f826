package org.stemma.annotate.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TimeML values of days, weeks, months, quarters and seasons, and the days they cover. */
final class Calendar {
  private Calendar() {}

  /** First and last day. */
  record Days(LocalDate from, LocalDate to) {}

  private static final Pattern VALUE = Pattern.compile(
      "(\\d{2,4})X*(?:-(?:(\\d{2})(?:-(\\d{2}))?|W(\\d{2})(-WE)?|Q(\\d)|H(\\d)|(SP|SU|FA|WI)))?(?:T.*)?");

  /** The days a value covers; empty when it names none: "P2D", "PAST_REF", "XXXX-WXX-2". */
  static Optional<Days> days(String value) {
    Matcher m = VALUE.matcher(value);
    if (!m.matches()) return Optional.empty();
    int y = Integer.parseInt(m.group(1));
    if (m.group(1).length() == 2) return Optional.of(years(y * 100, 100));
    if (m.group(1).length() == 3) return Optional.of(years(y * 10, 10));
    try {
      if (m.group(3) != null) return Optional.of(single(LocalDate.of(y, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))));
      if (m.group(2) != null) return Optional.of(months(y, Integer.parseInt(m.group(2)), 1));
      if (m.group(4) != null) return Optional.of(week(y, Integer.parseInt(m.group(4)), m.group(5) != null));
      if (m.group(6) != null) return Optional.of(months(y, Integer.parseInt(m.group(6)) * 3 - 2, 3));
      if (m.group(7) != null) return Optional.of(months(y, Integer.parseInt(m.group(7)) * 6 - 5, 6));
      if (m.group(8) != null) return Optional.of(months(y, seasonMonth(m.group(8)), 3));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
    return Optional.of(years(y, 1));
  }

  private static Days single(LocalDate day) {
    return new Days(day, day);
  }

  private static Days years(int first, int count) {
    return new Days(LocalDate.of(Math.max(1, first), 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static Days months(int year, int month, int count) {
    YearMonth first = YearMonth.of(year, month);
    return new Days(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }

  private static Days week(int year, int week, boolean weekend) {
    LocalDate monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
    return new Days(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
  }

  /** Month in which a season begins, northern half. Winter counts in the year in which it begins. */
  static int seasonMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  /** "2021-08-10", or "" when there is no such day. */
  static String date(int year, int month, int day) {
    return month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()
        ? ""
        : LocalDate.of(year, month, day).toString();
  }

  /** 87 is 1987, 21 is 2021. */
  static int fullYear(int year) {
    return year >= 100 ? year : year < 40 ? 2000 + year : 1900 + year;
  }

  static String week(LocalDate day) {
    return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String month(YearMonth month) {
    return month.toString();
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The weekday on the day or the last before it. */
  static LocalDate onOrBefore(LocalDate day, int weekday) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
  }

  /** The weekday on the day or the first after it. */
  static LocalDate onOrAfter(LocalDate day, int weekday) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
  }

  /** The n-th weekday of a month; n = -1 is the last. */
  static LocalDate nth(int year, int month, int weekday, int n) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)));
  }

  /** Sunday of Easter (Gregorian; J.-M. Oudin, 1940). */
  static LocalDate easter(int y) {
    int g = y % 19;
    int c = y / 100;
    int h = (c - c / 4 - (8 * c + 13) / 25 + 19 * g + 15) % 30;
    int i = h - h / 28 * (1 - 29 / (h + 1) * ((21 - g) / 11));
    int j = (y + y / 4 + i + 2 - c + c / 4) % 7;
    int l = i - j;
    int month = 3 + (l + 40) / 44;
    return LocalDate.of(y, month, l + 28 - 31 * (month / 4));
  }
}
