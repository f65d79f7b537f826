package org.stemma.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Decisions;
import org.stemma.model.Marked;
import org.stemma.model.Report;

/** An editor's decisions as they bear on the reports at hand: for a pair, together, apart or nothing said. The later decision counts. */
final class Wishes {
  private final Map<Long, Boolean> pairs = new HashMap<>();

  private Wishes() {}

  static Wishes of(Decisions decisions, List<Marked> reports) {
    Wishes out = new Wishes();
    for (Decisions.Decision d : decisions.all()) {
      List<Integer> named = new java.util.ArrayList<>();
      for (int i = 0; i < reports.size(); i++) if (isNamed(d, reports.get(i).report())) named.add(i);
      for (int i : named) for (int j : named) if (j < i) out.pairs.put(key(j, i), d.together());
    }
    return out;
  }

  static boolean isNamed(Decisions.Decision decision, Report report) {
    return decision.reports().stream().anyMatch(k -> Decisions.names(k, report));
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  boolean areNone() {
    return pairs.isEmpty();
  }

  boolean together(int a, int b) {
    return !pairs.isEmpty() && Boolean.TRUE.equals(pairs.get(key(a, b)));
  }

  boolean apart(int a, int b) {
    return Boolean.FALSE.equals(pairs.get(key(a, b)));
  }

  /** True when any two across the lists are to stay apart. */
  boolean apart(List<Integer> some, List<Integer> others) {
    if (pairs.isEmpty()) return false;
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> apart(a, b)));
  }
}
