package org.stemma.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Edge;
import org.stemma.model.Pair;
import org.stemma.model.Report;

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

  /** Changes by which an outlet must explain more than an agency before it is taken for the parent. */
  private static final double MARGIN = .5;
  private static final double THROUGHOUT = .06;
  private static final double REWORDED = .8;
  /** Words that only a child and its parent have, at least, where both could take from a text unseen. */
  private static final double OWN_WORDS = .9;
  /** Words of a text, and their share of it, that make it taken from another without a credit. */
  private static final double TAKEN_WORDS = 12;
  private static final double TAKEN_SHARE = .15;
  private static final double ALIKE_SHARE = .35;
  private static final int RUN = 9;
  private static final double APART_SHARE = .25;
  /** What a line that only parent and child have is worth, in words. */
  private static final double ADDED = 3;
  private static final int MOST = 3;
  private static final double COVERED = .5;
  private static final double HELD = .6;
  private static final double LEAST_WORDS = 8;
  private static final double LEAST_SHARE = .08;
  private static final double LEAST_UNQUOTED = 4;

  private final Family family;
  /** Of each report the agencies that it credits for text and of which no dispatch is among the reports. */
  private final List<Set<String>> absent = new ArrayList<>();
  private final Ancestry chosen;
  /** How far each report explains the one that is looked at, once it was asked for. */
  private @Nullable Fit[] fits = {};

  private Parents(Family family) {
    this.family = family;
    Set<String> outlets = new HashSet<>();
    for (Sources s : family.sources()) outlets.add(s.outlet());
    for (Sources s : family.sources()) absent.add(absent(s, outlets));
    this.chosen = new Ancestry(family.size());
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
    out.sort(agencies.thenComparing(r -> report(family, r).published().date().orElse("~")).thenComparing(r -> r));
    return out;
  }

  private static Report report(Family family, int r) {
    return family.reports().get(r).marked().report();
  }

  /** @param r the one that is looked at */
  private Fit fit(int r, int s) {
    Fit known = fits[s];
    Fit fit = known == null ? Fit.of(family.collation(r, s), family) : known;
    fits[s] = fit;
    return fit;
  }

  private Chosen choose(int r) {
    fits = new Fit[family.size()];
    List<Integer> candidates = new ArrayList<>();
    BitSet takers = chosen.takers(r);
    for (int s = 0; s < family.size(); s++) if (s != r && !takers.get(s) && couldBeParent(s, r)) candidates.add(s);
    Set<Integer> carriers = carriers(r);
    double[] hidden = hidden(r, carriers, candidates);
    if (candidates.isEmpty() && carriers.isEmpty()) return new Chosen(List.of(), false);
    return cover(r, candidates, carriers, hidden);
  }

  private boolean couldBeParent(int s, int r) {
    if (family.level(s, r) == Pair.Level.NONE || family.isChild(s, r)) return false;
    if (family.isChild(r, s)) return true;
    if (!family.isCommon(r, s) || family.level(r, s).compareTo(Pair.Level.PARTIAL) < 0) return false;
    return !family.isSpeechAlone(r, s) && Clock.compare(report(family, s), report(family, r)) < 0;
  }

  /** Reports that show a text both they and this one credit, or one of them does, and which is not among the reports. */
  private Set<Integer> carriers(int r) {
    Set<String> keys = new HashSet<>();
    for (int s = 0; s < family.size(); s++) if (s != r && isKin(r, s)) keys.addAll(absent.get(s));
    keys.addAll(absent.get(r));
    Set<Integer> out = new TreeSet<>();
    if (keys.isEmpty() && !isAny(r)) return out;
    for (int s = 0; s < family.size(); s++) {
      if (s == r || !isKin(r, s) || family.sources().get(s).isAgency()) continue;
      Set<String> of = absent.get(s);
      if (of.isEmpty() && !credits(s) || of.stream().anyMatch(keys::contains) || isAny(s)) out.add(s);
    }
    return out;
  }

  private boolean isAny(int r) {
    return family.sources().get(r).any();
  }

  private boolean credits(int r) {
    return family.sources().get(r).creditsText();
  }

  private boolean isKin(int r, int s) {
    return family.level(r, s).compareTo(Pair.Level.PARTIAL) >= 0 && !family.isSpeechAlone(r, s);
  }

  private static Set<String> absent(Sources of, Set<String> outlets) {
    Set<String> out = new HashSet<>(of.text());
    if (!of.isAgency() && !of.whole().isEmpty()) out.add(of.whole());
    out.removeAll(outlets);
    return out;
  }

  /** Words of each line that a text unseen explains: as the best of its carriers has them, where no agency among the reports has as many. */
  private double[] hidden(int r, Set<Integer> carriers, List<Integer> candidates) {
    double[] out = new double[family.reports().get(r).lines().length];
    for (int s : carriers) for (int l = 0; l < out.length; l++) out[l] = Math.max(out[l], fit(r, s).words()[l]);
    for (int s : candidates) {
      if (!family.sources().get(s).isAgency()) continue;
      for (int l = 0; l < out.length; l++) if (fit(r, s).words()[l] >= HELD * out[l]) out[l] = 0;
    }
    return out;
  }

  private Chosen cover(int r, List<Integer> candidates, Set<Integer> carriers, double[] hidden) {
    Set<Integer> parents = new TreeSet<>();
    boolean unseen = false;
    Optional<Integer> best = best(r, candidates).filter(s -> isEnough(r, s));
    double there = best.map(s -> fit(r, s).total()).orElse(0.0);
    double behind = Fit.sum(hidden);
    boolean ranked = best.filter(s -> rank(r, s) > 1).isPresent();
    if (best.isPresent() && !carriers.isEmpty() && !ranked) unseen = isUnseen(r, best.get(), carriers);
    else if (best.isEmpty()) unseen = isEnough(behind, r) && carriers.stream().anyMatch(c -> isEnough(r, c)) || behind > 0 && !absent.get(r).isEmpty();
    else unseen = behind > there;
    if (!unseen) best.ifPresent(parents::add);
    boolean more = true;
    while (more && parents.size() < MOST) {
      double[] left = left(r, parents, unseen ? hidden : new double[hidden.length]);
      Optional<Integer> next = candidates.stream().filter(s -> !parents.contains(s)).filter(s -> adds(r, fit(r, s).words(), fit(r, s).unquoted(), left)).filter(s -> isApart(s, parents) || fit(r, s).longestRun() >= RUN && gain(r, s, left) >= APART_SHARE * family.reports().get(r).size())
          .max(Comparator.comparingDouble((Integer s) -> gain(r, s, left)).thenComparing(s -> -s));
      boolean also = !unseen && adds(r, hidden, hidden, left);
      if (also && next.filter(s -> gain(r, s, left) >= held(r, hidden, left)).isEmpty()) unseen = true;
      else next.ifPresent(parents::add);
      more = also || next.isPresent();
    }
    return new Chosen(List.copyOf(parents), unseen);
  }

  /** What a report names needs no more; else a sentence alike is not yet a text taken. */
  private boolean isEnough(int r, int s) {
    return rank(r, s) == 3 && !isOneOutlet(r, s) || family.judgement(r, s).named()
        || family.level(r, s).compareTo(Pair.Level.PARTIAL) >= 0 && isEnough(fit(r, s).total(), r)
        && (fit(r, s).total() >= ALIKE_SHARE * family.reports().get(r).size() || fit(r, s).longestRun() >= RUN);
  }

  private boolean isEnough(double words, int r) {
    return words >= TAKEN_WORDS && words >= TAKEN_SHARE * family.reports().get(r).size();
  }

  /** True when none of them is its forebear or takes from it: siblings and versions show much alike that they need not have from one another. */
  private boolean isApart(int s, Set<Integer> parents) {
    for (int p : parents) {
      if (chosen.isForebear(p, s) || chosen.isForebear(s, p) || family.sources().get(p).outlet().equals(family.sources().get(s).outlet()) && !family.sources().get(p).outlet().isEmpty()) return false;
      for (int q : chosen.parents(p)) if (q == s || chosen.parents(s).contains(q)) return false;
    }
    return true;
  }

  /** @param score words less changes @param reach the same with the margin */
  private record Scored(int report, int rank, double score, double reach) {}

  private Scored scored(int r, int s) {
    double score = fit(r, s).total() - fit(r, s).changes();
    int rank = rank(r, s);
    return new Scored(s, rank, score, score + margin(r, s, rank));
  }

  /** The best by words less changes; among those that are as good an outlet credited, then an agency, then the first. */
  private Optional<Integer> best(int r, List<Integer> candidates) {
    List<Scored> scored = candidates.stream().map(s -> scored(r, s)).toList();
    double top = scored.stream().mapToDouble(Scored::reach).max().orElse(0);
    Comparator<Scored> better = Comparator.comparingInt(Scored::rank).thenComparingDouble(Scored::score);
    return scored.stream().filter(s -> s.reach() >= top - 1e-9)
        .max(better.thenComparing((x, y) -> later(x.report(), y.report(), family.sources().get(x.report()).isAgency()))).map(Scored::report);
  }

  /** Two desks that reword a dispatch throughout hit upon some words alike, which shows no kinship of theirs. */
  private double margin(int r, int s, int rank) {
    if (rank == 1) return 0;
    int reworded = fit(r, s).reworded();
    return reworded < THROUGHOUT * family.reports().get(r).size() ? MARGIN : MARGIN + REWORDED * reworded;
  }

  /** Of an agency's versions the later is as good as the earlier and nearer; of outlets' texts the earlier. */
  private int later(int x, int y, boolean agency) {
    int order = Clock.compare(report(family, x), report(family, y));
    if (order == 0) order = Integer.compare(x, y);
    return agency ? order : -order;
  }

  private int rank(int r, int s) {
    if (family.isChild(r, s) && (family.judgement(r, s).basis() == Edge.Basis.STATED || isOneOutlet(r, s))) return 3;
    return family.sources().get(s).isAgency() ? 2 : 1;
  }

  /** An outlet that prints its own text again needs nobody else's. */
  private boolean isOneOutlet(int r, int s) {
    String outlet = family.sources().get(r).outlet();
    return !outlet.isEmpty() && outlet.equals(family.sources().get(s).outlet());
  }

  /**
   * True when what others have of the common text cannot have come by way of this report, or nothing shows that it did. A line that no other
   * has shows it where others go on after it; at the end they may have cut it.
   */
  private boolean isUnseen(int r, int parent, Set<Integer> carriers) {
    List<Integer> others = carriers.stream().filter(s -> s != parent && !chosen.parents(s).contains(parent)).toList();
    if (others.isEmpty()) return absent.get(r).stream().anyMatch(absent.get(parent)::contains);
    Wording w = family.reports().get(r);
    Fit there = fit(r, parent);
    double only = 0;
    double lacking = 0;
    double between = 0;
    for (int l = 0; l < there.words().length; l++) {
      double best = 0;
      for (int s : others) best = Math.max(best, fit(r, s).words()[l]);
      boolean known = best >= COVERED * (w.starts()[l + 1] - w.starts()[l]);
      double more = Math.max(0, there.words()[l] - best);
      if (known) only += more + between;
      between = known ? 0 : between + Math.min(more, ADDED);
      lacking += Math.max(0, best - there.words()[l]);
    }
    return only - lacking - there.changes() < OWN_WORDS;
  }

  /** Words of each line that are not yet explained; a line explained by half is. */
  private double[] left(int r, Set<Integer> parents, double[] hidden) {
    Wording w = family.reports().get(r);
    double[] out = new double[w.lines().length];
    for (int l = 0; l < out.length; l++) {
      double best = hidden[l];
      for (int p : parents) best = Math.max(best, fit(r, p).words()[l]);
      int size = w.starts()[l + 1] - w.starts()[l];
      out[l] = best >= COVERED * size ? 0 : size;
    }
    return out;
  }

  private double gain(int r, int s, double[] left) {
    return held(r, fit(r, s).words(), left);
  }

  private static double held(int r, double[] words, double[] left) {
    double sum = 0;
    for (int l = 0; l < left.length; l++) if (left[l] > 0 && words[l] >= HELD * left[l]) sum += words[l];
    return sum;
  }

  private boolean adds(int r, double[] words, double[] unquoted, double[] left) {
    double all = held(r, words, left);
    double plain = 0;
    for (int l = 0; l < left.length; l++) if (left[l] > 0 && words[l] >= HELD * left[l]) plain += unquoted[l];
    return all >= LEAST_WORDS && all >= LEAST_SHARE * family.reports().get(r).size() && plain >= LEAST_UNQUOTED;
  }
}
