package org.stemma.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Pair;

/**
 * From which texts each report was made. Of all that could stand before it those few are taken that explain its words with the
 * fewest changes; a text that is not among the reports is taken where others show words of it which no report could have handed on.
 *
 * <p>Method: the fewest changes, as in the making of a stemma from shared innovations (Maas, "Textkritik", 1927; Roos and Heikkila,
 * "Evaluating methods for computer-assisted stemmatology", 2009), with several parents allowed.
 */
final class Parents {
  /**
   * @param reports parents among the reports, rising
   * @param hidden whether it takes from a text that is not among them
   */
  record Chosen(List<Integer> reports, boolean hidden) {
    Chosen {
      reports = List.copyOf(reports);
    }
  }

  /** Reports that one is made from, at the most. */
  private static final int MOST = 3;
  /** Share of a report that a text of the same kin must add, to be one more parent. */
  private static final double APART_SHARE = .25;
  private final Family family;
  private final Ancestry chosen;
  private final Unseen unseen;

  private Parents(Family family) {
    this.family = family;
    this.chosen = new Ancestry(family.size());
    this.unseen = new Unseen(family, chosen);
  }

  /** @return one a report; no report is its own forebear */
  static List<Chosen> of(Family family) {
    Parents p = new Parents(family);
    for (int r : order(family)) p.chosen.choose(r, p.choose(r));
    return p.chosen.all();
  }

  /** Agencies first, then as they came; who came when is not always known. */
  private static List<Integer> order(Family family) {
    List<Integer> out = new ArrayList<>();
    for (int r = 0; r < family.size(); r++) out.add(r);
    Comparator<Integer> agencies = Comparator.comparing(r -> !family.sources().get(r).isAgency());
    out.sort(agencies.thenComparing(r -> family.report(r).published().date().orElse("~")).thenComparing(r -> r));
    return out;
  }

  private Chosen choose(int r) {
    List<Integer> candidates = new ArrayList<>();
    BitSet takers = chosen.takers(r);
    for (int s = 0; s < family.size(); s++) if (s != r && !takers.get(s) && couldBeParent(s, r)) candidates.add(s);
    Set<Integer> carriers = unseen.carriers(r);
    if (candidates.isEmpty() && carriers.isEmpty()) return new Chosen(List.of(), false);
    Fits fits = new Fits(family, r);
    return cover(fits, candidates, carriers, unseen.words(fits, carriers, candidates));
  }

  private boolean couldBeParent(int s, int r) {
    if (family.level(s, r) == Pair.Level.NONE || family.isChild(s, r)) return false;
    if (family.isChild(r, s)) return true;
    if (!family.isCommon(r, s) || family.level(r, s).compareTo(Pair.Level.PARTIAL) < 0) return false;
    return !family.isSpeechAlone(r, s) && Clock.compare(family.report(s), family.report(r)) < 0;
  }

  /** The nearest or a text unseen, then one after the other what explains the most of what is left. */
  private Chosen cover(Fits fits, List<Integer> candidates, Set<Integer> carriers, double[] hidden) {
    Nearest nearest = new Nearest(family, fits);
    Optional<Integer> best = nearest.of(candidates);
    boolean fromUnseen = isFromUnseen(fits, nearest, best, carriers, hidden);
    Set<Integer> parents = new TreeSet<>();
    if (!fromUnseen) best.ifPresent(parents::add);
    boolean more = true;
    while (more && parents.size() < MOST) {
      double[] left = fits.left(parents, fromUnseen ? hidden : new double[hidden.length]);
      Optional<Integer> next = next(fits, candidates, parents, left);
      boolean also = !fromUnseen && fits.adds(hidden, hidden, left);
      if (also && next.filter(s -> fits.gain(s, left) >= Fits.held(hidden, left)).isEmpty()) fromUnseen = true;
      else next.ifPresent(parents::add);
      more = also || next.isPresent();
    }
    return new Chosen(List.copyOf(parents), fromUnseen);
  }

  /** True when a text that is not among the reports explains the report better than the nearest that is. */
  private boolean isFromUnseen(Fits fits, Nearest nearest, Optional<Integer> best, Set<Integer> carriers, double[] hidden) {
    double behind = Fit.sum(hidden);
    if (best.isEmpty()) return nearest.isEnough(behind) && carriers.stream().anyMatch(nearest::isEnough) || behind > 0 && unseen.isCredited(fits.child());
    boolean ranked = nearest.rank(best.get()) != Nearest.Rank.OUTLET;
    return carriers.isEmpty() || ranked ? behind > fits.of(best.get()).total() : unseen.isBehind(fits, best.get(), carriers);
  }

  /** The report that explains the most of what is left, if any explains enough; one of the kin of those chosen must have a run of words and much of the report. */
  private Optional<Integer> next(Fits fits, List<Integer> candidates, Set<Integer> parents, double[] left) {
    return candidates.stream().filter(s -> !parents.contains(s))
        .filter(s -> fits.adds(fits.of(s).words(), fits.of(s).unquoted(), left))
        .filter(s -> isApart(s, parents) || fits.of(s).longestRun() >= Nearest.RUN && fits.gain(s, left) >= APART_SHARE * fits.size())
        .max(Comparator.comparingDouble((Integer s) -> fits.gain(s, left)).thenComparing(s -> -s));
  }

  /** True when none of them is its forebear or takes from it: siblings and versions show much alike that they need not have from one another. */
  private boolean isApart(int s, Set<Integer> parents) {
    for (int p : parents) {
      if (chosen.isForebear(p, s) || chosen.isForebear(s, p) || family.isOneOutlet(p, s)) return false;
      for (int q : chosen.parents(p)) if (q == s || chosen.parents(s).contains(q)) return false;
    }
    return true;
  }
}
