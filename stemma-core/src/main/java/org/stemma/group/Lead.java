package org.stemma.group;

import java.util.Collections;
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

  static Lead of(Sketch sketch) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    sketch.parts().forEach(p -> parts.add(Part.valueOf(p)));
    return new Lead(parts, Set.copyOf(sketch.numbers()));
  }

  /** True when the two name different parts of the day and share none of their numbers: a shooting in the morning, a stabbing at night. */
  boolean isOfAnother(Lead other) {
    return areApart(parts, other.parts) && areApart(numbers, other.numbers);
  }

  /** True when the two share a number. */
  boolean sharesNumber(Lead other) {
    return !Collections.disjoint(numbers, other.numbers);
  }

  private static boolean areApart(Set<?> a, Set<?> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
