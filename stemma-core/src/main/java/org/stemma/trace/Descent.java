package org.stemma.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Edge;
import org.stemma.model.Pair;
import org.stemma.model.Report;

/** Looks again at every pair of reports once their parents are known: a forebear, or two that take from one text. */
final class Descent {
  private final Family family;
  private final List<Parents.Chosen> parents;
  private final Map<Integer, BitSet> forebears = new HashMap<>();

  private Descent(Family family, List<Parents.Chosen> parents) {
    this.family = family;
    this.parents = parents;
  }

  /** @return judgements in the order of the pairs */
  static List<Directions.Judgement> of(Family family, List<Parents.Chosen> parents) {
    Descent d = new Descent(family, parents);
    List<Directions.Judgement> out = new ArrayList<>();
    for (int i = 0; i < family.size(); i++) for (int j = i + 1; j < family.size(); j++) out.add(d.judge(i, j));
    return List.copyOf(out);
  }

  /** All from which the report takes, directly or by way of others; found once for each. */
  private BitSet forebears(int of) {
    BitSet known = forebears.get(of);
    if (known != null) return known;
    BitSet out = new BitSet();
    for (int p : parents.get(of).reports()) {
      out.set(p);
      out.or(forebears(p));
    }
    forebears.put(of, out);
    return out;
  }

  private Directions.Judgement judge(int i, int j) {
    Directions.Judgement first = family.judgement(i, j);
    if (family.level(i, j) == Pair.Level.NONE) return first;
    if (isForebear(i, j)) return down(family, first, i, j, Pair.Direction.A_TO_B);
    if (isForebear(j, i)) return down(family, first, j, i, Pair.Direction.B_TO_A);
    boolean directed = first.direction() == Pair.Direction.A_TO_B || first.direction() == Pair.Direction.B_TO_A;
    if (!directed || first.basis() == Edge.Basis.STATED || isSettled(family, i, j)) return first;
    return common(i, j).map(why -> new Directions.Judgement(Pair.Direction.COMMON_SOURCE, Edge.Basis.INFERRED, List.of(why))).orElse(first);
  }

  private boolean isForebear(int forebear, int of) {
    return forebears(of).get(forebear);
  }

  private static Directions.Judgement down(Family family, Directions.Judgement first, int parent, int child, Pair.Direction direction) {
    if (first.direction() == direction) return first;
    List<String> reasons = new ArrayList<>(List.of("has words of it that no other report has"));
    later(family, parent, child).ifPresent(reasons::add);
    return new Directions.Judgement(direction, Edge.Basis.INFERRED, reasons);
  }

  private static Optional<String> later(Family family, int parent, int child) {
    Report p = family.reports().get(parent).marked().report();
    return Clock.later(p, family.reports().get(child).marked().report());
  }

  /** An agency that sells its text, or two reports of one outlet, need no third text to be explained. */
  private static boolean isSettled(Family family, int i, int j) {
    String outlet = family.sources().get(i).outlet();
    return family.sources().get(i).isAgency() || family.sources().get(j).isAgency() || !outlet.isEmpty() && outlet.equals(family.sources().get(j).outlet());
  }

  /** What both take from, if they do. */
  private Optional<String> common(int i, int j) {
    for (int p : parents.get(i).reports())
      if (parents.get(j).reports().contains(p) || isForebear(p, j)) return Optional.of("both take text from " + family.reports().get(p).id());
    for (int p : parents.get(j).reports()) if (isForebear(p, i)) return Optional.of("both take text from " + family.reports().get(p).id());
    return parents.get(i).hidden() && parents.get(j).hidden() ? Optional.of("both share text with a report that credits an agency") : Optional.empty();
  }
}
