package org.stemma.annotate.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.stemma.annotate.when.Matches.Match;
import org.stemma.model.TimeMark.Type;

/** Gives an expression its value: against the day of writing, the tense, and what was told before it. */
final class Resolver {
  private Resolver() {}

  /** Empty when the words are no time after all. */
  static Optional<Resolved> of(Match m, Moment now) {
    return switch (m.rule().sense()) {
      case NONE -> Optional.empty();
      case DATE -> Dates.date(m, now);
      case WEEKDAY -> Optional.of(Dates.weekday(m, now));
      case DAY -> Optional.of(Dates.day(m, now));
      case PART -> Optional.of(Dates.part(m, now));
      case MONTH -> Optional.of(Dates.month(m, now));
      case CLOCK -> Optional.of(Dates.clock(m, now));
      case HOLIDAY -> Optional.of(Dates.holiday(m, now));
      case UNIT -> Optional.of(Units.unit(m, now));
      case AGO -> Optional.of(Units.ago(m, now));
      case LATER -> Optional.of(Units.later(m, now));
      case LENGTH -> Optional.of(Units.length(m, now));
      case STRETCH -> Optional.of(Units.stretch(m, now));
      case SET -> Optional.of(Units.set(m));
      case SEASON -> Optional.of(Parts.season(m, now));
      case QUARTER -> Optional.of(Parts.quarter(m, now));
      case HALF -> Optional.of(Parts.half(m, now));
      case WEEKEND -> Optional.of(Parts.weekend(m, now));
      case DECADE -> Optional.of(Parts.decade(m, now));
      case CENTURY -> Optional.of(Resolved.date(String.format(java.util.Locale.ROOT, "%02d", m.number("ord", 21) - 1)));
      case REF -> Optional.of(new Resolved(m.get("ref"), Type.DATE, Optional.empty(), Optional.empty()));
      case SAME -> Optional.of(Units.same(m, now));
      case BESIDE -> Optional.of(Units.beside(m, now));
      case EDGE -> Optional.of(edge(m, now));
    };
  }

  /** "the end of August": the value is the month's, the day its last; "early" and "mid" keep the whole. */
  private static Resolved edge(Match m, Moment now) {
    Resolved whole = whole(m, now);
    if (whole.from().isEmpty() || whole.to().isEmpty()) return whole;
    LocalDate from = whole.from().get();
    LocalDate to = whole.to().get();
    boolean year = to.toEpochDay() - from.toEpochDay() > 200;
    return switch (m.get("edge")) {
      case "END" -> year ? whole.over(YearMonth.from(to).atDay(1), to) : whole.over(to, to);
      case "START" -> year ? whole.over(from, YearMonth.from(from).atEndOfMonth()) : whole.over(from, from.plusDays(Math.min(6, to.toEpochDay() - from.toEpochDay())));
      default -> whole;
    };
  }

  private static Resolved whole(Match m, Moment now) {
    if (m.has("month")) return Dates.month(m, now);
    if (m.has("year")) return Resolved.date(m.get("year"));
    if (m.has("season")) return Parts.season(m, now);
    if (m.has("quarter")) return Parts.quarter(m, now);
    if (m.has("decade")) return Parts.decade(m, now);
    return Units.unit(m, now);
  }

  /** The month that a match names, 1..12, or 0. */
  static int monthOf(Match m) {
    return m.number("month", 0);
  }
}
