package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Point;
import org.stemma.model.StatementMark;

/** What each locus of the apparatus tells. */
final class LocusPoints {
  /** Words of a clause that may only name who speaks. */
  private static final int MERE_ATTRIBUTION = 8;

  /** Share of words in common that outweighs a time of day that another report has otherwise. */
  private static final double OTHER_HOUR = .5;

  private LocusPoints() {}

  /** What the locus tells, and where a number of it was taken back or is told otherwise what those tell who have another one. */
  static List<PointDraft> of(Ground ground, Apparatus.Locus locus, Rows figures) {
    List<Cite> denials = Denials.among(ground, locus.readings());
    List<Cite> told = OtherHours.leftOut(ground, figures, locus.readings().stream().filter(c -> !denials.contains(c)).map(ground::shortened).toList());
    List<PointDraft> out = new ArrayList<>();
    while (!told.isEmpty()) {
      List<Cite> all = told;
      Cite shown = Shown.of(ground, told, c -> OtherNumbers.outdated(figures, c) + (OtherHours.has(figures, c, all) ? OTHER_HOUR : 0));
      List<Cite> others = told.stream().filter(c -> OtherNumbers.hasOtherNumber(figures, c, shown, r -> r == FigureRow.Relation.CORRECTED || r == FigureRow.Relation.CONTRADICTION)).toList();
      List<Cite> readings = told.stream().filter(c -> !others.contains(c) && (locus.known() || Shown.tells(ground, c, shown)) && !OtherNumbers.isOvertaken(figures, c, shown) && !Fates.differ(ground, c, shown)).toList();
      Point.Status conflict = denials.isEmpty() ? figures.conflict(readings) : Point.Status.DISPUTED;
      PointDraft d = new PointDraft(readings, shown, conflict, locus.basis(), locus.similarity());
      if (d.reports().size() > 1 && tells(ground, shown)) out.add(d);
      told = others;
    }
    return out;
  }

  /** "the mountain rescue team said" alone tells nothing: it names who speaks and holds nothing of what is said. */
  private static boolean tells(Ground ground, Cite c) {
    if (!Shown.isClause(ground, c)) return false;
    List<StatementMark> beside = ground.report(c.report()).statements().stream().filter(s -> s.cue().filter(c.span()::overlaps).isPresent()).toList();
    if (beside.isEmpty() || Excerpts.plain(ground.text(c)).split(" ").length > MERE_ATTRIBUTION) return true;
    return ground.report(c.report()).statements().stream().anyMatch(s -> s.span().overlaps(c.span()))
        || beside.stream().noneMatch(s -> s.speakerMention().filter(c.span()::overlaps).isPresent());
  }
}
