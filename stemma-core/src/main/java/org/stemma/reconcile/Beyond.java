package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Cite;
import org.stemma.text.Span;

/**
 * What readings of a point tell beyond points that are told already: the words outside those points' readings, without who speaks and "said".
 * A piece of a quotation, or a quotation with its "he told reporters", is no second fact.
 */
final class Beyond {
  /** Words in common from which two readings tell one thing more. */
  private static final int MORE = 2;
  /** Readings from which words are counted over all of them, and not in pairs. */
  private static final int MANY = 12;

  private final Ground ground;
  private final Map<String, List<Span>> told = new HashMap<>();

  Beyond(Ground ground) {
    this.ground = ground;
  }

  void add(Collection<Cite> readings) {
    for (Cite c : readings) told.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(c.span());
  }

  /** @return true when two reports share words that no point told before has from them */
  boolean isMore(List<Cite> readings) {
    List<Set<String>> rest = readings.stream().map(this::rest).toList();
    if (readings.size() > MANY) return common(readings, rest) >= MORE;
    for (int i = 0; i < rest.size(); i++) {
      for (int j = i + 1; j < rest.size(); j++) {
        if (!readings.get(i).report().equals(readings.get(j).report()) && shared(rest.get(i), rest.get(j)) >= MORE) return true;
      }
    }
    return false;
  }

  /** Words that two reports have. */
  private static long common(List<Cite> readings, List<Set<String>> rest) {
    Map<String, Set<String>> reports = new HashMap<>();
    for (int i = 0; i < rest.size(); i++) for (String w : rest.get(i)) reports.computeIfAbsent(w, x -> new TreeSet<>()).add(readings.get(i).report());
    return reports.values().stream().filter(r -> r.size() > 1).count();
  }

  private List<Span> spans(Cite c) {
    return told.getOrDefault(c.report(), List.of());
  }

  private long shared(Set<String> a, Set<String> b) {
    return a.stream().filter(w -> b.contains(w) || ground.language.synonyms(w).stream().anyMatch(b::contains)).count();
  }

  private Set<String> rest(Cite c) {
    return Shown.told(ground, c, spans(c));
  }
}
