package org.stemma.annotate.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.stemma.annotate.when.Matches.Match;
import org.stemma.model.TimeMark.Type;

/** Weeks, months, years: counted, this and last, ago and later. */
final class Units {
  private Units() {}

  /** How many "several" stand for when days must be named. */
  private static final int SEVERAL = 3;

  /** Half a unit, by unit. */
  private static final java.util.Map<String, String> HALVES = java.util.Map.of("Y", "6M", "TH", "30M", "TM", "30S");

  /** "last week", "this year": the unit that lies so many from the one of writing. */
  static Resolved unit(Match m, Moment now) {
    if (now.written().isEmpty()) return Resolved.of(m.number("dir", 0) == 0 ? "PRESENT_REF" : m.number("dir", 0) < 0 ? "PAST_REF" : "FUTURE_REF", Type.DATE);
    LocalDate at = plus(now.written().get(), m.get("unit"), m.number("dir", 0));
    return Resolved.date(grain(at, m.get("unit")));
  }

  /** The value of the unit that holds a day. */
  static String grain(LocalDate day, String unit) {
    return switch (unit) {
      case "W" -> Calendar.week(day);
      case "M" -> YearMonth.from(day).toString();
      case "Q" -> Calendar.quarter(day);
      case "Y" -> String.valueOf(day.getYear());
      case "E" -> String.valueOf(day.getYear() / 10);
      case "C" -> String.valueOf(day.getYear() / 100);
      default -> day.toString();
    };
  }

  static LocalDate plus(LocalDate day, String unit, long n) {
    return switch (unit) {
      case "W" -> day.plusWeeks(n);
      case "F" -> day.plusWeeks(2 * n);
      case "M" -> day.plusMonths(n);
      case "Q" -> day.plusMonths(3 * n);
      case "Y" -> day.plusYears(n);
      case "E" -> day.plusYears(10 * n);
      case "C" -> day.plusYears(100 * n);
      case "D" -> day.plusDays(n);
      default -> day;
    };
  }

  static Resolved ago(Match m, Moment now) {
    return counted(m, now, now.written());
  }

  /** "three days later"; before a noun ("three days before the vote") it is but a length. */
  static Resolved later(Match m, Moment now) {
    if (isBetween(m) || isClock(m)) return beside(Resolved.of(period(amount(m), m.get("unit")), Type.DURATION), m, now);
    return counted(m, now, now.told().or(now::written));
  }

  /** "On Monday, one month after the flood": the length is told, the day of the flood follows. */
  private static Resolved beside(Resolved length, Match m, Moment now) {
    if (now.told().isEmpty() || !m.has("after") || amount(m).equals("X") || isClock(m)) return length;
    LocalDate other = plus(now.told().get(), m.get("unit"), -new BigDecimal(amount(m)).longValue());
    return length.over(other, other);
  }

  private static Resolved counted(Match m, Moment now, Optional<LocalDate> base) {
    int sign = m.number("sign", -1);
    String ref = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    if (base.isEmpty() || amount(m).equals("X") || isClock(m)) return new Resolved(ref, Type.DATE, Optional.empty(), Optional.empty());
    BigDecimal n = new BigDecimal(amount(m));
    boolean year = m.get("unit").equals("Y") && n.intValue() == 1;
    if (year && !now.quarter().isEmpty()) return Resolved.date((Integer.parseInt(now.quarter().substring(0, 4)) + sign) + now.quarter().substring(4));
    return Resolved.date(grain(plus(base.get(), m.get("unit"), sign * n.longValue()), m.get("unit").equals("E") ? "Y" : m.get("unit")));
  }

  /** A length between two things told: "one month after the flood". */
  static boolean isBetween(Match m) {
    return m.has("other");
  }

  private static boolean isClock(Match m) {
    return m.get("unit").length() == 2;
  }

  /** How many: "X" when not told. */
  private static String amount(Match m) {
    return m.has("num") ? m.get("num") : m.has("one") ? "1" : m.get("n").isEmpty() ? "X" : m.get("n");
  }

  /** "20 years", "for two days": a length; with "in", "within", "over" it ends or begins at the day of writing. */
  static Resolved length(Match m, Moment now) {
    Resolved plain = Resolved.of(period(amount(m), m.get("unit")), Type.DURATION);
    return m.has("anchor") ? over(plain, m, now) : plain;
  }

  static Resolved stretch(Match m, Moment now) {
    return over(Resolved.of(period(amount(m), m.get("unit")), Type.DURATION), m, now);
  }

  private static Resolved over(Resolved plain, Match m, Moment now) {
    if (now.written().isEmpty() || isClock(m)) return plain;
    int n = amount(m).equals("X") ? SEVERAL : new BigDecimal(amount(m)).intValue();
    LocalDate at = now.written().get();
    boolean ahead = m.has("dir") ? m.number("dir", -1) > 0 : now.ahead();
    LocalDate other = plus(at, m.get("unit"), ahead ? n : -n);
    if (ahead) return plain.over(at, other);
    return plain.over(m.has("anchor") ? other.plusDays(1) : other, at);
  }

  /** "P3W", "PT2H", "P20Y" for two decades, "PXD" for several days. */
  static String period(String amount, String unit) {
    if (amount.endsWith(".5") && HALVES.containsKey(unit)) {
      String whole = amount.substring(0, amount.length() - 2);
      return "P" + (unit.length() == 2 ? "T" : "") + (whole.equals("0") ? "" : whole + unit.charAt(unit.length() - 1)) + HALVES.get(unit);
    }
    if (unit.length() == 2) return "PT" + amount + unit.charAt(1);
    if (unit.equals("E") && !amount.equals("X")) return "P" + new BigDecimal(amount).multiply(BigDecimal.TEN).stripTrailingZeros().toPlainString() + "Y";
    if (unit.equals("C") && !amount.equals("X")) return "P" + new BigDecimal(amount).multiply(new BigDecimal(100)).stripTrailingZeros().toPlainString() + "Y";
    if (unit.equals("F")) return amount.equals("X") ? "PXW" : "P" + new BigDecimal(amount).multiply(new BigDecimal(2)).toPlainString() + "W";
    return "P" + amount + unit;
  }

  static Resolved set(Match m) {
    if (m.has("weekday")) return Resolved.of("XXXX-WXX-" + m.get("weekday") + (m.has("part") ? "T" + m.get("part") : ""), Type.SET);
    if (Resolver.monthOf(m) > 0) return Resolved.of(String.format(java.util.Locale.ROOT, "XXXX-%02d", Resolver.monthOf(m)), Type.SET);
    if (m.has("season")) return Resolved.of("XXXX-" + m.get("season"), Type.SET);
    if (m.has("part")) return Resolved.of("XXXX-XX-XXT" + m.get("part"), Type.SET);
    if (m.has("weekend")) return Resolved.of("XXXX-WXX-WE", Type.SET);
    return Resolved.of(period(m.has("num") ? m.get("num") : m.has("ord") ? m.get("ord") : "1", m.get("unit")), Type.SET);
  }

  /** "that year", "the same day": the unit last told. */
  static Resolved same(Match m, Moment now) {
    String unit = m.get("unit");
    Optional<Calendar.Days> spoken = Calendar.days(now.spoken());
    if (spoken.isPresent() && (!unit.equals("D") || spoken.get().from().equals(spoken.get().to()))) return Resolved.date(grain(spoken.get().from(), unit));
    return now.told().or(now::written).map(d -> Resolved.date(grain(d, unit))).orElseGet(() -> Resolved.of("PAST_REF", Type.DATE));
  }

  /** "the next day", "the previous night", "the day before". */
  static Resolved beside(Match m, Moment now) {
    Optional<LocalDate> base = now.told().or(now::written);
    if (base.isEmpty()) return Resolved.of("PAST_REF", Type.DATE);
    String unit = m.has("unit") ? m.get("unit") : "D";
    int step = m.number("dir", m.number("sign", 1));
    if (m.has("weekday")) {
      int w = m.number("weekday", 1);
      return Resolved.date((step < 0 ? Calendar.onOrBefore(base.get().minusDays(1), w) : Calendar.onOrAfter(base.get().plusDays(1), w)).toString());
    }
    return Resolved.date(grain(plus(base.get(), unit, step), unit) + (m.has("part") ? "T" + m.get("part") : ""));
  }
}
