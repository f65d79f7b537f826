package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Points and differences. A gold item is found when one told item cites two of its readings, from two reports where the
 * gold has two. Cites that are too long do not count; an item finds at most so many gold items; only the head of a list
 * is looked at.
 */
final class FindingLayer {
  private record Item(List<Told.At> cites, String kind, JsonNode json) {}

  private final Gold gold;
  private final Told told;
  private final Scores out;

  private FindingLayer(Gold gold, Told told, Scores out) {
    this.gold = gold;
    this.told = told;
    this.out = out;
  }

  static void score(Gold gold, Told told, Scores out) {
    FindingLayer layer = new FindingLayer(gold, told, out);
    layer.points();
    layer.differences();
  }

  private void points() {
    List<JsonNode> items = Matching.list(gold.json().path("agreed")).stream().filter(i -> reports(i).size() >= 2).toList();
    int limit = 3 * Math.max(10, gold.json().path("agreed").size());
    List<Item> points = told.all("points").stream().limit(limit).map(p -> item(p.path("readings"), "", p)).toList();
    Map<Integer, Integer> pairs = found(items, points, 1, "agreed");
    out.put("point.agreed_recall", Ratio.of(pairs.size(), items.size()));
    support(items, points, pairs);
  }

  private void support(List<JsonNode> items, List<Item> points, Map<Integer, Integer> pairs) {
    int given = 0;
    int over = 0;
    int exact = 0;
    int withSupport = 0;
    for (Map.Entry<Integer, Integer> e : pairs.entrySet()) {
      JsonNode o = points.get(e.getValue()).json().path("support").path("origins");
      if (!o.path("atLeast").isNumber()) continue;
      given++;
      JsonNode want = items.get(e.getKey()).path("support");
      int most = want.isArray() ? want.get(1).asInt() : groups(reports(items.get(e.getKey())), 3);
      if (o.path("atLeast").asInt() > most) over++;
      if (want.isArray()) {
        withSupport++;
        boolean ok = o.path("atLeast").asInt() == want.get(0).asInt() && o.path("atMost").asInt() == want.get(1).asInt();
        exact += ok ? 1 : 0;
        if (!ok) out.miss("support", items.get(e.getKey()).path("point").asString(), want, o.path("atLeast") + ".." + o.path("atMost"));
      }
    }
    out.put("point.support_exact", Ratio.of(exact, withSupport));
    out.put("point.not_overcounted", Ratio.of(given - over, pairs.size()));
  }

  /** Groups of reports that gold reuse of a level links. */
  private int groups(Set<String> reports, int least) {
    Map<String, String> parent = new HashMap<>();
    reports.forEach(r -> parent.put(r, r));
    for (JsonNode p : gold.json().path("reuse")) {
      String a = p.path("a").asString();
      String b = p.path("b").asString();
      if (parent.containsKey(a) && parent.containsKey(b) && ReuseLayer.LEVELS.indexOf(p.path("level").asString()) >= least) parent.put(root(parent, a), root(parent, b));
    }
    Set<String> roots = new HashSet<>();
    reports.forEach(r -> roots.add(root(parent, r)));
    return roots.size();
  }

  private static String root(Map<String, String> parent, String r) {
    String x = r;
    while (!parent.get(x).equals(x)) x = parent.get(x);
    return x;
  }

  private void differences() {
    List<JsonNode> items = Matching.list(gold.json().path("differences"));
    int limit = 3 * Math.max(10, items.size());
    List<Item> all = new ArrayList<>();
    told.all("differences").stream().limit(limit).forEach(d -> all.add(item(d.path("readings"), d.path("kind").asString(), d)));
    for (JsonNode f : told.all("figures")) {
      if (!Set.of("single", "agree").contains(f.path("relation").asString())) all.add(item(f.path("readings"), "", f));
    }
    for (JsonNode u : told.all("statements")) if (!u.path("drift").isEmpty()) all.add(item(u.path("readings"), "wording-drift", u));
    Map<Integer, Integer> pairs = found(items, all, 3, "difference");
    out.put("difference.recall", Ratio.of(pairs.size(), items.size()));
    int typed = 0;
    int right = 0;
    for (Map.Entry<Integer, Integer> e : pairs.entrySet()) {
      String kind = all.get(e.getValue()).kind();
      if (kind.isEmpty()) continue;
      typed++;
      String want = items.get(e.getKey()).path("kind").asString();
      right += kind.equals(want) || Set.of("translation", "wording-drift").containsAll(Set.of(kind, "translation")) && Set.of("translation", "wording-drift").contains(want) ? 1 : 0;
    }
    out.put("difference.kind", Ratio.of(right, typed));
  }

  private Item item(JsonNode readings, String kind, JsonNode json) {
    List<Told.At> cites = new ArrayList<>();
    for (JsonNode r : readings) cites.add(told.at(r.has("cite") ? r.path("cite") : r.has("content") ? r.path("content") : r));
    return new Item(cites, kind, json);
  }

  private static Set<String> reports(JsonNode item) {
    Set<String> out = new TreeSet<>();
    item.path("readings").forEach(r -> out.add(r.path("report").asString()));
    return out;
  }

  /** A largest matching of gold items to told items, each told item at most {@code cap} times. */
  private Map<Integer, Integer> found(List<JsonNode> items, List<Item> ours, int cap, String tag) {
    List<List<Integer>> hits = items.stream().map(i -> hits(i, ours)).toList();
    Map<Integer, List<Integer>> owner = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      if (!place(i, new HashSet<>(), hits, owner, cap)) out.miss(tag, items.get(i).path("point").asString(items.get(i).path("about").asString("")));
    }
    Map<Integer, Integer> pairs = new HashMap<>();
    owner.forEach((j, list) -> list.forEach(i -> pairs.put(i, j)));
    return pairs;
  }

  private boolean place(int i, Set<Integer> seen, List<List<Integer>> hits, Map<Integer, List<Integer>> owner, int cap) {
    for (int j : hits.get(i)) {
      if (!seen.add(j)) continue;
      List<Integer> list = owner.computeIfAbsent(j, x -> new ArrayList<>());
      if (list.size() < cap) {
        list.add(i);
        return true;
      }
      for (int k : List.copyOf(list)) {
        if (place(k, seen, hits, owner, cap)) {
          list.remove((Integer) k);
          list.add(i);
          return true;
        }
      }
    }
    return false;
  }

  private List<Integer> hits(JsonNode item, List<Item> ours) {
    boolean oneReport = reports(item).size() == 1;
    List<Integer> out = new ArrayList<>();
    for (int j = 0; j < ours.size(); j++) {
      Set<String> reports = new HashSet<>();
      int n = 0;
      for (JsonNode r : item.path("readings")) {
        if (touches(r, ours.get(j))) {
          reports.add(r.path("report").asString());
          n++;
        }
      }
      if (n >= 2 && (reports.size() >= 2 || oneReport)) out.add(j);
    }
    return out;
  }

  private boolean touches(JsonNode reading, Item ours) {
    Predicate<Told.At> near = c -> c.report().equals(reading.path("report").asString()) && c.length() <= Matching.SPAN
        && gold.spans(reading).stream().anyMatch(s -> s.shared(c.span()) > 0);
    return ours.cites().stream().anyMatch(near);
  }
}
