package org.stemma.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Groups;

/**
 * Groups that join where most pairs between them, of other reports only, are linked; a linked pair of one report counts too. Links and reports are counted
 * group by group and handed on when groups join, so that no pair is looked at again. Cost: links times the logarithm of their number.
 */
final class Joining {
  /** Links between two groups, and those of them that lie in one report. */
  private record Links(int all, int within) {
    Links and(Links more) {
      return new Links(all + more.all, within + more.within);
    }
  }

  private static final Links NONE = new Links(0, 0);

  private final Groups groups;
  /** Where a group's counts are kept, by its root. */
  private final int[] places;
  private final int[] sizes;
  private final List<Map<String, Integer>> reports = new ArrayList<>();
  private final List<Map<Integer, Links>> links = new ArrayList<>();

  /** @param of the report of each, by number */
  Joining(List<String> of) {
    groups = new Groups(of.size());
    places = new int[of.size()];
    sizes = new int[of.size()];
    for (int i = 0; i < of.size(); i++) {
      places[i] = i;
      sizes[i] = 1;
      reports.add(new HashMap<>(Map.of(of.get(i), 1)));
      links.add(new HashMap<>());
    }
  }

  /** Tells of a link; all are told before the first joining. */
  void link(int a, int b) {
    Links one = new Links(1, reports.get(a).keySet().equals(reports.get(b).keySet()) ? 1 : 0);
    links.get(a).merge(b, one, Links::and);
    links.get(b).merge(a, one, Links::and);
  }

  /** Joins the groups of the two where half the pairs between them or more are linked. */
  void join(int a, int b) {
    int x = places[groups.root(a)];
    int y = places[groups.root(b)];
    if (x == y) return;
    Links between = links.get(x).getOrDefault(y, NONE);
    if (2L * between.all() < (long) sizes[x] * sizes[y] - sameReport(x, y) + between.within()) return;
    groups.join(a, b);
    places[groups.root(a)] = links.get(x).size() >= links.get(y).size() ? merged(x, y) : merged(y, x);
  }

  private long sameReport(int x, int y) {
    Map<String, Integer> few = reports.get(x).size() <= reports.get(y).size() ? reports.get(x) : reports.get(y);
    Map<String, Integer> many = few == reports.get(x) ? reports.get(y) : reports.get(x);
    long sum = 0;
    for (Map.Entry<String, Integer> e : few.entrySet()) sum += (long) e.getValue() * many.getOrDefault(e.getKey(), 0);
    return sum;
  }

  private int merged(int into, int from) {
    sizes[into] += sizes[from];
    reports.get(from).forEach((r, n) -> reports.get(into).merge(r, n, Integer::sum));
    links.get(into).remove(from);
    links.get(from).forEach((other, l) -> {
      if (other == into) return;
      links.get(other).remove(from);
      links.get(other).merge(into, l, Links::and);
      links.get(into).merge(other, l, Links::and);
    });
    links.get(from).clear();
    reports.get(from).clear();
    return into;
  }

  Groups groups() {
    return groups;
  }
}
