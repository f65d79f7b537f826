package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;

/** Which places of the reports are readings of one locus, or give one number to one question. */
final class Beside {
  private record At(Cite cite, Object group) {}

  private record NumberOf(int row, OptionalDouble value) {}

  private final Map<String, List<At>> byReport = new HashMap<>();

  private final Map<Cite, Set<Object>> groups = new HashMap<>();

  private Beside() {}

  static Beside of(Ground ground) {
    Beside out = new Beside();
    List<Apparatus.Locus> loci = ground.apparatus.loci();
    for (int i = 0; i < loci.size(); i++) for (Cite c : loci.get(i).readings()) out.add(c, i);
    List<List<Apparatus.FigureAt>> rows = ground.apparatus.rows();
    for (int i = 0; i < rows.size(); i++) for (Apparatus.FigureAt f : rows.get(i)) out.add(f.cite(), new NumberOf(i, f.figure().quantity().value()));
    return out;
  }

  private void add(Cite c, Object group) {
    byReport.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(new At(c, group));
  }

  /** Some locus, or some row by one number, has a reading at each of the two. Cost: linear in the readings of a report, once for each place. */
  boolean tells(Cite a, Cite b) {
    return !Collections.disjoint(groups(a), groups(b));
  }

  private Set<Object> groups(Cite c) {
    return groups.computeIfAbsent(c, this::found);
  }

  private Set<Object> found(Cite c) {
    Set<Object> out = new HashSet<>();
    for (At at : byReport.getOrDefault(c.report(), List.of())) if (at.cite().span().overlaps(c.span())) out.add(at.group());
    return out;
  }
}
