package org.stemma.group;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reports by the terms that tell most of them, and by week: whom a new report may be near to. Two reports more than a fortnight apart are never
 * near enough to be linked, so what a look-up costs hangs on the reports of some weeks and not on all there ever were.
 */
final class Index {
  private static final int DAYS = 8;
  private static final int WEEKS = 2;
  private static final int UNDATED = Integer.MIN_VALUE;

  private final Map<Long, NavigableMap<Integer, List<Integer>>> byTerm = new HashMap<>();

  void add(int report, Profile profile) {
    for (long t : profile.telling())
      byTerm.computeIfAbsent(t, k -> new TreeMap<>()).computeIfAbsent(week(profile), w -> new ArrayList<>()).add(report);
  }

  /** Reports that share a telling term and were written at about the time, in order. */
  BitSet about(Profile profile) {
    BitSet out = new BitSet();
    int week = week(profile);
    for (long t : profile.telling()) {
      NavigableMap<Integer, List<Integer>> weeks = byTerm.get(t);
      if (weeks == null) continue;
      if (week == UNDATED) weeks.values().forEach(w -> w.forEach(out::set));
      else {
        weeks.subMap(week - WEEKS, true, week + WEEKS, true).values().forEach(w -> w.forEach(out::set));
        weeks.getOrDefault(UNDATED, List.of()).forEach(out::set);
      }
    }
    return out;
  }

  private static int week(Profile profile) {
    return profile.report().report().published().day().map(d -> Math.toIntExact(Math.floorDiv(d.toEpochDay(), DAYS))).orElse(UNDATED);
  }
}
