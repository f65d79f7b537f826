package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
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
    List<Span> left = new ArrayList<>(spans(c));
    for (StatementMark s : ground.report(c.report()).statements()) {
      s.cue().filter(c.span()::overlaps).ifPresent(left::add);
      s.speakerMention().filter(c.span()::overlaps).ifPresent(left::add);
    }
    Prose p = ground.report(c.report()).prose();
    Set<String> stop = ground.language.words(WordList.STOP_WORDS);
    Set<String> out = new TreeSet<>();
    int[] range = p.tokens().range(c.span());
    for (int i = range[0]; i < range[1]; i++) {
      Span token = p.tokens().span(i);
      boolean word = Character.isLetterOrDigit(p.tokens().word(i).codePointAt(0)) && !stop.contains(p.lemma(i)) && !stop.contains(p.tokens().lower(i));
      if (word && left.stream().noneMatch(s -> s.overlaps(token))) out.add(p.lemma(i));
    }
    return out;
  }
}
