package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.Cite;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Quantity;
import org.stemma.model.Zone;

/**
 * One number of one thing, however it is worded and whichever row its wording put it in: "217 residents were told to leave", "217 people
 * slept in a school". Numbers of some size only, or small ones of one outcome; readings whose words tell of two outcomes
 * are two facts.
 */
final class SameFacts {
  private SameFacts() {}

  /** Below it two reporters give a number by chance. */
  private static final double LARGE = 20;
  /** From here a number that is not round is known by itself, beside what it counts. */
  private static final double RARE = 100;

  /** @return for each fact one figure a report, two reports or more */
  static List<Map<String, Cite>> of(Ground ground, List<FigureRow> rows) {
    Map<String, Map<String, List<FigureRow.Reading>>> byNumber = new TreeMap<>();
    for (FigureRow row : rows) for (FigureRow.Reading r : row.readings()) {
      if (isExact(ground, r)) byNumber.computeIfAbsent(key(ground, r), k -> new TreeMap<>()).computeIfAbsent(outcome(ground, r), o -> new ArrayList<>()).add(r);
    }
    List<Map<String, Cite>> out = new ArrayList<>();
    for (Map<String, List<FigureRow.Reading>> byOutcome : byNumber.values()) {
      List<FigureRow.Reading> open = byOutcome.getOrDefault("", List.of());
      boolean one = byOutcome.keySet().stream().filter(o -> !o.isEmpty()).count() <= 1;
      byOutcome.forEach((outcome, readings) -> {
        boolean large = readings.stream().anyMatch(r -> r.figure().quantity().value().getAsDouble() >= LARGE);
        if (outcome.isEmpty() && (!large || one && byOutcome.size() > 1)) return;
        List<FigureRow.Reading> all = new ArrayList<>(readings);
        if (one && large && !outcome.isEmpty()) all.addAll(open);
        Map<String, Cite> fact = new LinkedHashMap<>();
        all.stream().sorted(java.util.Comparator.comparingInt((FigureRow.Reading r) -> Ground.number(r.report())).thenComparing(r -> r.figure().span())).forEach(r -> fact.putIfAbsent(r.report(), r.cite()));
        if (fact.size() > 1) out.add(fact);
      });
    }
    return out;
  }

  private static boolean isExact(Ground ground, FigureRow.Reading r) {
    FigureMark f = r.figure();
    boolean counts = f.measure() == FigureMark.Measure.COUNT && (!f.counted().isEmpty() || !outcome(ground, r).isEmpty()) || f.measure() == FigureMark.Measure.MONEY;
    return counts && f.zone() == Zone.BODY && f.quantity().value().isPresent() && f.quantity().bound() == Quantity.Bound.EXACT && f.of().isEmpty();
  }

  private static String key(Ground ground, FigureRow.Reading r) {
    String what = r.figure().measure() == FigureMark.Measure.MONEY ? "money" : Fates.isPeople(ground, r.figure()) ? "people" : r.figure().counted();
    return r.figure().quantity().value().getAsDouble() + " " + what;
  }

  /** What happens to what is counted, by the words of its clause; "" where none tells. */
  private static String outcome(Ground ground, FigureRow.Reading r) {
    return String.join(" ", Fates.of(ground, ground.clause(r.cite()), r.figure()));
  }

  /**
   * The reading needs no further word in common with what is shown: both tell one outcome of people or things, or the number is
   * one that two reporters would not give by chance.
   */
  static boolean isKnown(Ground ground, Cite figure, Cite clause, Cite shown) {
    return figure(ground, figure).filter(f -> isRare(f.quantity().value().orElse(0)) || isOneOutcome(ground, f, clause, shown)).isPresent();
  }

  private static boolean isRare(double value) {
    return value >= RARE && value % 10 != 0;
  }

  private static boolean isOneOutcome(Ground ground, FigureMark f, Cite clause, Cite shown) {
    Set<String> told = Fates.of(ground, clause, f);
    return !told.isEmpty() && told.equals(Fates.of(ground, shown, f));
  }

  private static Optional<FigureMark> figure(Ground ground, Cite c) {
    return ground.report(c.report()).figures().stream().filter(f -> f.span().equals(c.span())).findFirst();
  }

  /** The fact that most reports of a point tell in what the point cites, if half of its reports do, two at least. */
  static Optional<Map<String, Cite>> in(List<Map<String, Cite>> facts, List<Cite> readings, int reports) {
    Optional<Map<String, Cite>> best = Optional.empty();
    long most = 1;
    for (Map<String, Cite> fact : facts) {
      long told = readings.stream().filter(c -> fact.containsKey(c.report()) && c.span().contains(fact.get(c.report()).span())).map(Cite::report).distinct().count();
      if (told > most && 2 * told >= reports) {
        most = told;
        best = Optional.of(fact);
      }
    }
    return best;
  }
}
