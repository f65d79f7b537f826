package org.stemma.group;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;

/**
 * What the headline and the first sentences say that tells a happening from another of its kind on the same day: the part of the day, and numbers.
 *
 * @param parts parts of the day that are named
 * @param numbers numbers, as base forms
 */
record Lead(Set<Part> parts, Set<String> numbers) {
  private static final int SENTENCES = 2;

  /** Afternoons are left out: they end in the evening. */
  enum Part {
    MORNING,
    NIGHT
  }

  static Lead of(Marked report, Language language) {
    Map<String, List<String>> times = language.table(WordTable.TIME_WORDS);
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Set<String> numbers = new TreeSet<>();
    Prose prose = report.prose();
    int body = 0;
    for (Sentence s : prose.sentences()) {
      if (s.zone() != Zone.HEADLINE && (s.zone() != Zone.BODY || body++ >= SENTENCES)) continue;
      for (int t = s.first(); t < s.last(); t++) {
        if (prose.tag(t).equals("CD")) numbers.add(prose.lemma(t));
        String classes = times.getOrDefault(prose.tokens().lower(t), List.of("")).getFirst();
        if (classes.equals("part=MO")) parts.add(Part.MORNING);
        if (classes.equals("part=EV") || classes.equals("part=NI")) parts.add(Part.NIGHT);
      }
    }
    return new Lead(parts, numbers);
  }

  /** A bit for each part that is named so. */
  static int bits(Set<String> parts) {
    return parts.stream().mapToInt(p -> 1 << Part.valueOf(p).ordinal()).sum();
  }

  /**
   * The same as comparing takes it.
   *
   * @param parts a bit each
   * @param numbers hashes, rising
   */
  record Compact(int parts, long[] numbers) {
    /** True when the two name different parts of the day and share none of their numbers: a shooting in the morning, a stabbing at night. */
    boolean isOfAnother(Compact other) {
      boolean told = parts != 0 && other.parts != 0 && numbers.length > 0 && other.numbers.length > 0;
      return told && (parts & other.parts) == 0 && !sharesNumber(other);
    }

    /** True when the two share a number. */
    boolean sharesNumber(Compact other) {
      for (long n : numbers) if (Arrays.binarySearch(other.numbers, n) >= 0) return true;
      return false;
    }

    /** True when these terms are none of its numbers. @param terms hashes, rising */
    boolean isUnknownTo(long[] terms) {
      for (long n : numbers) if (Arrays.binarySearch(terms, n) >= 0) return false;
      return true;
    }
  }
}
