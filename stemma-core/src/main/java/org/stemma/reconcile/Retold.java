package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stemma.model.Cite;
import org.stemma.model.Marked;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;

/**
 * Reports that tell a point in a sentence that was aligned with none of its readings: one that has most of the words shown, each weighed by how few
 * sentences of the story have it (inverse document frequency: Sparck Jones 1972), who speaks left aside.
 */
final class Retold {
  /** Share of the weight of the words shown that the sentence has at least. */
  private static final double MOST = .75;
  /** Words in common, at least. */
  private static final int WORDS = 5;
  /** Share of all sentences from which a word tells nothing. */
  private static final double COMMON = .2;
  /** So many sentences may have a word in any story. */
  private static final int FEW = 30;

  private final Ground ground;
  private final List<Cite> sentences = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, int[]> having = new HashMap<>();
  /** Of each sentence what it shares with the point that is looked at: weight and number of words. */
  private final double[] weight;
  private final int[] count;

  Retold(Ground ground) {
    this.ground = ground;
    for (Marked m : ground.story.reports()) {
      for (Sentence s : m.prose().sentences()) {
        if (s.zone() != Zone.BODY) continue;
        Cite c = new Cite(m.id(), s.span());
        for (String w : Shown.told(ground, c)) byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(sentences.size());
        sentences.add(c);
      }
    }
    this.weight = new double[sentences.size()];
    this.count = new int[sentences.size()];
  }

  /** With one sentence of each further report that tells what is shown. @param fits whether a sentence may */
  PointDraft completed(PointDraft d, Predicate<Cite> fits) {
    Set<String> words = Shown.told(ground, d.shown());
    if (words.size() < WORDS) return d;
    List<Cite> readings = new ArrayList<>(d.readings());
    for (int s : retelling(words, d.reports())) {
      Cite c = ground.shortened(sentences.get(s));
      if (fits.test(c)) readings.add(c);
    }
    return readings.size() == d.readings().size() ? d : d.with(readings, d.conflict());
  }

  /** The sentence of each report that has most of the words, if it has enough; none of the reports named. */
  private Collection<Integer> retelling(Set<String> words, Set<String> without) {
    Arrays.fill(weight, 0);
    Arrays.fill(count, 0);
    double all = 0;
    for (String w : words) {
      double tells = Math.log((sentences.size() + 1) / (byWord.getOrDefault(w, List.of()).size() + .5));
      all += tells;
      for (int s : having.computeIfAbsent(w, this::having)) {
        weight[s] += tells;
        count[s]++;
      }
    }
    Map<String, Integer> best = new TreeMap<>();
    for (int s = 0; s < weight.length; s++) {
      if (weight[s] < MOST * all || count[s] < WORDS || without.contains(sentences.get(s).report())) continue;
      best.merge(sentences.get(s).report(), s, (a, b) -> weight[b] > weight[a] ? b : a);
    }
    return best.values();
  }

  /** Sentences with the word or one that means it, rising; none where too many have it. */
  private int[] having(String w) {
    Set<Integer> out = new TreeSet<>(byWord.getOrDefault(w, List.of()));
    ground.language.synonyms(w).forEach(o -> out.addAll(byWord.getOrDefault(o, List.of())));
    return out.size() > Math.max(COMMON * sentences.size(), FEW) ? new int[0] : out.stream().mapToInt(i -> i).toArray();
  }
}
