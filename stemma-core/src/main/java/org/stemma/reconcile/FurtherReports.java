package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.FigureRow;

/** Reports that tell a point in words of their own: by the number that it has, or in a sentence that was aligned with none of its readings. */
final class FurtherReports {
  private final Ground ground;
  private final Rows rows;
  private final List<Map<String, Cite>> facts;
  private final List<Denials.Denial> denials;
  private final Retold retold;

  FurtherReports(Ground ground, Rows rows, List<FigureRow> figures, List<Denials.Denial> denials) {
    this.ground = ground;
    this.rows = rows;
    this.facts = SameFacts.of(ground, figures);
    this.denials = denials;
    this.retold = new Retold(ground);
  }

  /** The point with a reading of each of them. */
  PointDraft completed(PointDraft d) {
    PointDraft more = withNumbers(d);
    return retold.completed(more, c -> mayTell(more, c));
  }

  /** With the reports that give the point's number in words of their own. */
  private PointDraft withNumbers(PointDraft d) {
    Optional<Map<String, Cite>> fact = SameFacts.in(facts, d.readings(), d.reports().size());
    if (fact.isEmpty() || d.reports().containsAll(fact.get().keySet())) return d;
    List<Cite> readings = new ArrayList<>(d.readings());
    fact.get().forEach((report, c) -> {
      if (d.reports().contains(report)) return;
      Cite clause = ground.clause(c);
      boolean known = Shown.tellsBeside(ground, clause, d.shown()) || SameFacts.isKnown(ground, c, clause, d.shown());
      if (known && !isBarred(d, clause) && !Fates.countOthers(ground, clause, d.shown())) readings.add(clause);
    });
    return d.with(readings, d.conflict());
  }

  /** Another number stands beside what is shown, or it is denied. */
  private boolean isBarred(PointDraft d, Cite c) {
    return OtherNumbers.isOvertaken(rows, c, d.shown()) || OtherNumbers.hasOtherNumber(rows, c, d.shown(), r -> true)
        || Denials.isNear(ground, c) || denials.stream().anyMatch(n -> n.concerns(c.report(), d.readings()));
  }

  /** Nothing in a sentence that was not aligned speaks against it telling what is shown: no other number, outcome or denial. */
  private boolean mayTell(PointDraft d, Cite c) {
    return !isBarred(d, c) && !OtherNumbers.lacksNumber(ground, c, d.shown()) && !Fates.differ(ground, c, d.shown());
  }
}
