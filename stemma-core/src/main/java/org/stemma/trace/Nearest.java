package org.stemma.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Edge;
import org.stemma.model.Pair;

/** The one report that explains another best: the most words for the fewest changes, what is credited before what is not. */
final class Nearest {
  /** Changes by which an outlet must explain more than an agency before it is taken for the parent. */
  private static final double MARGIN = .5;
  /** Share of reworded words that makes a report reworded throughout, and what each then adds to the margin. */
  private static final double THROUGHOUT = .06;
  private static final double REWORDED = .8;
  /** Words of a text, and their share of it, that make it taken from another without a credit. */
  private static final double TAKEN_WORDS = 12;
  private static final double TAKEN_SHARE = .15;
  private static final double ALIKE_SHARE = .35;
  /** Words in a row that two texts have alike only where one has them from the other. */
  static final int RUN = 9;
  private static final double TIE = 1e-9;
  private final Family family;
  private final Fits fits;

  Nearest(Family family, Fits fits) {
    this.family = family;
    this.fits = fits;
  }

  /** What stands behind a report as its parent: an outlet, an agency, whom the report itself names or its own outlet; in rising order. */
  enum Rank {
    OUTLET,
    AGENCY,
    STATED
  }

  /** @param score words less changes @param reach the same with the margin */
  private record Scored(int report, Rank rank, double score, double reach) {}

  /** The best by words less changes; among those that are as good an outlet credited, then an agency, then the first. Empty where it explains too little to be a parent. */
  Optional<Integer> of(List<Integer> candidates) {
    List<Scored> scored = candidates.stream().map(this::scored).toList();
    double top = scored.stream().mapToDouble(Scored::reach).max().orElse(0);
    Comparator<Scored> better = Comparator.comparing(Scored::rank).thenComparingDouble(Scored::score);
    return scored.stream().filter(s -> s.reach() >= top - TIE)
        .max(better.thenComparing((x, y) -> later(x.report(), y.report()))).map(Scored::report).filter(this::isEnough);
  }

  private Scored scored(int s) {
    double score = fits.of(s).total() - fits.of(s).changes();
    return new Scored(s, rank(s), score, score + margin(s));
  }

  /** Two desks that reword a dispatch throughout hit upon some words alike, which shows no kinship of theirs. */
  private double margin(int s) {
    if (rank(s) == Rank.OUTLET) return 0;
    int reworded = fits.of(s).reworded();
    return reworded < THROUGHOUT * fits.size() ? MARGIN : MARGIN + REWORDED * reworded;
  }

  /** Of an agency's versions the later is as good as the earlier and nearer; of outlets' texts the earlier. */
  private int later(int x, int y) {
    int order = Clock.compare(family.report(x), family.report(y));
    if (order == 0) order = Integer.compare(x, y);
    return family.sources().get(x).isAgency() ? order : -order;
  }

  Rank rank(int s) {
    int r = fits.child();
    boolean stated = family.judgement(r, s).basis() == Edge.Basis.STATED || family.isOneOutlet(r, s);
    if (family.isChild(r, s) && stated) return Rank.STATED;
    return family.sources().get(s).isAgency() ? Rank.AGENCY : Rank.OUTLET;
  }

  /** What a report names needs no more; an outlet that prints its own text again needs nobody else's; else a sentence alike is not yet a text taken. */
  boolean isEnough(int s) {
    int r = fits.child();
    if (rank(s) == Rank.STATED && !family.isOneOutlet(r, s) || family.judgement(r, s).named()) return true;
    double words = fits.of(s).total();
    boolean alike = words >= ALIKE_SHARE * fits.size() || fits.of(s).longestRun() >= RUN;
    return alike && family.level(r, s).compareTo(Pair.Level.PARTIAL) >= 0 && isEnough(words);
  }

  boolean isEnough(double words) {
    return words >= TAKEN_WORDS && words >= TAKEN_SHARE * fits.size();
  }
}
