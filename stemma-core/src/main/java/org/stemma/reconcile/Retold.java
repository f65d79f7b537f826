package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  }

  /** With one sentence of each further report that tells what is shown. @param fits whether a sentence may */
  PointDraft completed(PointDraft d, Predicate<Cite> fits) {
    Set<String> words = Shown.told(ground, d.shown());
    if (words.size() < WORDS) return d;
    double all = words.stream().mapToDouble(this::weight).sum();
    Map<Integer, Double> shared = new TreeMap<>();
    Map<Integer, Integer> count = new HashMap<>();
    for (String w : words) {
      double weight = weight(w);
      for (int s : having(w)) {
        if (d.reports().contains(sentences.get(s).report())) continue;
        shared.merge(s, weight, Double::sum);
        count.merge(s, 1, Integer::sum);
      }
    }
    Map<String, Integer> best = new TreeMap<>();
    shared.forEach((s, weight) -> {
      if (weight < MOST * all || count.get(s) < WORDS) return;
      best.merge(sentences.get(s).report(), s, (a, b) -> shared.get(b) > shared.get(a) ? b : a);
    });
    List<Cite> readings = new ArrayList<>(d.readings());
    for (int s : best.values()) {
      Cite c = ground.shortened(sentences.get(s));
      if (fits.test(c)) readings.add(c);
    }
    return readings.size() == d.readings().size() ? d : new PointDraft(readings, d.shown(), d.conflict(), d.likeness());
  }

  /** Sentences with the word or one that means it; none where too many have it. */
  private Set<Integer> having(String w) {
    Set<Integer> out = new TreeSet<>(byWord.getOrDefault(w, List.of()));
    ground.language.synonyms(w).forEach(o -> out.addAll(byWord.getOrDefault(o, List.of())));
    return out.size() > Math.max(COMMON * sentences.size(), FEW) ? Set.of() : out;
  }

  private double weight(String w) {
    return Math.log((sentences.size() + 1) / (Optional.ofNullable(byWord.get(w)).map(List::size).orElse(0) + .5));
  }
}
