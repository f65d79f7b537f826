package org.stemma.eval.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;

/** When two times, amounts of time or speakers are held to be the same. */
final class Matching {
  /** A cite of a number, time or place that is longer finds nothing. */
  static final int LONG = 80;
  /** A cite of a point or difference that is longer finds nothing. */
  static final int SPAN = 400;

  private static final Map<String, Double> DAYS = Map.of(
      "second", 1 / 86400.0, "minute", 1 / 1440.0, "hour", 1 / 24.0, "day", 1.0, "week", 7.0, "month", 30.4375, "year", 365.25, "decade", 3652.5, "century", 36525.0);
  private static final Set<String> NO_NAME = Set.of(
      "the mayor president chief spokesman spokeswoman spokesperson and mr mrs ms gen general sen gov official officials department office a of to in at s".split(" "));

  private Matching() {}

  static Optional<Double> days(double value, String unit) {
    String u = unit.toLowerCase(Locale.ROOT).strip();
    if (u.endsWith("s")) u = u.substring(0, u.length() - 1);
    if (u.startsWith("centur")) u = "century";
    return Optional.ofNullable(DAYS.get(u)).map(d -> d * value);
  }

  record Days(LocalDate from, LocalDate to) {}

  /** First and last day of a value: 2021, 2021-08, 2021-W32-WE, 2021-08-10T09, a/b. */
  static Optional<Days> interval(String value) {
    if (value.isEmpty()) return Optional.empty();
    if (value.contains("/")) {
      String[] ends = value.split("/", 2);
      Optional<Days> a = interval(ends[0]);
      Optional<Days> b = interval(ends[1]);
      return a.isPresent() && b.isPresent() ? Optional.of(new Days(a.get().from(), b.get().to())) : Optional.empty();
    }
    try {
      return Optional.of(calendar(value));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Days calendar(String v) {
    if (v.matches("\\d{4}")) return new Days(LocalDate.of(Integer.parseInt(v), 1, 1), LocalDate.of(Integer.parseInt(v), 12, 31));
    if (v.matches("\\d{4}-\\d\\d")) return new Days(YearMonth.parse(v).atDay(1), YearMonth.parse(v).atEndOfMonth());
    if (v.matches("\\d{4}-W\\d\\d(-WE)?")) {
      LocalDate monday = LocalDate.of(Integer.parseInt(v.substring(0, 4)), 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(v.substring(6, 8))).with(java.time.DayOfWeek.MONDAY);
      return new Days(v.endsWith("WE") ? monday.plusDays(5) : monday, monday.plusDays(6));
    }
    if (v.length() < 10) throw new DateTimeException("not a calendar value: " + v);
    LocalDate d = LocalDate.parse(v.substring(0, 10));
    return new Days(d, d);
  }

  /** The two share at least 60 % of the days they cover together. */
  static boolean sameTime(String got, String want) {
    Optional<Days> a = interval(got);
    Optional<Days> b = interval(want);
    if (a.isEmpty() || b.isEmpty()) return false;
    long shared = Math.min(a.get().to().toEpochDay(), b.get().to().toEpochDay()) - Math.max(a.get().from().toEpochDay(), b.get().from().toEpochDay()) + 1;
    long all = Math.max(a.get().to().toEpochDay(), b.get().to().toEpochDay()) - Math.min(a.get().from().toEpochDay(), b.get().from().toEpochDay()) + 1;
    return shared > 0 && shared >= .6 * all;
  }

  /** Two thirds of the shorter name's words shared, or the acronym. */
  static boolean sameSpeaker(String want, String got) {
    List<String> w = nameWords(want);
    List<String> g = nameWords(got);
    if (w.isEmpty()) {
      w = words(want);
      g = words(got);
    }
    if (w.isEmpty() || g.isEmpty() || got.strip().split("\\s+").length > 12) return false;
    if (initials(w).equals(got.toLowerCase(Locale.ROOT).replace(".", "")) || initials(g).equals(want.toLowerCase(Locale.ROOT).replace(".", ""))) return true;
    if (w.size() == 2 && g.size() == 2 && w.getFirst().equals(g.getFirst()) && !w.getLast().equals(g.getLast())) return false;
    Set<String> common = new HashSet<>(w);
    common.retainAll(new HashSet<>(g));
    return (double) common.size() / Math.min(new HashSet<>(w).size(), new HashSet<>(g).size()) >= .66;
  }

  private static List<String> nameWords(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", " ").split("[^\\p{L}\\p{M}]+")).filter(x -> !x.isEmpty() && !NO_NAME.contains(x)).toList();
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+")).filter(x -> !x.isEmpty()).toList();
  }

  private static String initials(List<String> words) {
    StringBuilder out = new StringBuilder();
    words.forEach(w -> out.append(w.charAt(0)));
    return out.toString();
  }

  static double jaccard(Span a, Span b) {
    int shared = a.shared(b);
    return shared == 0 ? 0 : (double) shared / (Math.max(a.end(), b.end()) - Math.min(a.begin(), b.begin()));
  }

  /** The one short mark whose cite fits a span best. */
  static Optional<JsonNode> bestMark(Told told, JsonNode marks, List<Span> spans) {
    Optional<JsonNode> best = Optional.empty();
    double most = 0;
    for (JsonNode m : marks) {
      Told.At at = told.at(m.path("cite"));
      if (at.length() > LONG) continue;
      for (Span s : spans) {
        if (jaccard(at.span(), s) > most) {
          most = jaccard(at.span(), s);
          best = Optional.of(m);
        }
      }
    }
    return best;
  }

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> out = new ArrayList<>();
    array.forEach(out::add);
    return out;
  }
}
