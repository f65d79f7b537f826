package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pairwise agreement of two partitions; items that only the gold has count as missed pairs. */
final class Pairwise {
  private Pairwise() {}

  static Ratio of(Map<String, String> gold, Map<String, String> told) {
    List<String> items = new ArrayList<>(gold.keySet());
    int both = 0;
    int onlyGold = 0;
    int onlyTold = 0;
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        boolean g = gold.get(items.get(i)).equals(gold.get(items.get(j)));
        String x = told.get(items.get(i));
        String y = told.get(items.get(j));
        boolean t = x != null && x.equals(y);
        if (g && t) both++;
        else if (g) onlyGold++;
        else if (t) onlyTold++;
      }
    }
    return Ratio.f(both, onlyTold, onlyGold);
  }
}
