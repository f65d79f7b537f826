package org.stemma.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some reports taken together while stories are made, with what is needed to say how near two such groups are.
 *
 * <p>Groups of full reports are as near as their reports are on the mean, so that one report near to two stories does not glue them.
 * Headlines alone share few words even within a story; groups of them are as near as their mean vectors. Between the two the measure moves
 * with how much text there is.
 */
final class Group {
  /** Mean nearness that makes full reports one story, short and long, and the nearness of mean vectors that makes headlines one. */
  private static final double SHORT = .21;
  private static final double LONG = .27;
  private static final double HEADLINES = .17;

  /**
   * Two happenings of one kind are as near as that, but each is closer within: what lies between two groups must be this part of what holds each
   * together. One or two reports cannot show that they are a happening of
   * their own; small groups count as usually close, and copies among themselves as no closer than good tellings are.
   */
  private static final double PART = .65;
  private static final double USUAL = .35;
  private static final double CLOSE = .45;
  private static final int ENOUGH = 3;
  private static final double USUAL_HEADLINES = .2;
  private static final int PAIRS_TO_SHOW = 4;

  final Map<Group, Double> sums = new HashMap<>();
  final List<Integer> members;
  private double pairs;
  private double full;
  private double length;
  private int size = 1;
  int version;

  /** @param index place among the reports at hand */
  Group(int index, Profile profile) {
    this.members = new java.util.ArrayList<>(List.of(index));
    this.full = profile.fullness();
    this.length = profile.length();
  }

  /** A group that is only looked at. */
  Group(List<Profile> profiles, double pairs) {
    this.members = List.of();
    this.pairs = pairs;
    this.full = profiles.stream().mapToDouble(Profile::fullness).sum();
    this.length = profiles.stream().mapToDouble(Profile::length).sum();
    this.size = profiles.size();
  }

  /** The same, only looked at, with one member left out that is that near to the others in sum. */
  Group without(Profile member, double sum) {
    Group rest = new Group(List.of(), pairs - sum);
    rest.full = full - member.fullness();
    rest.length = length - member.length();
    rest.size = size - 1;
    return rest;
  }

  int first() {
    return members.getFirst();
  }

  /** Nearness of this and another, 0..1: what is nearest is joined first. */
  double near(Group other) {
    return near(other, sums.getOrDefault(other, 0.0));
  }

  private double near(Group other, double sum) {
    return sum / Math.sqrt(breadth() * other.breadth());
  }

  private double breadth() {
    double f = full / size;
    return f * size * size + (1 - f) * (size + 2 * pairs);
  }

  /** How strongly the two belong together: from 1 they are one story. */
  double strength(Group other) {
    return strength(other, sums.getOrDefault(other, 0.0));
  }

  /** The same for two that have not met. */
  double strength(Group other, double sum) {
    double f = Math.sqrt(full / size * (other.full / other.size));
    double l = Math.sqrt(length / size * (other.length / other.size));
    double absolute = near(other, sum) / (f * (SHORT + l * (LONG - SHORT)) + (1 - f) * HEADLINES);
    if (f == 0 || Math.min(size, other.size) < ENOUGH) return absolute;
    double between = sum / ((double) size * other.size);
    return Math.min(absolute, between / (f * PART * Math.sqrt(closeness(f) * other.closeness(f))));
  }

  private double closeness(double f) {
    double usual = f * USUAL + (1 - f) * USUAL_HEADLINES;
    double shown = (pairs + PAIRS_TO_SHOW * usual) / (size * (size - 1) / 2.0 + PAIRS_TO_SHOW);
    return Math.min(shown, f * CLOSE + 1 - f);
  }

  /** Takes in another; that one is done with. */
  void take(Group other) {
    pairs += other.pairs + sums.getOrDefault(other, 0.0);
    sums.remove(other);
    other.sums.remove(this);
    other.sums.forEach((third, sum) -> {
      sums.merge(third, sum, Double::sum);
      third.sums.remove(other);
      third.sums.merge(this, sum, Double::sum);
    });
    other.sums.clear();
    members.addAll(other.members);
    members.sort(null);
    size += other.size;
    full += other.full;
    length += other.length;
    version++;
    other.version = -1;
  }
}
