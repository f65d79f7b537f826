package org.stemma.group;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports by the terms that tell most of them, and by week: whom a new report may be near to. Two reports more than a fortnight apart are never
 * near enough to be linked, so what a look-up costs hangs on the reports of some weeks and not on all there ever were.
 *
 * <p>What came last lies in a table. When that has become a sixteenth of all it is packed, week by week: in whatever order reports come, an entry is packed some sixteen times at most,
 * and when they come by day hardly more than once.
 */
final class Index {
  private static final int DAYS = 8;
  private static final int WEEKS = 2;
  private static final int UNDATED = Integer.MIN_VALUE;

  /** Entries that are never worth packing, and the part of all from which they are. */
  private static final int FEW = 1 << 16;
  private static final int PART = 16;

  private Postings fresh = new Postings();
  private final Map<Integer, Week> packed = new HashMap<>();
  private long size;
  private int first = Integer.MAX_VALUE;
  private int last = UNDATED;
  private final Found found = new Found();

  /** @param report larger than any before */
  void add(int report, Profile profile) {
    int week = week(profile);
    if (week != UNDATED) {
      first = Math.min(first, week);
      last = Math.max(last, week);
    }
    for (int term : profile.telling()) {
      fresh.add(key(term, week), report);
      size++;
    }
    if (fresh.size() >= Math.max(FEW, size / PART)) pack();
  }

  /** Reports that share a telling term and were written at about the time, in order. */
  int[] about(Profile profile) {
    int week = week(profile);
    int[] telling = profile.telling();
    if (week == UNDATED) for (int w = first; w <= last; w++) look(telling, w);
    else for (int w = week - WEEKS; w <= week + WEEKS; w++) look(telling, w);
    look(telling, UNDATED);
    return found.all();
  }

  private void look(int[] telling, int week) {
    Week old = packed.getOrDefault(week, Week.NONE);
    for (int term : telling) {
      fresh.each(key(term, week), found::add);
      old.each(term, found::add);
    }
  }

  private void pack() {
    Map<Integer, Entries> weeks = new TreeMap<>();
    for (long key : fresh.keys()) fresh.each(key, report -> weeks.computeIfAbsent((int) (key >> Integer.SIZE), w -> new Entries()).add(Week.entry((int) key, report)));
    weeks.forEach((week, more) -> packed.put(week, packed.getOrDefault(week, Week.NONE).with(more.all())));
    fresh = new Postings();
  }

  private static long key(int term, int week) {
    return (long) week << Integer.SIZE | term;
  }

  private static int week(Profile profile) {
    return profile.day() == Profile.UNDATED ? UNDATED : Math.toIntExact(Math.floorDiv(profile.day(), DAYS));
  }

  /** Numbers in a row that grows. */
  private static final class Entries {
    private long[] all = new long[64];
    private int size;

    void add(long entry) {
      if (size == all.length) all = Arrays.copyOf(all, 2 * size);
      all[size++] = entry;
    }

    long[] all() {
      return Arrays.copyOf(all, size);
    }
  }

  /** Reports that were found, each once. */
  private static final class Found {
    private final BitSet known = new BitSet();
    private int[] reports = new int[64];
    private int size;

    void add(int report) {
      if (known.get(report)) return;
      known.set(report);
      if (size == reports.length) reports = Arrays.copyOf(reports, 2 * size);
      reports[size++] = report;
    }

    /** In order; then there are none. */
    int[] all() {
      int[] out = Arrays.copyOf(reports, size);
      Arrays.sort(out);
      for (int report : out) known.clear(report);
      size = 0;
      return out;
    }
  }
}
