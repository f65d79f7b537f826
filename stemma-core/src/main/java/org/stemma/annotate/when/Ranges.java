package org.stemma.annotate.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.when.Matches.Match;
import org.stemma.model.TimeMark;

/**
 * Days told together: "from Aug. 8 to Aug. 10", "June 22-24", "between Monday and Thursday", "Monday night and Tuesday". The values stay
 * those of the words; the first runs over the days up to the second. Two weekdays of one range are never told in reverse.
 */
final class Ranges {
  private Ranges() {}

  /** One expression of a sentence, resolved. */
  record Told(Match match, Resolved resolved, Tense tense) {
    TimeMark mark(Atoms atoms) {
      return new TimeMark(atoms.span(match.from(), match.to()), resolved.value(), resolved.type(), resolved.from(), resolved.to());
    }

    Told with(Resolved other) {
      return new Told(match, other, tense);
    }

    boolean isDay() {
      return resolved.from().isPresent() && resolved.from().equals(resolved.to());
    }

    LocalDate day() {
      return resolved.from().orElseThrow();
    }

    boolean isBareWeekday() {
      return match.rule().sense() == Sense.WEEKDAY && match.has("weekday") && !match.has("dir");
    }
  }

  static List<Told> join(List<Told> told, Atoms atoms, Lexicon lexicon) {
    List<Told> out = new ArrayList<>(told);
    for (int i = 0; i < out.size(); i++) {
      if (!out.get(i).isDay()) continue;
      out.set(i, toNumber(out.get(i), atoms));
      if (i + 1 < out.size() && out.get(i).isDay() && out.get(i + 1).isDay()) pair(out, i, atoms, lexicon);
    }
    return out;
  }

  /** "June 22-24": the second day is but a number. */
  private static Told toNumber(Told t, Atoms atoms) {
    int at = t.match.to();
    boolean monthAndDay = t.match.rule().sense() == Sense.DATE && t.match.has("month") && t.match.has("day") && !t.match.has("year");
    if (!monthAndDay || !atoms.lower(at).equals("-") || !atoms.lower(at + 1).matches("\\d{1,2}")) return t;
    int last = Integer.parseInt(atoms.lower(at + 1));
    boolean follows = last > t.day().getDayOfMonth() && last <= t.day().lengthOfMonth();
    return follows ? t.with(t.resolved.over(t.day(), t.day().withDayOfMonth(last))) : t;
  }

  private static void pair(List<Told> out, int i, Atoms atoms, Lexicon lexicon) {
    Told a = out.get(i);
    Told b = out.get(i + 1);
    if (b.match.from() - a.match.to() != 1) return;
    String link = atoms.lower(a.match.to());
    String before = atoms.lower(a.match.from() - 1);
    boolean range = lexicon.is(link, "rangelink") && (link.equals("-") || !lexicon.is(link, "to") || lexicon.is(before, "rangefrom") && !shifted(atoms, a.match.from() - 1, lexicon))
        || lexicon.is(link, "and") && lexicon.is(before, "rangebetween");
    if (range && !a.day().isBefore(b.day())) inOrder(out, i);
    a = out.get(i);
    b = out.get(i + 1);
    boolean nextDay = lexicon.is(link, "and") && a.day().plusDays(1).equals(b.day());
    if (nextDay || range && a.day().isBefore(b.day())) out.set(i, a.with(a.resolved.over(a.day(), b.day())));
  }

  /** "moved from Monday to Friday" tells of two days and none between. */
  private static boolean shifted(Atoms atoms, int from, Lexicon lexicon) {
    for (int i = from - 1; i >= Math.max(0, from - 5); i--) if (lexicon.is(atoms.lower(i), "shifts")) return true;
    return false;
  }

  private static void inOrder(List<Told> out, int i) {
    Told a = out.get(i);
    Told b = out.get(i + 1);
    if (!a.isBareWeekday() || !b.isBareWeekday()) return;
    boolean ahead = b.tense == Tense.FUTURE;
    if (ahead) out.set(i + 1, b.with(moved(b.resolved, Calendar.onOrAfter(a.day(), b.day().getDayOfWeek().getValue()))));
    else out.set(i, a.with(moved(a.resolved, Calendar.onOrBefore(b.day(), a.day().getDayOfWeek().getValue()))));
  }

  private static Resolved moved(Resolved r, LocalDate day) {
    return Resolved.date(day + r.value().substring(10));
  }
}
