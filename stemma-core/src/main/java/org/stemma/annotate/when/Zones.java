package org.stemma.annotate.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.annotate.when.Matches.Match;

/** One moment told in two zones, "11 p.m. EST on Monday (0400 GMT)": the second stands for the same moment, so its day may be the next or the one before. */
final class Zones {
  private Zones() {}

  private static final int MINUTES = 24 * 60;
  /** Farthest that a place's clock is behind and ahead of Greenwich, in hours. */
  private static final double BEHIND = -12;
  private static final double AHEAD = 14;
  /** Atoms between the two: an opening bracket, "or". */
  private static final int BESIDE = 1;

  /**
   * @param first what was read right before, with its value
   * @param between the word right before the second
   * @return the day of the second, empty where the two are not one moment
   */
  static Optional<LocalDate> day(Match first, Resolved value, Match second, Resolved told, String between) {
    Optional<LocalDateTime> from = moment(value);
    Optional<LocalDateTime> to = moment(told);
    boolean dated = second.has("weekday") || second.has("day0") || Resolver.monthOf(second) > 0;
    boolean beside = !dated && first.rule().sense() == Sense.CLOCK && second.rule().sense() == Sense.CLOCK && second.from() - first.to() <= BESIDE && second.has("zone");
    if (!beside || from.isEmpty() || to.isEmpty() || first.get("zone").equals(second.get("zone"))) return Optional.empty();
    return reckoned(first, second, from.get(), to.get().toLocalTime()).or(() -> isPlain(first) && between.equals("(") ? nearest(second, from.get(), to.get().toLocalTime()) : Optional.empty());
  }

  private static final Pattern CLOCK = Pattern.compile(".{10}T((?:[01]\\d|2[0-3]):[0-5]\\d)");

  private static Optional<LocalDateTime> moment(Resolved r) {
    var clock = CLOCK.matcher(r.value());
    return clock.matches() ? r.from().map(d -> d.atTime(LocalTime.parse(clock.group(1)))) : Optional.empty();
  }

  /** Local time, or no zone told. */
  private static boolean isPlain(Match m) {
    return offsets(m).length == 0;
  }

  /** Both zones are known and their clocks agree. */
  private static Optional<LocalDate> reckoned(Match first, Match second, LocalDateTime from, LocalTime to) {
    for (double a : offsets(first)) {
      for (double b : offsets(second)) {
        LocalDateTime same = from.plusMinutes(Math.round((b - a) * 60));
        if (same.toLocalTime().equals(to)) return Optional.of(same.toLocalDate());
      }
    }
    return Optional.empty();
  }

  /** The zone of the first is not told: the day that puts its place on the globe, the same day where that does. */
  private static Optional<LocalDate> nearest(Match second, LocalDateTime from, LocalTime to) {
    double local = (from.toLocalTime().toSecondOfDay() - to.toSecondOfDay()) / 3600.0;
    for (double offset : offsets(second)) {
      for (int days : new int[] {0, 1, -1}) {
        double behind = local - days * (MINUTES / 60.0) + offset;
        if (behind >= BEHIND && behind <= AHEAD) return Optional.of(from.toLocalDate().plusDays(days));
      }
    }
    return Optional.empty();
  }

  /** Hours ahead of Greenwich that the zone's name may stand for, by season. */
  private static double[] offsets(Match m) {
    if (!m.has("zone") || m.get("zone").equals("local")) return new double[0];
    return Arrays.stream(m.get("zone").split("/")).mapToDouble(Double::parseDouble).toArray();
  }
}
