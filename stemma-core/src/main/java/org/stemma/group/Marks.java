package org.stemma.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Published;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;

/**
 * What tells one happening from another of its kind: the months and weekdays its opening names, its places, and who holds which office.
 *
 * <p>What two reports share is in the cosine of their terms already; what they tell otherwise is not, and two quakes or two votes share nearly all their words.
 *
 * @param times TimeML values: {@code XXXX-11} for a month, {@code XXXX-WXX-7} for a weekday
 * @param places names as the gazetteer has them
 * @param holders office and surname: {@code governor=alvarez}
 */
public record Marks(Set<String> times, Set<String> places, Set<String> holders) {
  /** Sentences that open a report, its headline among them. */
  private static final int OPENING = 5;

  private static final int MONTHS = 12;
  private static final String WEEKDAY = "XXXX-WXX-";

  public Marks {
    times = Set.copyOf(times);
    places = Set.copyOf(places);
    holders = Set.copyOf(holders);
  }

  static Marks of(Marked report) {
    Set<String> times = new TreeSet<>();
    int opening = opening(report);
    for (TimeMark t : report.times()) {
      if (t.span().begin() >= opening) continue;
      month(t, report).ifPresent(times::add);
      weekday(t, report).ifPresent(times::add);
    }
    Set<String> places = new TreeSet<>();
    report.places().forEach(p -> places.add(p.name()));
    return new Marks(times, places, holders(report));
  }

  private static int opening(Marked report) {
    List<Sentence> sentences = report.prose().sentences();
    return sentences.isEmpty() ? 0 : report.prose().tokens().end(sentences.get(Math.min(OPENING, sentences.size()) - 1).last() - 1);
  }

  /** A month that is named: "2008-11-27", "XXXX-11". What was worked out from a day that was only inferred names none. */
  private static Optional<String> month(TimeMark t, Marked report) {
    boolean guessed = report.report().published().basis() == Published.Basis.INFERRED;
    return guessed || !t.value().matches("(\\d{4}|XXXX)-\\d\\d(-.*)?") ? Optional.empty() : Optional.of("XXXX-" + t.value().substring(5, 7));
  }

  private static Optional<String> weekday(TimeMark t, Marked report) {
    if (t.value().matches(WEEKDAY + "[1-7].*")) return Optional.of(t.value().substring(0, WEEKDAY.length() + 1));
    Optional<LocalDate> day = report.report().published().day().isEmpty() || !t.from().equals(t.to()) ? Optional.empty() : t.from();
    return day.map(d -> WEEKDAY + d.getDayOfWeek().getValue());
  }

  private static Set<String> holders(Marked report) {
    Set<String> out = new TreeSet<>();
    for (NameMark n : report.names()) {
      String name = n.canonical().toLowerCase(Locale.ROOT);
      if (n.kind() == NameKind.PERSON) n.role().ifPresent(r -> out.add(r.toLowerCase(Locale.ROOT) + "=" + name.substring(name.lastIndexOf(' ') + 1)));
    }
    return out;
  }

  /** One bit each. */
  int months() {
    return times.stream().filter(t -> !t.startsWith(WEEKDAY)).mapToInt(t -> 1 << Integer.parseInt(t.substring(5)) - 1).reduce(0, (a, b) -> a | b);
  }

  /** One bit each. */
  int weekdays() {
    return times.stream().filter(t -> t.startsWith(WEEKDAY)).mapToInt(t -> 1 << t.charAt(WEEKDAY.length()) - '0').reduce(0, (a, b) -> a | b);
  }

  static String office(String holder) {
    return holder.substring(0, holder.indexOf('='));
  }

  static String name(String holder) {
    return holder.substring(holder.indexOf('=') + 1);
  }

  /** Office and name as one number. */
  static long holder(long office, long name) {
    return office << Integer.SIZE | name & 0xFFFFFFFFL;
  }

  /**
   * Marks as numbers.
   *
   * @param months one bit each
   * @param weekdays one bit each
   * @param places hashes, rising
   * @param holders hash of the office in the upper half, of the name in the lower, rising
   */
  record Compact(int months, int weekdays, long[] places, long[] holders) {
    /**
     * How many kinds of marks agree, less those that differ. Shared places and names are in the terms already, so they only count when they differ.
     *
     * @param timed false where the days on which the two were written decide
     */
    int agreement(Compact other, boolean timed) {
      return (timed ? times(other) : 0) - (areApart(places, other.places) ? 1 : 0) - (isHeldByAnother(other) ? 1 : 0);
    }

    /** A month in common speaks for one happening; none, not even one month and the next, against it, and so do openings on other weekdays. */
    private int times(Compact other) {
      if ((months & other.months) != 0) return 1;
      boolean apart = months != 0 && other.months != 0 && (around(months) & other.months) == 0;
      return apart || weekdays != 0 && other.weekdays != 0 && (weekdays & other.weekdays) == 0 ? -1 : 0;
    }

    private static int around(int months) {
      int all = (1 << MONTHS) - 1;
      return (months << 1 | months >>> MONTHS - 1 | months >>> 1 | months << MONTHS - 1) & all;
    }

    private static boolean areApart(long[] a, long[] b) {
      if (a.length == 0 || b.length == 0) return false;
      for (long x : a) if (Arrays.binarySearch(b, x) >= 0) return false;
      return true;
    }

    /** True when an office is held by another in each, and none by the same. */
    private boolean isHeldByAnother(Compact other) {
      boolean another = false;
      for (long h : holders) {
        if (Arrays.binarySearch(other.holders, h) >= 0) return false;
        another |= Arrays.stream(other.holders).anyMatch(o -> o >> Integer.SIZE == h >> Integer.SIZE);
      }
      return another;
    }
  }
}
