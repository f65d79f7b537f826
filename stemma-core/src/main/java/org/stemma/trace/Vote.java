package org.stemma.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.model.Pair;

/** What the other reports say about one line of a report: who has it, from whom it was taken, and who is credited for it. */
final class Vote {
  /** Share of a line's words, or words, that make it shared. */
  private static final double LINE = .35;
  private static final int WORDS = 8;
  private double best;
  private int parentWords;
  private String parent = "";
  private boolean common;
  private boolean quoted;
  private boolean undirected;
  private final Map<String, Integer> credits = new TreeMap<>();

  private Vote() {}

  /**
   * Votes on the lines of a report, one a line.
   *
   * @param known ascriptions of each report, empty where they are not yet made
   */
  static List<Vote> of(Family family, int r, List<List<Attribution.Ascribed>> known) {
    List<Vote> votes = new ArrayList<>();
    for (int l = 0; l < family.reports().get(r).lines().length; l++) votes.add(new Vote());
    for (int s = 0; s < family.size(); s++) if (s != r && family.level(r, s) != Pair.Level.NONE) count(family, r, s, known.get(s), votes);
    return votes;
  }

  /**
   * What another report has of one line.
   *
   * @param words alike
   * @param telling of these, words outside quotation marks
   * @param line of the other report that has the last of them
   */
  private record Share(int words, int telling, int line, double likeness) {}

  private static void count(Family family, int r, int s, List<Attribution.Ascribed> known, List<Vote> votes) {
    Wording w = family.reports().get(r);
    Share[] shares = shares(family, r, s);
    for (int l = 0; l < shares.length; l++) {
      int size = w.starts()[l + 1] - w.starts()[l];
      if (shares[l].words() >= WORDS || shares[l].words() >= LINE * size) votes.get(l).cast(family, r, s, shares[l], known);
    }
  }

  /** One a line of r. */
  private static Share[] shares(Family family, int r, int s) {
    Wording w = family.reports().get(r);
    Share[] out = new Share[w.lines().length];
    Arrays.fill(out, new Share(0, 0, 0, 0));
    int[] last = new int[out.length];
    for (Shared either : family.beside(r, s).shared()) {
      Shared shared = r < s ? either : either.turned();
      int l = shared.lineA();
      int telling = 0;
      for (int i : shared.strand().as()) if (!w.quoted()[w.starts()[l] + i]) telling++;
      boolean later = shared.strand().beginA() >= last[l];
      if (later) last[l] = shared.strand().beginA();
      out[l] = new Share(out[l].words() + shared.strand().size(), out[l].telling() + telling, later ? shared.lineB() : out[l].line(), Math.max(out[l].likeness(), shared.similarity()));
    }
    return out;
  }

  private void cast(Family family, int r, int s, Share share, List<Attribution.Ascribed> known) {
    best = Math.max(best, share.likeness());
    if (family.isParent(s, r)) {
      if (share.words() > parentWords) {
        parentWords = share.words();
        parent = known.isEmpty() ? Attribution.own(family, s) : known.get(share.line()).key();
      }
    } else if (family.isCommon(r, s) && !family.isBehindBoth(r, s) && (share.telling() < 2 || !isCredited(family, r, s))) {
      quoted = true;
    } else if (family.isCommon(r, s) || family.isBehindBoth(r, s)) {
      common = true;
      credit(family.sources().get(s));
    } else if (Kin.isUndirected(family, r, s)) {
      undirected = true;
    }
  }

  private static boolean isCredited(Family family, int r, int s) {
    return family.sources().get(r).creditsText() || family.sources().get(s).creditsText();
  }

  /** Counts what a report credits for its text. */
  void credit(Sources s) {
    for (String key : s.text()) credits.merge(key, 1, Integer::sum);
    if (!s.whole().isEmpty()) credits.merge(s.whole(), 2, Integer::sum);
  }

  /** Similarity of the nearest other reading, 0 when there is none. */
  double best() {
    return best;
  }

  /** Key of the origin of the parent that has the most of the line; "" where no parent has it. */
  String parent() {
    return parent;
  }

  /** Shared with a report of a common source. */
  boolean isCommon() {
    return common;
  }

  /** Shared as a quotation alone with a report of a common source. */
  boolean isQuoted() {
    return quoted;
  }

  boolean isUndirected() {
    return undirected;
  }

  /** Votes for each key that is credited. */
  Map<String, Integer> credits() {
    return credits;
  }
}
