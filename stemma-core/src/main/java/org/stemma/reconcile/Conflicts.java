package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Quantity;
import org.stemma.model.Zone;

/** Numbers of one report that do not agree: a headline against its body, fewer on a later day where the count grows. */
final class Conflicts {

  private Conflicts() {}

  static List<Drafted> of(Ground ground, List<FigureRow> figures) {
    List<Drafted> out = new ArrayList<>();
    for (FigureRow f : figures) {
      if (f.relation() == FigureRow.Relation.SINGLE || f.relation() == FigureRow.Relation.AGREE) continue;
      Map<String, List<FigureRow.Reading>> byReport = new LinkedHashMap<>();
      for (FigureRow.Reading r : f.readings()) if (isExact(r)) byReport.computeIfAbsent(r.report(), x -> new ArrayList<>()).add(r);
      byReport.values().forEach(own -> conflict(ground, f, own).ifPresent(out::add));
    }
    return out;
  }

  private static boolean isExact(FigureRow.Reading r) {
    return r.figure().quantity().bound() == Quantity.Bound.EXACT && r.figure().quantity().value().isPresent() && r.figure().tally() != FigureMark.Tally.NEW && r.figure().tally() != FigureMark.Tally.SUBSET;
  }

  private static Optional<Drafted> conflict(Ground ground, FigureRow f, List<FigureRow.Reading> own) {
    for (FigureRow.Reading a : own) {
      for (FigureRow.Reading b : own) {
        boolean several = a.figure().zone() == Zone.HEADLINE && own.stream().filter(r -> r.figure().zone() == Zone.HEADLINE).count() > 1;
        if (a == b || several || !a.figure().counted().equals(b.figure().counted()) || !(isHeadlineAgainst(a, b) || isFewerLater(f, a, b))) continue;
        List<Cite> cites = List.of(ground.clause(a.cite()), ground.clause(b.cite()));
        String about = f.about() + ": " + ground.text(a.cite()) + " / " + ground.text(b.cite());
        return Optional.of(new Drafted(Kind.CONTRADICTION, about, cites, "one report gives two numbers to one question", 4.2));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeadlineAgainst(FigureRow.Reading a, FigureRow.Reading b) {
    return a.figure().zone() == Zone.HEADLINE && b.figure().zone() == Zone.BODY && !a.figure().quantity().value().equals(b.figure().quantity().value());
  }

  /** A count that grows in the other reports is smaller here on a later day. */
  private static boolean isFewerLater(FigureRow f, FigureRow.Reading a, FigureRow.Reading b) {
    boolean grows = f.relation() == FigureRow.Relation.EVOLVING && f.note().contains("larger") || f.relation() == FigureRow.Relation.CORRECTED;
    boolean later = a.asOf().isPresent() && b.asOf().isPresent() && a.asOf().get().compareTo(b.asOf().get()) > 0;
    return grows && later && a.figure().quantity().value().getAsDouble() < b.figure().quantity().value().getAsDouble();
  }
}
