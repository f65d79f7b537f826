package org.stemma.views.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nodes in columns, every edge from left to right: who is copied left of who copies.
 *
 * <p>Columns by longest path, order inside a column by the mean place of the parents (Sugiyama, Tagawa and Toda,
 * "Methods for visual understanding of hierarchical system structures", 1981). Edges that would close a circle are left out of the placing.
 *
 * @param columns ids by column from left to right, each from top to bottom
 */
record Layers(List<List<String>> columns) {
  private static final int SWEEPS = 4;

  /** An edge between two nodes. */
  record Arrow(String from, String to) {}

  /**
   * @param nodes in the order they are to have where nothing else decides
   * @param fixed nodes that stay in the first column
   */
  static Layers of(List<String> nodes, List<Arrow> arrows, Set<String> fixed) {
    Map<String, List<String>> parents = new HashMap<>();
    arrows.forEach(a -> parents.computeIfAbsent(a.to(), t -> new ArrayList<>()).add(a.from()));
    Map<String, Integer> column = new LinkedHashMap<>();
    Map<String, Integer> depths = new HashMap<>();
    fixed.forEach(n -> depths.put(n, 0));
    nodes.forEach(n -> column.put(n, depth(n, parents, depths, new HashSet<>())));
    return new Layers(order(columns(nodes, column), parents));
  }

  /** Each node is looked at once. @param open nodes on the way here: an edge to one of them would close a circle */
  private static int depth(String node, Map<String, List<String>> parents, Map<String, Integer> known, Set<String> open) {
    if (known.containsKey(node)) return known.get(node);
    open.add(node);
    int deepest = -1;
    for (String p : parents.getOrDefault(node, List.of())) {
      if (!open.contains(p)) deepest = Math.max(deepest, depth(p, parents, known, open));
    }
    open.remove(node);
    known.put(node, deepest + 1);
    return deepest + 1;
  }

  private static List<List<String>> columns(List<String> nodes, Map<String, Integer> column) {
    int last = column.values().stream().mapToInt(c -> c).max().orElse(-1);
    List<List<String>> out = new ArrayList<>();
    for (int c = 0; c <= last; c++) {
      int at = c;
      out.add(new ArrayList<>(nodes.stream().filter(n -> column.get(n) == at).toList()));
    }
    out.removeIf(List::isEmpty);
    return out;
  }

  private static List<List<String>> order(List<List<String>> columns, Map<String, List<String>> parents) {
    for (int s = 0; s < SWEEPS; s++) {
      Map<String, Double> place = places(columns);
      for (List<String> c : columns.subList(Math.min(1, columns.size()), columns.size())) {
        c.sort(Comparator.comparingDouble(n -> mean(parents.getOrDefault(n, List.of()), place)));
      }
    }
    return columns.stream().map(List::copyOf).toList();
  }

  private static double mean(List<String> parents, Map<String, Double> place) {
    return parents.stream().mapToDouble(p -> place.getOrDefault(p, .5)).average().orElse(1);
  }

  /** Place from 0 at the top to 1 at the bottom of each column. */
  private static Map<String, Double> places(List<List<String>> columns) {
    Map<String, Double> out = new HashMap<>();
    for (List<String> c : columns) for (int i = 0; i < c.size(); i++) out.put(c.get(i), (i + .5) / c.size());
    return out;
  }
}
