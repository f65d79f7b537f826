package org.stemma.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Cite;
import org.stemma.model.Marked;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;

/**
 * How much of what one stretch tells another tells too, each word weighed by how few sentences of the story have it: 0 in all, 1 in one; sentences of the same
 * words count once (inverse document frequency: Sparck Jones 1972).
 */
final class Rarity {
  private final Ground ground;
  private final Map<String, Integer> with = new HashMap<>();
  /** Words of stretches without who speaks; kept, since in a large story each is asked for very often. */
  private final Map<Cite, Set<String>> stretches = new HashMap<>();
  private final double all;

  Rarity(Ground ground) {
    this.ground = ground;
    Set<Set<String>> told = new HashSet<>();
    for (Marked m : ground.story.reports()) {
      for (Sentence s : m.prose().sentences()) {
        if (s.zone() != Zone.BODY) continue;
        Set<String> words = ground.content(new Cite(m.id(), s.span()));
        if (told.add(words)) words.forEach(w -> with.merge(w, 1, Integer::sum));
      }
    }
    this.all = Math.log(told.size() + 1.0);
  }

  private Set<String> told(Cite stretch) {
    return stretches.computeIfAbsent(stretch, c -> Shown.told(ground, c));
  }

  private double weight(String word) {
    return all == 0 ? 0 : 1 - Math.log(with.getOrDefault(word, 1)) / all;
  }

  /**
   * What two stretches have in common, who speaks left aside.
   *
   * @param weight of the words that both have
   * @param share of the weight of the words shown that the other's whole sentence has, 0..1
   * @param words number of those that both have
   */
  record Shared(double weight, double share, int words) {
    Shared least(Shared other) {
      return new Shared(Math.min(weight, other.weight), Math.min(share, other.share), Math.min(words, other.words));
    }
  }

  /** The least that any of the readings has in common with what is shown. */
  Shared least(PointDraft d) {
    return d.readings().stream().map(c -> shared(c, d.shown())).reduce(Shared::least).orElseThrow();
  }

  Shared shared(Cite reading, Cite shown) {
    Set<String> words = told(shown);
    Set<String> own = told(reading);
    Set<String> around = ground.sentence(reading).map(s -> ground.content(new Cite(reading.report(), s.span()))).orElse(own);
    double total = 0;
    double weight = 0;
    double there = 0;
    int n = 0;
    for (String w : words) {
      double x = weight(w);
      total += x;
      if (Shown.has(ground, around, w)) there += x;
      if (!Shown.has(ground, own, w)) continue;
      weight += x;
      n++;
    }
    return new Shared(weight, total == 0 ? 1 : there / total, n);
  }
}
