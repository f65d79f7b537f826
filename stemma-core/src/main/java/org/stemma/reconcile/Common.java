package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.stemma.model.Cite;

/**
 * How much each of several readings has in common with the other reports. Readings of the same words are compared once for all of them, so that copies
 * cost an addition each.
 */
final class Common {
  private final Map<Cite, Integer> sorts = new LinkedHashMap<>();
  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, Integer> reports = new HashMap<>();
  private final ToDoubleBiFunction<Set<String>, Set<String>> alike;
  /** For each sort of words how much it has in common with each report, once it was asked for. */
  private final Map<Integer, double[]> shared = new HashMap<>();

  Common(List<Cite> readings, Function<Cite, Set<String>> content, ToDoubleBiFunction<Set<String>, Set<String>> alike) {
    this.alike = alike;
    Map<Set<String>, Integer> known = new HashMap<>();
    for (Cite c : readings) {
      if (sorts.containsKey(c)) continue;
      Set<String> own = content.apply(c);
      sorts.put(c, known.computeIfAbsent(own, w -> {
        words.add(own);
        return words.size() - 1;
      }));
      reports.putIfAbsent(c.report(), reports.size());
    }
  }

  /** How much of its words and of theirs the reading has in common with the other reports, on average; 0 where there is no other. */
  double of(Cite c) {
    double[] with = shared.computeIfAbsent(sorts.get(c), this::withEach);
    int own = reports.get(c.report());
    return IntStream.range(0, with.length).filter(r -> r != own).mapToDouble(r -> with[r]).average().orElse(0);
  }

  private double[] withEach(int sort) {
    double[] known = new double[words.size()];
    Arrays.fill(known, -1);
    double[] out = new double[reports.size()];
    sorts.forEach((c, s) -> {
      if (known[s] < 0) known[s] = alike.applyAsDouble(words.get(sort), words.get(s));
      int r = reports.get(c.report());
      out[r] = Math.max(out[r], known[s]);
    });
    return out;
  }
}
