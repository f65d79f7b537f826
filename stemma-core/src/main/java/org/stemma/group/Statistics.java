package org.stemma.group;

import java.util.List;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.language.WordTable;

/**
 * How telling each term is, from everyday text of the language pack alone: frozen, so that a pair of reports is decided the same way in a
 * stream and in one go, among five reports or a million. Counts of the run are left out on purpose: what many reports of a day tell is
 * not less telling, and with them a story came out differently when more reports stood beside it.
 */
final class Statistics {
  /** Everyday texts that the weights stand for. */
  private static final double TEXTS = 1000;

  /** Counts of the pack's table that make one everyday text. */
  private static final double EVERYDAY = 1800;

  private final Map<String, List<String>> everyday;

  private Statistics(Map<String, List<String>> everyday) {
    this.everyday = everyday;
  }

  static Statistics of(Language language) {
    return new Statistics(language.table(WordTable.WORD_FREQUENCIES));
  }

  /** The logarithm of all texts by those that hold the term; by its length where the language has no counts. */
  double weight(String term) {
    double most = Math.log((TEXTS + 1) / .5);
    if (everyday.isEmpty()) return most * Math.clamp((term.length() - 2) / 6.0, 0, 1);
    return Math.max(0, Math.log((TEXTS + 1) / (TEXTS * share(term) + .5)));
  }

  /** Share of everyday texts that hold the term, 0..1. */
  private double share(String term) {
    List<String> row = everyday.getOrDefault(term, List.of());
    if (Character.isDigit(term.charAt(0))) return digits(term);
    return row.isEmpty() ? 0 : 1 - Math.exp(-Integer.parseInt(row.getFirst()) / EVERYDAY);
  }

  /** Counts under ten stand in any report. */
  private static double digits(String term) {
    return term.length() == 1 ? .1 : 0;
  }
}
