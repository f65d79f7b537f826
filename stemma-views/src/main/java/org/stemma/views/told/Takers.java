package org.stemma.views.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Edge;

/**
 * All reports that take from one text in one way, for stories of so many reports that a line each says less.
 *
 * @param from an origin or a report
 * @param reports that take from it, in the order of the edges
 * @param low the least share of any of them, 0..1
 * @param high the largest
 */
public record Takers(String from, Edge.Kind kind, List<String> reports, double low, double high) {

  /** Edges up to which each is told in a line of its own. */
  private static final int FEW = 40;

  /** So few that each is told in a line of its own. */
  public static boolean areFew(List<Edge> edges) {
    return edges.size() <= FEW;
  }

  /** Whose text is taken by most reports first. */
  public static List<Takers> of(List<Edge> edges) {
    Map<String, List<Edge>> by = new LinkedHashMap<>();
    edges.forEach(e -> by.computeIfAbsent(e.from() + " " + e.kind(), k -> new ArrayList<>()).add(e));
    return by.values().stream().map(Takers::one).sorted(Comparator.comparing((Takers t) -> -t.reports.size())).toList();
  }

  private static Takers one(List<Edge> edges) {
    double low = edges.stream().mapToDouble(Edge::share).min().orElse(0);
    double high = edges.stream().mapToDouble(Edge::share).max().orElse(0);
    return new Takers(edges.getFirst().from(), edges.getFirst().kind(), edges.stream().map(Edge::to).toList(), low, high);
  }

  /** "share 82\u2013100 % of their words with". */
  public String says() {
    return reports.size() == 1 ? "shares " + shares() + " of its words with" : "share " + shares() + " of their words with";
  }

  private String shares() {
    String most = Numbers.percent(high);
    String least = Numbers.percent(low);
    return least.equals(most) ? most : least.replaceAll("\\D+$", "") + "\u2013" + most;
  }
}
