package org.stemma.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.model.Basis;
import org.stemma.model.Cite;
import org.stemma.model.Point;
import org.stemma.model.StatementMark;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;

/** What one speaker says in two reports or more, as points: quoted, or in whose words ever. */
final class SaidPoints {
  /** Quoted words in a row by which two quotations are known to be one. */
  private static final int RUN = 4;

  private SaidPoints() {}

  /** One speaker's words between quotation marks, in two reports or more: the same fact, however much of them each prints. */
  static Optional<PointDraft> quotation(Ground ground, Utterance u) {
    Map<String, Cite> byReport = new LinkedHashMap<>();
    for (Utterance.Reading r : u.readings()) {
      boolean same = byReport.isEmpty() || byReport.values().stream().allMatch(c -> sameWords(ground, c, r.cite()));
      if (r.statement().zone() == Zone.BODY && r.statement().kind() != StatementMark.Kind.INDIRECT && same) byReport.putIfAbsent(r.report(), r.cite());
    }
    return said(ground, byReport.values(), Basis.QUOTATION, .8);
  }

  /** What one speaker says that can be checked, in two reports or more, in whose words ever: that it was said is one fact. */
  static Optional<PointDraft> reported(Ground ground, Utterance u) {
    if (!u.checkable()) return Optional.empty();
    Map<String, Cite> byReport = new LinkedHashMap<>();
    for (Utterance.Reading r : u.readings()) if (r.statement().zone() == Zone.BODY && r.inside().isEmpty()) byReport.putIfAbsent(r.report(), r.cite());
    return said(ground, byReport.values(), Basis.REPORTED, .5);
  }

  private static Optional<PointDraft> said(Ground ground, Collection<Cite> told, Basis basis, double likeness) {
    if (told.isEmpty()) return Optional.empty();
    List<Cite> all = told.stream().map(ground::shortened).toList();
    Cite shown = Shown.of(ground, all, c -> 0);
    List<Cite> readings = all.stream().filter(c -> Shown.tells(ground, c, shown)).toList();
    return readings.size() < 2 ? Optional.empty() : Optional.of(new PointDraft(readings, shown, Point.Status.AGREED, basis, likeness));
  }

  /** Words of a row that both have, or all of the shorter. */
  static boolean sameWords(Ground ground, Cite a, Cite b) {
    List<String> x = words(ground, a);
    List<String> y = words(ground, b);
    List<String> less = x.size() <= y.size() ? x : y;
    List<String> more = less == x ? y : x;
    int run = Math.min(RUN, less.size());
    if (less.size() < 2) return false;
    for (int i = 0; i + run <= less.size(); i++) if (Collections.indexOfSubList(more, less.subList(i, i + run)) >= 0) return true;
    return false;
  }

  private static List<String> words(Ground ground, Cite c) {
    return Stream.of(ground.plain(c).split(" ")).filter(w -> !w.isEmpty()).toList();
  }
}
