package org.stemma.reconcile;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Basis;
import org.stemma.model.Cite;
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
  /** Share from which two reports of three or more tell one thing that the others do not; so many reports do from the smaller share. */
  private static final double OF_TWO = .65;
  private static final int FEW = 3;
  /** Of so many readings one may be told quite otherwise. */
  private static final int MANY = 4;

  private final Ground ground;
  private final Rarity rarity;
  /** What was asked of the drafts themselves: each is held beside every later one. */
  private final Map<PointDraft, Point.Match> matches = new IdentityHashMap<>();
  private final Map<PointDraft, List<Cite>> firm = new IdentityHashMap<>();

  Confidence(Ground ground, Rarity rarity) {
    this.ground = ground;
    this.rarity = rarity;
  }

  /** How its readings were found to tell one thing, and how often such a point was right. */
  Point.Match of(PointDraft draft) {
    return matches.computeIfAbsent(draft, d -> new Point.Match(d.basis(), share(d), d.perhaps()));
  }

  boolean isSure(PointDraft d) {
    return of(d).confidence() >= Point.SURE;
  }

  private double share(PointDraft d) {
    return switch (d.basis()) {
      case QUOTATION -> .98;
      case DEED -> .88;
      case NUMBER -> d.readings().stream().allMatch(c -> isFirm(d, c, WITH_NUMBER)) ? .92 : .6;
      case CLAUSES -> firm(d).size() >= d.readings().size() - d.readings().size() / MANY ? .92 : .62;
      case REPORTED -> rarity.least(d).words() >= REPORTED ? .75 : .35;
    };
  }

  /** The point resting on the readings alone that share much with what is shown; none where all do, or too few reports have one. */
  Optional<PointDraft> core(PointDraft d) {
    if (d.reports().size() < FEW || d.basis() != Basis.CLAUSES && d.basis() != Basis.NUMBER || isSure(d)) return Optional.empty();
    List<Cite> firm = firm(d);
    if (Independence.reports(firm).size() < FEW) firm = firm(d, OF_TWO);
    return Independence.reports(firm).size() < 2 ? Optional.empty() : Optional.of(d.restingOn(firm));
  }

  private List<Cite> firm(PointDraft draft) {
    return firm.computeIfAbsent(draft, d -> firm(d, SHARE));
  }

  private List<Cite> firm(PointDraft d, double share) {
    return d.readings().stream().filter(c -> isFirm(d, c, share)).toList();
  }

  private boolean isFirm(PointDraft d, Cite reading, double share) {
    if (Apart.nameOthers(ground, reading, d.shown()) || d.basis() == Basis.CLAUSES && Apart.shareOneThing(ground, reading, d.shown())) return false;
    Rarity.Shared s = rarity.shared(reading, d.shown());
    if (d.basis() == Basis.NUMBER) return s.share() >= share || Fates.isOneOutcome(ground, reading, d.shown());
    return s.share() >= share && (s.weight() >= WEIGHT || d.likeness() >= ALIKE) || Fates.isOneCount(ground, reading, d.shown());
  }
}
