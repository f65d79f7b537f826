package org.stemma.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Pair;

/** Texts that are not among the reports and that reports were made from: dispatches that are credited, or that others show words of. */
final class Unseen {
  /** Words that only a child and its parent have, at least, where both could take from a text unseen. */
  private static final double OWN_WORDS = .9;
  /** What a line that only parent and child have is worth, in words. */
  private static final double ADDED = 3;
  private final Family family;
  private final Ancestry chosen;
  /** Of each report the agencies that it credits for text and of which no dispatch is among the reports. */
  private final List<Set<String>> absent = new ArrayList<>();

  /** @param chosen the parents known so far */
  Unseen(Family family, Ancestry chosen) {
    this.family = family;
    this.chosen = chosen;
    Set<String> outlets = new HashSet<>();
    for (Sources s : family.sources()) outlets.add(s.outlet());
    for (Sources s : family.sources()) absent.add(absent(s, outlets));
  }

  private static Set<String> absent(Sources of, Set<String> outlets) {
    Set<String> out = new HashSet<>(of.text());
    if (!of.isAgency() && !of.whole().isEmpty()) out.add(of.whole());
    out.removeAll(outlets);
    return out;
  }

  /** True when the report credits an agency of which no dispatch is among the reports. */
  boolean isCredited(int r) {
    return !absent.get(r).isEmpty();
  }

  private boolean isCreditedByBoth(int r, int s) {
    return absent.get(r).stream().anyMatch(absent.get(s)::contains);
  }

  /** Reports that show a text both they and this one credit, or one of them does, and which is not among the reports; rising. */
  Set<Integer> carriers(int r) {
    Set<String> keys = new HashSet<>();
    for (int s = 0; s < family.size(); s++) if (s != r && isKin(r, s)) keys.addAll(absent.get(s));
    keys.addAll(absent.get(r));
    Set<Integer> out = new TreeSet<>();
    if (keys.isEmpty() && !isAny(r)) return out;
    for (int s = 0; s < family.size(); s++) if (s != r && isKin(r, s) && !isAgency(s) && shows(s, keys)) out.add(s);
    return out;
  }

  private boolean shows(int s, Set<String> keys) {
    Set<String> of = absent.get(s);
    return of.isEmpty() && !family.sources().get(s).creditsText() || of.stream().anyMatch(keys::contains) || isAny(s);
  }

  private boolean isAny(int r) {
    return family.sources().get(r).any();
  }

  private boolean isAgency(int s) {
    return family.sources().get(s).isAgency();
  }

  private boolean isKin(int r, int s) {
    return family.level(r, s).compareTo(Pair.Level.PARTIAL) >= 0 && !family.isSpeechAlone(r, s);
  }

  /** Words of each line that a text unseen explains: as the best of its carriers has them, where no agency among the reports has as many. */
  double[] words(Fits fits, Set<Integer> carriers, List<Integer> candidates) {
    double[] out = fits.best(carriers);
    for (int s : candidates) if (isAgency(s)) for (int l = 0; l < out.length; l++) if (fits.of(s).words()[l] >= Fits.HELD * out[l]) out[l] = 0;
    return out;
  }

  /**
   * True when what others have of the common text cannot have come by way of this parent, or nothing shows that it did. A line that no other
   * has shows it where others go on after it; at the end they may have cut it.
   */
  boolean isBehind(Fits fits, int parent, Set<Integer> carriers) {
    List<Integer> others = carriers.stream().filter(s -> s != parent && !chosen.parents(s).contains(parent)).toList();
    if (others.isEmpty()) return isCreditedByBoth(fits.child(), parent);
    Fit there = fits.of(parent);
    double[] elsewhere = fits.best(others);
    double only = 0;
    double lacking = 0;
    double between = 0;
    for (int l = 0; l < elsewhere.length; l++) {
      boolean known = elsewhere[l] >= Fits.COVERED * fits.size(l);
      double more = Math.max(0, there.words()[l] - elsewhere[l]);
      if (known) only += more + between;
      between = known ? 0 : between + Math.min(more, ADDED);
      lacking += Math.max(0, elsewhere[l] - there.words()[l]);
    }
    return only - lacking - there.changes() < OWN_WORDS;
  }
}
