package org.stemma.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.align.Clocks.Clock;
import org.stemma.align.Clocks.End;
import org.stemma.language.Language;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.FigureMark;
import org.stemma.model.Marked;
import org.stemma.model.Story;

/**
 * Times of day that two reports or more tell of one thing, each thing a row: "shortly before 8 a.m.", "around 8 a.m.". The day must be the same and the zone not another. Times
 * nearly equal are of one thing if what is told around them has some words in common, but a report that tells two of them means two things; other times only if their sentences do in the main,
 * or if they are ends of two stretches of the day whose other ends are surely of one thing: "11 p.m. to 6 a.m.", "from midnight to 6 a.m.".
 */
final class ClockRows {
  /** Weight of words in common at which nearly equal times are surely of one thing: in the sentence, and with those beside it. */
  private static final double SURELY = 1.2;
  private static final double SURELY_BESIDE = 2.4;
  /** Less in common than this speaks for nothing; what one hour of one day says by itself. */
  private static final double LEAST = .2;
  private static final double ALONE = .3;
  /** Words that two sentences share at least where the times differ, and the share of the shorter one's. */
  private static final int WORDS = 4;
  private static final double SHARE = .5;
  /** Least fit of two, or of two groups on average. */
  private static final double JOIN = .5;
  /** Times that each is compared with, at most: the first. */
  private static final int COMPARED = 150;

  private final List<Clock> all = new ArrayList<>();
  private final Likeness likeness;

  private ClockRows(Story story, Likeness likeness, Language language) {
    this.likeness = likeness;
    for (Marked m : story.reports()) all.addAll(Clocks.of(m, likeness, language));
  }

  static List<List<FigureAt>> of(Story story, Likeness likeness, Language language) {
    return new ClockRows(story, likeness, language).rows();
  }

  private List<List<FigureAt>> rows() {
    int[] group = new Linkage(this::fit, JOIN).join(all.size(), candidates());
    Map<Integer, List<Clock>> rows = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) rows.computeIfAbsent(group[i], k -> new ArrayList<>()).add(all.get(i));
    return rows.values().stream().filter(r -> r.stream().map(c -> c.at().report()).distinct().count() > 1).map(ClockRows::dated).toList();
  }

  /** All of the day that a report names; where none does, of the first on which it was told. */
  private static List<FigureAt> dated(List<Clock> row) {
    Comparator<Clock> firmest = Comparator.comparing(Clock::taken).thenComparing(Clock::day);
    LocalDate day = row.stream().min(firmest).orElseThrow().day();
    return row.stream().map(c -> c.on(day)).toList();
  }

  private long[] candidates() {
    PairMap out = new PairMap(0);
    for (int i = 0; i < all.size(); i++) {
      int compared = 0;
      for (int j = 0; j < i && compared < COMPARED; j++) {
        if (!canBeOne(all.get(j), all.get(i))) continue;
        out.put(PairMap.key(j, i), 0);
        compared++;
      }
    }
    return out.keys();
  }

  /** 0..1: how surely two times of day are of one thing. */
  private double fit(int i, int j) {
    Clock a = all.get(i);
    Clock b = all.get(j);
    if (!canBeOne(a, b)) return Linkage.NEVER;
    if (Math.abs(a.hours() - b.hours()) <= FigureMark.CLOCK_ROUNDING) {
      if (a.hours() != b.hours() && a.at().report().equals(b.at().report())) return Linkage.NEVER;
      double own = likeness.shared(a.own(), b.own()) / SURELY;
      double beside = likeness.shared(a.beside(), b.beside()) / SURELY_BESIDE;
      double shared = Math.min(1, Math.max(own, beside));
      return shared < LEAST ? 0 : ALONE + (1 - ALONE) * shared;
    }
    return Math.max(alike(a, b), byOtherEnds(i, j));
  }

  /** How much of the words of one sentence the other has. */
  private static double alike(Clock a, Clock b) {
    Set<String> common = new TreeSet<>(a.words());
    common.retainAll(b.words());
    double share = common.size() / (double) Math.max(1, Math.min(a.words().size(), b.words().size()));
    return common.size() >= WORDS && share >= SHARE ? share : 0;
  }

  /** How surely the other ends of two stretches of the day are of one thing, where those are one time. */
  private double byOtherEnds(int i, int j) {
    int a = otherEnd(i);
    int b = otherEnd(j);
    boolean one = a >= 0 && b >= 0 && all.get(i).end() == all.get(j).end() && all.get(a).hours() == all.get(b).hours();
    return one ? Math.max(0, fit(a, b)) : 0;
  }

  /** @return -1 for a time that ends no stretch */
  private int otherEnd(int i) {
    Clock c = all.get(i);
    int other = c.end() == End.FIRST ? i + 1 : i - 1;
    if (c.end() == End.NEITHER || other < 0 || other == all.size()) return -1;
    Clock o = all.get(other);
    return o.end() != End.NEITHER && o.end() != c.end() && o.at().report().equals(c.at().report()) && o.sentence() == c.sentence() ? other : -1;
  }

  private static boolean canBeOne(Clock a, Clock b) {
    boolean ends = a.end() == End.NEITHER || b.end() == End.NEITHER || a.end() == b.end();
    boolean oneSentence = a.at().report().equals(b.at().report()) && a.sentence() == b.sentence();
    return ends && !oneSentence && a.isOfDay(b) && a.timeZone().equals(b.timeZone());
  }
}
