package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Alignment;

/** The passages that reports share, by the one report and the other. */
final class Passages {
  private final Map<String, Map<String, List<Alignment>>> byReport = new HashMap<>();

  /** @param all those of one pair of reports after one another */
  Passages(List<Alignment> all) {
    int end = 0;
    for (int i = 0; i < all.size(); i = end) {
      String a = all.get(i).a().report();
      String b = all.get(i).b().report();
      while (end < all.size() && all.get(end).a().report().equals(a) && all.get(end).b().report().equals(b)) end++;
      byReport.computeIfAbsent(a, r -> new HashMap<>()).computeIfAbsent(b, r -> new ArrayList<>()).addAll(all.subList(i, end));
    }
    for (String x : List.copyOf(byReport.keySet())) byReport.get(x).forEach((y, list) -> byReport.computeIfAbsent(y, r -> new HashMap<>()).putIfAbsent(x, list));
  }

  /** Those of a report, by the other report. */
  Map<String, List<Alignment>> of(String report) {
    return byReport.getOrDefault(report, Map.of());
  }
}
