package org.stemma.reconcile;

import org.stemma.model.Basis;
import org.stemma.model.Point;

/**
 * How often points of one kind were right in every reading: as counted on 546 points of 46 stories that no rule was written on, read one by one, and on those of the
 * development stories (docs/points.md). Clauses are sure from some weight of words in common, or where they are nearly the same; a number with some of the words beside it.
 */
final class Confidence {
  /** Weight of words in common, or likeness, and share of the weight of the words shown, from which clauses tell one thing. */
  private static final double WEIGHT = 2;
  private static final double ALIKE = .8;
  private static final double SHARE = .5;
  /** Share of the weight of the words shown from which two that give one number tell one thing: "read 140 letters about the cracks" and "burned 140 letters" do not. */
  private static final double WITH_NUMBER = .25;
  /** Words in common from which two mostly report one statement of a speaker, each in words of its own. */
  private static final int REPORTED = 3;
  /** Of so many readings one may be told quite otherwise. */
  private static final int MANY = 4;

  private Confidence() {}

  static Point.Match of(Rarity rarity, PointDraft d) {
    return new Point.Match(d.basis(), switch (d.basis()) {
      case QUOTATION -> .98;
      case DEED -> .88;
      case NUMBER -> rarity.least(d).share() >= WITH_NUMBER ? .92 : .6;
      case CLAUSES -> isFirm(rarity, d) ? .92 : .62;
      case REPORTED -> rarity.least(d).words() >= REPORTED ? .75 : .35;
    });
  }

  /** Every reading is, of four or more all but a quarter: one reporter in many words things quite otherwise. */
  private static boolean isFirm(Rarity rarity, PointDraft d) {
    return d.readings().stream().filter(c -> !isFirm(rarity.shared(c, d.shown()), d)).count() <= d.readings().size() / MANY;
  }

  private static boolean isFirm(Rarity.Shared s, PointDraft d) {
    return s.share() >= SHARE && (s.weight() >= WEIGHT || d.likeness() >= ALIKE);
  }
}
