package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.stemma.model.Basis;
import org.stemma.model.Cite;
import org.stemma.model.Point;

/**
 * A point to be.
 *
 * @param shown the reading whose words stand for it
 * @param conflict agreed, or what the figures and denials in it say
 * @param perhaps what may tell it too and counts for nothing
 * @param byReport the readings of each report, in order
 */
record PointDraft(List<Cite> readings, Cite shown, Point.Status conflict, Basis basis, double likeness, List<Cite> perhaps, Map<String, List<Cite>> byReport) {
  private static final int TEN = 10;

  PointDraft(List<Cite> readings, Cite shown, Point.Status conflict, Basis basis, double likeness) {
    this(readings, shown, conflict, basis, likeness, List.of());
  }

  private PointDraft(List<Cite> readings, Cite shown, Point.Status conflict, Basis basis, double likeness, List<Cite> perhaps) {
    this(readings, shown, conflict, basis, likeness, perhaps, new LinkedHashMap<>());
    for (Cite c : readings) byReport.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(c);
  }

  /** The same point with other readings. */
  PointDraft with(List<Cite> others, Point.Status conflict) {
    return new PointDraft(others, shown, conflict, basis, likeness, perhaps);
  }

  /** The same point resting on some of its readings; of the reports that have none of these, what the others say may tell it. */
  PointDraft restingOn(List<Cite> firm) {
    Set<String> there = Independence.reports(firm);
    return new PointDraft(firm, shown, conflict, basis, likeness, readings.stream().filter(c -> !there.contains(c.report())).toList());
  }

  Set<String> reports() {
    return byReport.keySet();
  }

  /** The readings of the report of that cite. */
  List<Cite> beside(Cite c) {
    return byReport.getOrDefault(c.report(), List.of());
  }

  /** Readings of two reports hold a place each. */
  boolean holdsPartsOf(List<Cite> places) {
    return places.stream().filter(p -> beside(p).stream().anyMatch(c -> c.span().contains(p.span()))).map(Cite::report).distinct().count() > 1;
  }

  /** It lies in the readings of the whole, in nearly all its reports. */
  boolean saysNoMore(PointDraft whole) {
    return whole.reports().containsAll(reports()) && inNearlyAll(whole, (c, w) -> holds(w, c));
  }

  /** In all its reports but one, or one of ten, two at least, a reading of it stands so to one of the other's. */
  private boolean inNearlyAll(PointDraft more, BiPredicate<Cite, Cite> so) {
    int without = reports().size() - Math.max(2, reports().size() - Math.max(1, reports().size() / TEN));
    for (List<Cite> told : byReport.values()) {
      List<Cite> there = more.beside(told.getFirst());
      if (told.stream().noneMatch(c -> there.stream().anyMatch(w -> so.test(c, w))) && --without < 0) return false;
    }
    return without >= 0;
  }

  private static boolean holds(Cite whole, Cite fine) {
    return whole.report().equals(fine.report()) && 2 * fine.span().shared(whole.span()) >= fine.span().length();
  }

  /** Both are read from hardly other places, in nearly all its reports. */
  boolean isAgain(PointDraft more) {
    return inNearlyAll(more, PointDraft::isSame);
  }

  /** Three fifths of the longer lie in the other. */
  static boolean isSame(Cite a, Cite b) {
    return a.report().equals(b.report()) && 10 * a.span().shared(b.span()) >= 6 * Math.max(a.span().length(), b.span().length());
  }
}
