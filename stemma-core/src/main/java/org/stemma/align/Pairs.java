package org.stemma.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the stars leave: two stretches that are like and that no locus holds both of, because each stands beside something more like it. Such a pair
 * joins a locus that has one of the two, if the other is like all of that locus; else it is a locus of its own. The firmest come first.
 */
final class Pairs {
  /** Score of a pair that makes a locus only where no other has either of the two. */
  static final double ALONE = -1;

  private final List<Telling> all;
  private final Links links;
  private final List<Loci.Star> stars;
  /** For every stretch the stars that have a reading which overlaps it. */
  private final List<Set<Integer>> holding;
  private final Map<Integer, List<Integer>> sameSentence = new HashMap<>();

  /** @param stars grows and changes */
  Pairs(List<Telling> all, Links links, List<Loci.Star> stars) {
    this.all = all;
    this.links = links;
    this.stars = stars;
    this.holding = new ArrayList<>(Collections.nCopies(all.size(), Set.of()));
    Map<String, List<Integer>> sentences = new HashMap<>();
    for (int i = 0; i < all.size(); i++) sentences.computeIfAbsent(all.get(i).report() + " " + all.get(i).sentence(), s -> new ArrayList<>()).add(i);
    sentences.values().forEach(list -> list.forEach(i -> sameSentence.put(i, list)));
    for (int k = 0; k < stars.size(); k++) for (int i : stars.get(k).members()) hold(i, k);
  }

  /** @param pairs with a score of 0 for those that share little but a phrase: these need no free end */
  void add(List<Loci.Pair> pairs) {
    List<Loci.Pair> sorted = new ArrayList<>();
    for (Loci.Pair p : pairs) if (isLeft(p.a(), p.b(), p.score())) sorted.add(p); // a star never loses a reading: what is settled now stays so
    sorted.sort(Comparator.comparingDouble((Loci.Pair p) -> -p.score()).thenComparingInt(Loci.Pair::a).thenComparingInt(Loci.Pair::b));
    for (Loci.Pair p : sorted) {
      if (!isLeft(p.a(), p.b(), p.score())) continue;
      Set<Integer> a = holding.get(p.a());
      Set<Integer> b = holding.get(p.b());
      if (!joined(a, p.a(), p.b()) && !joined(b, p.b(), p.a())) {
        stars.add(new Loci.Star(p.a(), List.of(p.b()), Math.max(0, p.score())));
        hold(p.a(), stars.size() - 1);
        hold(p.b(), stars.size() - 1);
      }
    }
  }

  /** No star holds both, and one is free unless the pair is firm. */
  boolean isLeft(int x, int y, double score) {
    Set<Integer> a = holding.get(x);
    Set<Integer> b = holding.get(y);
    if (score == ALONE) return a.isEmpty() && b.isEmpty();
    boolean free = a.isEmpty() || b.isEmpty();
    return free || (score >= Loci.FIRM || score <= 0) && Collections.disjoint(a, b);
  }

  private void hold(int member, int star) {
    for (int i : sameSentence.get(member)) {
      if (!all.get(i).span().overlaps(all.get(member).span())) continue;
      if (holding.get(i).isEmpty()) holding.set(i, new HashSet<>());
      holding.get(i).add(star);
    }
  }

  /** A further report of a star that has just this stretch. */
  private boolean joined(Set<Integer> holders, int has, int further) {
    for (int k : holders.stream().sorted().toList()) {
      Loci.Star star = stars.get(k);
      boolean known = star.members().stream().anyMatch(i -> all.get(i).report().equals(all.get(further).report()));
      if (known || !star.members().contains(has)) continue;
      if (!star.members().stream().allMatch(i -> i == has || links.has(further, i))) continue;
      List<Integer> members = new ArrayList<>(star.members());
      members.add(further);
      stars.set(k, new Loci.Star(members, star.similarity()));
      hold(further, k);
      return true;
    }
    return false;
  }
}
