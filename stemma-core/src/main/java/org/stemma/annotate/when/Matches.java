package org.stemma.annotate.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.annotate.when.Lexicon.Hit;

/** Finds the expressions of one sentence: every rule at every place, the longest first, none over another. */
final class Matches {
  private Matches() {}

  /**
   * One expression found.
   *
   * @param from first atom
   * @param to one past the last
   * @param reach atoms that the rule took, context too
   * @param said class and value of every word, a class that stands twice as "day" and "day2"
   */
  record Match(int from, int to, int reach, TimeRule rule, Map<String, String> said) {
    String get(String kind) {
      return said.getOrDefault(kind, "");
    }

    boolean has(String kind) {
      return said.containsKey(kind);
    }

    int number(String kind, int otherwise) {
      return said.containsKey(kind) ? Integer.parseInt(said.get(kind)) : otherwise;
    }
  }

  static List<Match> in(List<List<Hit>> hits, Lexicon lexicon) {
    List<Match> all = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      List<TimeRule> tried = new ArrayList<>();
      for (Hit h : hits.get(i)) {
        for (TimeRule rule : lexicon.rulesFrom(h.kind())) {
          if (tried.contains(rule)) continue;
          tried.add(rule);
          Search search = new Search(hits, rule);
          if (search.from(0, i)) all.add(search.match(lexicon));
        }
      }
    }
    all.sort(Comparator.comparingInt((Match m) -> -m.reach()).thenComparingInt(m -> m.from() - m.to()).thenComparingInt(Match::from).thenComparingInt(m -> m.rule().rank()));
    return apart(all, hits.size());
  }

  private static List<Match> apart(List<Match> all, int size) {
    boolean[] taken = new boolean[size];
    List<Match> out = new ArrayList<>();
    for (Match m : all) {
      boolean free = m.from() < m.to();
      for (int i = m.from(); i < m.to(); i++) free &= !taken[i];
      if (!free) continue;
      for (int i = m.from(); i < m.to(); i++) taken[i] = true;
      out.add(m);
    }
    out.sort(Comparator.comparingInt(Match::from));
    return out;
  }

  /** Tries one rule at one place, optional words first taken, then left out. */
  private static final class Search {
    private final List<List<Hit>> hits;
    private final TimeRule rule;
    private final Hit[] taken;
    private final int[] at;

    Search(List<List<Hit>> hits, TimeRule rule) {
      this.hits = hits;
      this.rule = rule;
      this.taken = new Hit[rule.elements().size()];
      this.at = new int[taken.length];
    }

    boolean from(int element, int place) {
      if (element == taken.length) return true;
      TimeRule.Element e = rule.elements().get(element);
      if (place < hits.size()) {
        for (Hit h : hits.get(place)) {
          if (!e.takes(h.kind())) continue;
          taken[element] = h;
          at[element] = place;
          if (from(element + 1, place + h.length())) return true;
        }
      }
      taken[element] = null;
      return e.optional() && from(element + 1, place);
    }

    /** Finer classes that only patterns tell apart go by their common name. */
    private static String plain(String kind) {
      return switch (kind) {
        case "units", "calunit", "calunits", "unitly" -> "unit";
        case "step", "coming", "past", "next", "last", "this" -> "dir";
        case "softmonth" -> "month";
        case "clockdot", "military" -> "clock";
        case "sureseason" -> "season";
        case "feastname" -> "holiday";
        default -> kind;
      };
    }

    Match match(Lexicon lexicon) {
      int from = Integer.MAX_VALUE;
      int to = -1;
      int reach = 0;
      Map<String, String> said = new HashMap<>(rule.given());
      for (int i = 0; i < taken.length; i++) {
        if (taken[i] == null) continue;
        String name = plain(lexicon.name(taken[i].kind()));
        if (!rule.given().containsKey(name)) said.put(said.containsKey(name) ? name + "2" : name, taken[i].value());
        reach += taken[i].length();
        if (rule.elements().get(i).context()) continue;
        from = Math.min(from, at[i]);
        to = Math.max(to, at[i] + taken[i].length());
      }
      return new Match(from, to, reach, rule, said);
    }
  }
}
