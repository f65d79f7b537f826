package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which edges between drafts no reader of the reports can tell from others. */
final class Ties {
  private final List<Draft> order;
  private final List<Draft> dispatches;
  private final List<Written> reports;

  /**
   * @param order drafts that became reports, in order of publication
   * @param dispatches all, seen and unseen
   * @param reports one a draft of the order
   */
  private Ties(List<Draft> order, List<Draft> dispatches, List<Written> reports) {
    this.order = order;
    this.dispatches = dispatches;
    this.reports = reports;
  }

  static List<Known.Tie> of(List<Draft> order, List<Draft> dispatches, List<Written> reports) {
    return new Ties(order, dispatches, reports).all();
  }

  private List<Known.Tie> all() {
    List<Known.Tie> out = new ArrayList<>();
    for (Draft d : order) for (Draft s : d.sources()) tie(d, s, out);
    return out;
  }

  private void tie(Draft d, Draft s, List<Known.Tie> out) {
    Set<String> taken = Alike.keys(s.lines());
    taken.retainAll(Alike.keys(d.lines()));
    Set<String> others = new TreeSet<>();
    for (Draft x : earlier(d)) if (x != s && isAlike(x, s, d, taken)) others.add(name(x));
    boolean told = s.seen() || credits(s);
    if (!told) others.add("unseen:");
    others.remove(name(s));
    boolean open = taken.isEmpty() || !told && carriers(s) < 2;
    if (open || !others.isEmpty()) out.add(new Known.Tie(name(s), name(d), open, List.copyOf(others)));
  }

  private String name(Draft d) {
    return d.seen() ? reports.get(order.indexOf(d)).id() : "unseen:" + d.outlet();
  }

  private List<Draft> earlier(Draft d) {
    List<Draft> out = new ArrayList<>(order);
    dispatches.stream().filter(x -> !x.seen()).forEach(out::add);
    out.removeIf(x -> !x.at().isBefore(d.at()));
    return out;
  }

  /**
   * True when the text follows from the one with no more changes than from the other, as far as reports show how an unseen one read. Of
   * a text unseen that no third report has two sentences of, nothing is shown: the copy that is there may be all that ever was.
   */
  private boolean isAlike(Draft x, Draft truth, Draft d, Set<String> taken) {
    boolean apart = x.seen() && truth.seen() || order.stream().anyMatch(r -> r != d && r != x && r != truth && shares(r, taken) >= 2);
    if (!apart) return taken.stream().allMatch(k -> Alike.place(x.lines(), k) >= 0);
    int there = Alike.changes(shown(x, truth, d), d.lines(), taken);
    return there != Alike.NEVER && there <= Alike.changes(shown(truth, x, d), d.lines(), taken);
  }

  private long shares(Draft r, Set<String> taken) {
    return taken.stream().filter(k -> Alike.place(r.lines(), k) >= 0).count();
  }

  /** A text as reports show it: a sentence of an unseen one that no third report has in its words may as well have read as in the other. */
  private List<Line> shown(Draft text, Draft other, Draft d) {
    if (text.seen()) return text.lines();
    return text.lines().stream().map(l -> {
      boolean attested = order.stream().filter(r -> r != d && r != other).flatMap(r -> r.lines().stream())
          .anyMatch(o -> Alike.key(o).equals(Alike.key(l)) && Alike.words(o).equals(Alike.words(l)));
      int at = Alike.place(other.lines(), Alike.key(l));
      return attested || at < 0 ? l : other.lines().get(at);
    }).toList();
  }

  /** True when a report with text of the dispatch names its agency. */
  private boolean credits(Draft dispatch) {
    for (int i = 0; i < order.size(); i++) if (reports.get(i).credits().contains(dispatch.outlet()) && carries(order.get(i), dispatch)) return true;
    return false;
  }

  private int carriers(Draft dispatch) {
    return (int) order.stream().filter(d -> carries(d, dispatch)).count();
  }

  private static boolean carries(Draft d, Draft dispatch) {
    return d.lines().stream().anyMatch(l -> l.origin().equals(dispatch.outlet()));
  }
}
