package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Cite;
import org.stemma.model.Point;

/**
 * A point to be.
 *
 * @param shown the reading whose words stand for it
 * @param conflict agreed, or what the figures and denials in it say
 * @param byReport the readings of each report, in order
 */
record PointDraft(List<Cite> readings, Cite shown, Point.Status conflict, double likeness, Map<String, List<Cite>> byReport) {
  PointDraft(List<Cite> readings, Cite shown, Point.Status conflict, double likeness) {
    this(readings, shown, conflict, likeness, new LinkedHashMap<>());
    for (Cite c : readings) byReport.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(c);
  }

  Set<String> reports() {
    return byReport.keySet();
  }

  /** The readings of the report of that cite. */
  List<Cite> beside(Cite c) {
    return byReport.getOrDefault(c.report(), List.of());
  }
}
