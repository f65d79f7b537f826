package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores of one story and what was missed. */
public final class Scores {
  private final Map<String, Ratio> byMeasure = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  void put(String measure, Ratio ratio) {
    byMeasure.put(measure, ratio);
  }

  void miss(Object... cells) {
    misses.add(String.join(" | ", Arrays.stream(cells).map(String::valueOf).toList()));
  }

  /** In the order of scoring. */
  public Map<String, Ratio> byMeasure() {
    return byMeasure;
  }

  /** A line for each error. */
  public List<String> misses() {
    return misses;
  }
}
