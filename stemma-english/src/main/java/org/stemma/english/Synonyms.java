package org.stemma.english;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that may stand for one another in a rewrite. Groups are read at the first question, so a run without rewrites pays nothing. */
final class Synonyms {
  private final List<String> lines;
  private volatile Map<String, Set<String>> groups = Map.of();

  private Synonyms(List<String> lines) {
    this.lines = lines;
  }

  /** @param lines one group a line, words apart by spaces */
  static Synonyms of(List<String> lines) {
    return new Synonyms(lines);
  }

  Set<String> of(String lemma) {
    if (groups.isEmpty() && !lines.isEmpty()) groups = read(lines);
    return groups.getOrDefault(lemma, Set.of(lemma));
  }

  private static Map<String, Set<String>> read(List<String> lines) {
    Map<String, Set<String>> out = new HashMap<>();
    for (String line : lines) {
      List<String> group = List.of(line.split(" "));
      for (String word : group) out.computeIfAbsent(word, w -> new TreeSet<>()).addAll(group);
    }
    out.replaceAll((w, g) -> Collections.unmodifiableSet(g));
    return out;
  }
}
