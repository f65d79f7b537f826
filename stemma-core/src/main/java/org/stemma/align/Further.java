package org.stemma.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Apparatus.Locus;
import org.stemma.model.Basis;
import org.stemma.model.Cite;

/** Loci beside those of sentences and clauses, known by what is done to whom: each stands for itself where no locus has two of its readings. */
final class Further {
  private final List<Locus> loci = new ArrayList<>();
  /** For every report the readings in it and the number of their locus. */
  private final Map<String, Map<Cite, Set<Integer>>> readings = new HashMap<>();

  Further(List<Locus> loci) {
    loci.forEach(this::put);
  }

  List<Locus> loci() {
    return List.copyOf(loci);
  }

  /** Readings of one thing, one a report. */
  void add(List<Cite> told, double similarity) {
    Map<Integer, Integer> holding = new HashMap<>();
    for (Cite c : told) {
      Set<Integer> in = new TreeSet<>();
      readings.getOrDefault(c.report(), Map.of()).forEach((x, of) -> {
        if (2 * x.span().shared(c.span()) >= Math.min(c.span().length(), x.span().length())) in.addAll(of);
      });
      in.forEach(k -> holding.merge(k, 1, Integer::sum));
    }
    if (holding.values().stream().allMatch(n -> n < 2)) put(new Locus(told, similarity, Basis.DEED));
  }

  private void put(Locus l) {
    for (Cite c : l.readings()) readings.computeIfAbsent(c.report(), r -> new HashMap<>()).computeIfAbsent(c, x -> new TreeSet<>()).add(loci.size());
    loci.add(l);
  }
}
