package org.stemma.views.told;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Point;

/**
 * Where what speaks against a disputed point is laid side by side.
 *
 * @param id of the difference or of the row of figures
 * @param about what it is of; of a row its numbers too
 */
public record Against(String id, String about) {

  /** The contradictions and contradictory rows of figures of which readings of the point hold places; none where the point is not disputed. In the order of the account. */
  public static List<Against> of(Findings findings, Point point) {
    if (point.status() != Point.Status.DISPUTED) return List.of();
    Stream<Against> differences = findings.differences().stream()
        .filter(d -> d.kind() == Difference.Kind.CONTRADICTION && d.readings().stream().anyMatch(r -> isIn(point, r.cite()))).map(d -> new Against(d.id(), d.about()));
    Stream<Against> rows = findings.figures().stream()
        .filter(f -> f.relation() == FigureRow.Relation.CONTRADICTION && f.readings().stream().filter(r -> isIn(point, r.cite())).count() > 1).map(f -> new Against(f.id(), f.about() + ": " + Numbers.each(f.readings(), r -> Numbers.of(r.figure()))));
    return Stream.concat(differences, rows).toList();
  }

  private static boolean isIn(Point point, Cite place) {
    return point.readings().stream().anyMatch(r -> r.report().equals(place.report()) && r.span().contains(place.span()));
  }
}
