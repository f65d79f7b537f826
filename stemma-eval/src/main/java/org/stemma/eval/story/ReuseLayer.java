package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** How much each pair of reports shares, who takes from whom, and dispatches that are not in the set. */
final class ReuseLayer {
  static final List<String> LEVELS = List.of("none", "incidental", "partial", "substantial", "near-copy");

  private record Pair(String a, String level, String direction) {}

  private ReuseLayer() {}

  static void score(Gold gold, Told told, Scores out) {
    Map<Set<String>, Pair> pairs = pairs(told);
    int n = 0;
    int exact = 0;
    int near = 0;
    int related = 0;
    int relatedExact = 0;
    int directed = 0;
    int directedRight = 0;
    Ratio derived = Ratio.f(0, 0, 0);
    for (JsonNode p : gold.json().path("reuse")) {
      n++;
      Optional<Pair> got = Optional.ofNullable(pairs.get(Set.of(p.path("a").asString(), p.path("b").asString())));
      String want = p.path("level").asString();
      String level = got.map(Pair::level).orElse("none");
      int d = Math.abs(LEVELS.indexOf(level) - LEVELS.indexOf(want));
      exact += d == 0 ? 1 : 0;
      near += d <= 1 ? 1 : 0;
      if (!want.equals("none") || !level.equals("none")) {
        related++;
        relatedExact += d == 0 ? 1 : 0;
      }
      boolean g = LEVELS.indexOf(want) >= 2;
      boolean t = LEVELS.indexOf(level) >= 2;
      derived = derived.plus(Ratio.f(g && t ? 1 : 0, !g && t ? 1 : 0, g && !t ? 1 : 0));
      if (d > 0) out.miss("reuse", p.path("a").asString(), p.path("b").asString(), want, level);
      String direction = p.path("direction").asString("unknown");
      if (g && !direction.equals("unknown")) {
        directed++;
        if (got.isPresent() && got.get().direction().equals(turned(direction, !got.get().a().equals(p.path("a").asString())))) directedRight++;
        else out.miss("direction", p.path("a").asString(), p.path("b").asString(), direction, got.map(Pair::direction).orElse("none"));
      }
    }
    out.put("reuse.level_exact", Ratio.of(exact, n));
    out.put("reuse.level_within_1", Ratio.of(near, n));
    out.put("reuse.level_related", Ratio.of(relatedExact, related));
    out.put("reuse.derived", derived);
    out.put("reuse.direction", Ratio.of(directedRight, directed));
  }

  private static String turned(String direction, boolean turn) {
    if (!turn) return direction;
    return direction.equals("a>b") ? "b>a" : direction.equals("b>a") ? "a>b" : direction;
  }

  private static Map<Set<String>, Pair> pairs(Told told) {
    Map<Set<String>, Pair> out = new HashMap<>();
    for (JsonNode s : told.json().path("stories")) {
      for (JsonNode p : s.path("lineage").path("pairs")) {
        String a = told.names().get(p.path("a").asString());
        String b = told.names().get(p.path("b").asString());
        out.put(Set.of(a, b), new Pair(a, p.path("level").asString(), p.path("direction").asString()));
      }
    }
    return out;
  }

  /** Gold origins marked unseen against those told as not seen, one to one, at least half of the reports the same. */
  static void unseen(Gold gold, Told told, Scores out) {
    List<Set<String>> want = new ArrayList<>();
    for (JsonNode o : gold.json().path("origins")) {
      Set<String> reports = new TreeSet<>();
      o.path("reports").forEach(r -> reports.add(r.asString()));
      if (o.path("origin").asString().contains("unseen") && o.path("reports").size() > 1) want.add(reports);
    }
    List<Set<String>> have = new ArrayList<>();
    for (JsonNode s : told.json().path("stories")) {
      for (JsonNode o : s.path("lineage").path("origins")) {
        Set<String> reports = new TreeSet<>();
        o.path("reports").forEach(r -> reports.add(told.names().getOrDefault(r.asString(), "")));
        if (!o.path("seen").asBoolean(true) && o.path("reports").size() > 1) have.add(reports);
      }
    }
    int hit = 0;
    int told2 = have.size();
    want.sort(Comparator.comparingInt((Set<String> w) -> -w.size()).thenComparing(w -> String.join(" ", w)));
    for (Set<String> w : want) {
      Optional<Set<String>> best = have.stream().max(Comparator.comparingDouble(h -> jaccard(w, h)));
      if (best.isPresent() && jaccard(w, best.get()) >= .5) {
        hit++;
        have.remove(best.get());
      } else {
        out.miss("unseen", w);
      }
    }
    out.put("origin.unseen", Ratio.f(hit, told2 - hit, want.size() - hit));
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return (double) both.size() / all.size();
  }
}
