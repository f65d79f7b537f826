package org.stemma.trace;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the other reports explain one report, the child, and what of its lines none of those chosen explains yet. Words are weighed as {@link Fit} tells. */
final class Fits {
  /** Share of a line's words that make it explained. */
  static final double COVERED = .5;
  /** Share of what is left of a line that a text has, to be counted as holding it. */
  static final double HELD = .6;
  /** Words that one more parent explains at least, their share of the report, and how many of them stand outside quotation marks. */
  private static final double LEAST_WORDS = 8;
  private static final double LEAST_SHARE = .08;
  private static final double LEAST_UNQUOTED = 4;
  private final Family family;
  private final int child;
  /** By report, once it was asked for. */
  private final @Nullable Fit[] fits;

  Fits(Family family, int child) {
    this.family = family;
    this.child = child;
    this.fits = new Fit[family.size()];
  }

  int child() {
    return child;
  }

  /** Words of the child. */
  int size() {
    return wording().size();
  }

  int lines() {
    return wording().lines().length;
  }

  /** Words of a line of the child. */
  int size(int line) {
    return wording().starts()[line + 1] - wording().starts()[line];
  }

  private Wording wording() {
    return family.reports().get(child);
  }

  Fit of(int s) {
    Fit known = fits[s];
    Fit fit = known == null ? Fit.of(family.collation(child, s), family) : known;
    fits[s] = fit;
    return fit;
  }

  /** The most words of each line that any of the reports explains. */
  double[] best(Iterable<Integer> reports) {
    double[] out = new double[lines()];
    for (int s : reports) for (int l = 0; l < out.length; l++) out[l] = Math.max(out[l], of(s).words()[l]);
    return out;
  }

  /** Words of each line that are not yet explained; a line explained by half is. @param hidden words of each line that a text unseen explains */
  double[] left(Set<Integer> parents, double[] hidden) {
    double[] best = best(parents);
    double[] out = new double[best.length];
    for (int l = 0; l < out.length; l++) out[l] = Math.max(hidden[l], best[l]) >= COVERED * size(l) ? 0 : size(l);
    return out;
  }

  /** Words of the lines left that a report holds. */
  double gain(int s, double[] left) {
    return held(of(s).words(), left);
  }

  static double held(double[] words, double[] left) {
    return held(words, words, left);
  }

  private static double held(double[] words, double[] counted, double[] left) {
    double sum = 0;
    for (int l = 0; l < left.length; l++) if (left[l] > 0 && words[l] >= HELD * left[l]) sum += counted[l];
    return sum;
  }

  /** True when a text with these words of each line explains enough of what is left to be one more parent. */
  boolean adds(double[] words, double[] unquoted, double[] left) {
    double all = held(words, left);
    return all >= LEAST_WORDS && all >= LEAST_SHARE * size() && held(words, unquoted, left) >= LEAST_UNQUOTED;
  }
}
