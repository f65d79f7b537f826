package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.model.Cite;

/**
 * How much each of several readings has in common with the other reports. Readings of the same words are of one sort and are compared once for all of
 * them, so that copies cost an addition each; the sorts that share a word are found by the word.
 */
final class Common {
  private final Ground ground;
  /** The sort of each reading, and the number of its report. */
  private final Map<Cite, Integer> sorts = new LinkedHashMap<>();
  private final Map<String, Integer> reports = new HashMap<>();
  private final int[] sortOf;
  private final int[] reportOf;
  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> meaning = new HashMap<>();
  /** For each sort of words how much it has in common with each report, once it was asked for. */
  private final Map<Integer, double[]> shared = new HashMap<>();

  Common(Ground ground, List<Cite> readings) {
    this.ground = ground;
    Map<Set<String>, Integer> known = new HashMap<>();
    for (Cite c : readings) {
      if (sorts.containsKey(c)) continue;
      sorts.put(c, known.computeIfAbsent(ground.content(c), this::sort));
      reports.putIfAbsent(c.report(), reports.size());
    }
    this.sortOf = sorts.values().stream().mapToInt(s -> s).toArray();
    this.reportOf = sorts.keySet().stream().mapToInt(c -> reports.get(c.report())).toArray();
  }

  private int sort(Set<String> content) {
    for (String w : content) byWord.computeIfAbsent(w, x -> new BitSet()).set(words.size());
    words.add(content);
    return words.size() - 1;
  }

  /** How much of its words and of theirs the reading has in common with the other reports, on average; 0 where there is no other. */
  double of(Cite c) {
    double[] with = shared.computeIfAbsent(sorts.get(c), this::withEach);
    int own = reports.get(c.report());
    return IntStream.range(0, with.length).filter(r -> r != own).mapToDouble(r -> with[r]).average().orElse(0);
  }

  private double[] withEach(int sort) {
    int[] common = new int[words.size()];
    for (String w : words.get(sort)) meaning.computeIfAbsent(w, this::meaning).stream().forEach(s -> common[s]++);
    double[] out = new double[reports.size()];
    for (int i = 0; i < sortOf.length; i++) {
      int n = common[sortOf[i]];
      if (n > 0) out[reportOf[i]] = Math.max(out[reportOf[i]], 2.0 * n / (words.get(sort).size() + words.get(sortOf[i]).size()));
    }
    return out;
  }

  /** The sorts that have the word or one that means it. */
  private BitSet meaning(String w) {
    BitSet out = new BitSet();
    if (byWord.containsKey(w)) out.or(byWord.get(w));
    for (String o : ground.language.synonyms(w)) if (byWord.containsKey(o)) out.or(byWord.get(o));
    return out;
  }
}
