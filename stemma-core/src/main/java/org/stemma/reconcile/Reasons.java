package org.stemma.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.Quantity;

/**
 * What every two readings of one row that differ have to say to one another, counted. Cost: readings that are alike in all that is asked are asked
 * once for all; each two of the row take a look-up.
 *
 * @param held pairs of which one holds the other by its bound
 * @param grown such pairs of which the later one is larger by more than a rounding
 * @param scope pairs that count another whole or leave something out
 * @param moved pairs of other times that nothing else explains
 * @param clash pairs of one time that nothing explains
 * @param climbed pairs of other times of which the later one is larger
 * @param why the first reason of scope
 */
record Reasons(int held, int grown, int shrunk, int scope, int moved, int clash, int climbed, String why) {
  private static final int HELD = 0;
  private static final int GROWN = 1;
  private static final int SHRUNK = 2;
  private static final int SCOPE = 3;
  private static final int MOVED = 4;
  private static final int CLASH = 5;
  private static final int CLIMBED = 6;
  private static final int KINDS = 7;

  /** All of a reading that is asked. */
  private record Sort(Quantity quantity, String base, Optional<String> asOf, Optional<Double> whole, Optional<String> includes, FigureMark.Tally tally, boolean spanOfTime) {
    static Sort of(Reading r) {
      FigureMark f = r.figure();
      return new Sort(f.quantity(), f.base(), r.asOf(), f.of().map(FigureMark.Whole::value), f.includes(), f.tally(), isSpanOfTime(r));
    }
  }

  /** What two readings count for. @param ofVersions the same where they stand in two versions of one text */
  private record Said(List<Integer> counts, List<Integer> ofVersions, Optional<String> scope) {
    Said(List<Integer> counts) {
      this(counts, counts, Optional.empty());
    }
  }

  /** @param versions two readings of two versions of one text, or one that its report tells as what was before */
  static Reasons of(List<Reading> readings, BiPredicate<Reading, Reading> versions) {
    List<Reading> saying = Scopes.saying(readings);
    int[] sorts = sorts(readings);
    Map<Long, Said> known = new HashMap<>();
    int[] n = new int[KINDS];
    String why = "";
    for (int i = 0; i < sorts.length; i++) {
      Reading a = readings.get(i);
      for (int j = i + 1; j < sorts.length; j++) {
        Reading b = readings.get(j);
        Said said = known.computeIfAbsent((long) sorts[i] << Integer.SIZE | sorts[j], k -> said(saying, a, b));
        boolean asked = !said.counts().equals(said.ofVersions());
        for (int kind : asked && versions.test(a, b) ? said.ofVersions() : said.counts()) n[kind]++;
        if (why.isEmpty() && said.scope().isPresent()) why = said.scope().get();
      }
    }
    return new Reasons(n[HELD], n[GROWN], n[SHRUNK], n[SCOPE], n[MOVED], n[CLASH], n[CLIMBED], why);
  }

  /** Readings of one sort have one number. */
  private static int[] sorts(List<Reading> readings) {
    Map<Sort, Integer> numbers = new HashMap<>();
    int[] out = new int[readings.size()];
    for (int i = 0; i < out.length; i++) {
      Integer known = numbers.putIfAbsent(Sort.of(readings.get(i)), numbers.size());
      out[i] = known == null ? numbers.size() - 1 : known;
    }
    return out;
  }

  private static Said said(List<Reading> saying, Reading a, Reading b) {
    Quantity x = a.figure().quantity();
    Quantity y = b.figure().quantity();
    if (Relations.equal(x, y)) return new Said(List.of());
    Optional<String> proved = Scopes.proved(saying, a, b);
    if (proved.isEmpty() && (Clocking.is(a) ? Clocking.rounded(x, y) : Relations.rounder(x, y) || Relations.rounder(y, x))) return new Said(List.of());
    Optional<String> scope = proved.or(() -> Scopes.between(a, b));
    if (scope.isPresent()) return new Said(List.of(SCOPE), List.of(SCOPE), scope);
    if (Relations.held(x, y) || Relations.held(y, x)) return new Said((isLater(a, b) || isLater(b, a)) && !isSpanOfTime(a) ? List.of(HELD, isGrowth(a, b) ? GROWN : SHRUNK) : List.of(HELD));
    if (Clocking.is(a)) return new Said(List.of(CLASH), List.of(MOVED), Optional.empty());
    if (isSpanOfTime(a) && isSpanOfTime(b)) return new Said(List.of(CLASH));
    boolean climbed = isLater(a, b) && Relations.number(a) > Relations.number(b) || isLater(b, a) && Relations.number(b) > Relations.number(a);
    List<Integer> moved = climbed ? List.of(MOVED, CLIMBED) : List.of(MOVED);
    return apart(a, b) ? new Said(moved) : new Said(List.of(CLASH), moved, Optional.empty());
  }

  private static boolean isLater(Reading a, Reading b) {
    return a.asOf().isPresent() && b.asOf().isPresent() && Relations.isBefore(b.asOf().get(), a.asOf().get());
  }

  /** The later one is larger by more than a rounding. */
  private static boolean isGrowth(Reading a, Reading b) {
    boolean first = Relations.isBefore(a.asOf().orElse(""), b.asOf().orElse(""));
    double earlier = Relations.number(first ? a : b);
    return Relations.number(first ? b : a) > (1 + Relations.ROUND) * earlier;
  }

  /** Of other times; a number of no known time may be of another one. */
  private static boolean apart(Reading a, Reading b) {
    if (a.asOf().isPresent() != b.asOf().isPresent()) return true;
    return a.asOf().isPresent() && isHourOf(a.asOf().get(), b.asOf().get()) || isLater(a, b) || isLater(b, a);
  }

  /** An hour of a day against the day: maybe of another hour. */
  private static boolean isHourOf(String a, String b) {
    return a.length() != b.length() && !a.contains("/") && !b.contains("/") && (a.startsWith(b) || b.startsWith(a));
  }

  /** How long something took, and when it was, does not grow with the day it is told on. */
  private static boolean isSpanOfTime(Reading r) {
    return Clocking.is(r) || r.figure().measure() == FigureMark.Measure.DURATION || r.figure().measure() == FigureMark.Measure.AGE;
  }
}
