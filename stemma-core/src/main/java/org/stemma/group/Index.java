package org.stemma.group;

import java.util.BitSet;

/**
 * Reports by the terms that tell most of them, and by week: whom a new report may be near to. Two reports more than a fortnight apart are never
 * near enough to be linked, so what a look-up costs hangs on the reports of some weeks and not on all there ever were.
 */
final class Index {
  private static final int DAYS = 8;
  private static final int WEEKS = 2;
  private static final int UNDATED = Integer.MIN_VALUE;

  private final Postings postings = new Postings();
  private int first = Integer.MAX_VALUE;
  private int last = UNDATED;

  /** @param telling of the profile */
  void add(int report, Profile profile, long[] telling) {
    int week = week(profile);
    if (week != UNDATED) {
      first = Math.min(first, week);
      last = Math.max(last, week);
    }
    for (long t : telling) postings.add(key(t, week), report);
  }

  /** Reports that share a telling term and were written at about the time, in order. */
  BitSet about(Profile profile, long[] telling) {
    BitSet out = new BitSet();
    int week = week(profile);
    int from = week == UNDATED ? first : week - WEEKS;
    int to = week == UNDATED ? last : week + WEEKS;
    for (long t : telling) {
      for (int w = from; w <= to; w++) postings.each(key(t, w), out::set);
      postings.each(key(t, UNDATED), out::set);
    }
    return out;
  }

  /** A term in a week as one number: two of them that fell together would only propose a pair too many. */
  private static long key(long term, int week) {
    return term ^ (week + 1L) * 0x9E3779B97F4A7C15L;
  }

  private static int week(Profile profile) {
    return Profile.day(profile.report().report().published()).map(d -> Math.toIntExact(Math.floorDiv(d.toEpochDay(), DAYS))).orElse(UNDATED);
  }
}
