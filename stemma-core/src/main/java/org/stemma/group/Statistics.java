package org.stemma.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.Marked;

/**
 * How common each term is: everyday text from the language pack, and the reports of a run. Frozen once made, so that a
 * pair of reports is decided the same way whatever comes later.
 */
public final class Statistics {
  /** Everyday texts of a report's length that the pack's counts stand for. */
  private static final double EVERYDAY = 1800;

  /** Reports that the everyday counts are worth when they are joined with those of a run. */
  private static final double WORTH = 60;

  private final Map<String, List<String>> everyday;
  private final Map<String, Integer> counts;
  private final int reports;

  private Statistics(Map<String, List<String>> everyday, Map<String, Integer> counts, int reports) {
    this.everyday = everyday;
    this.counts = counts;
    this.reports = reports;
  }

  /** Everyday text alone. */
  public static Statistics of(Language language) {
    return new Statistics(language.table(WordTable.WORD_FREQUENCIES), Map.of(), 0);
  }

  /** Everyday text and these reports. */
  public static Statistics of(List<Marked> reports, Language language) {
    Map<String, Integer> counts = new HashMap<>();
    for (Marked m : reports) for (String term : Terms.of(m, language).keySet()) counts.merge(term, 1, Integer::sum);
    return new Statistics(language.table(WordTable.WORD_FREQUENCIES), Map.copyOf(counts), reports.size());
  }

  /** How telling a term is: the logarithm of all reports by those that hold it. */
  double weight(String term) {
    double often = WORTH * share(term) + counts.getOrDefault(term, 0);
    return Math.log((WORTH + reports + 1) / (often + .5));
  }

  /** Share of everyday texts that hold the term, 0..1. */
  private double share(String term) {
    List<String> row = everyday.getOrDefault(term, List.of());
    return row.isEmpty() ? 0 : 1 - Math.exp(-Integer.parseInt(row.getFirst()) / EVERYDAY);
  }
}
