package org.stemma.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.stemma.model.FigureMark;
import org.stemma.model.Quantity;

/**
 * Figures of one story that are alike in all that scoring asks of their words are of one sort, and what two sorts have to say to one another is worked
 * out once: copies of a sentence cost a look-up each. Cost: pairs of sorts that are asked for.
 */
final class FigureSorts implements RowScores.Asked {
  /** The words around a figure in their order, in which weights are summed. */
  private record Around(List<Map.Entry<String, Double>> close, List<Map.Entry<String, Double>> near, List<Map.Entry<String, Double>> far) {
    static Around of(FigureTraits t) {
      return new Around(List.copyOf(t.close().entrySet()), List.copyOf(t.near().entrySet()), List.copyOf(t.far().entrySet()));
    }
  }

  /** All that is asked of a figure itself. */
  private record Sort(
      Quantity quantity, Optional<String> asOf, boolean hedged, String family, double factor, String head, Set<String> words, boolean people, String outcome, String owner, Set<String> places,
      Set<String> measuredFrom, boolean ahead, String frame) {
    static Sort of(FigureTraits t) {
      FigureMark f = t.at().figure();
      return new Sort(f.quantity(), f.asOf(), f.hedged(), t.family(), t.factor(), t.head(), t.words(), t.people(), t.outcome(), t.owner(), t.places(), t.measuredFrom(), t.ahead(), t.frame());
    }
  }

  private final Likeness likeness;
  /** For each figure, by its order, the numbers of its sort and of the words around it. */
  private final int[] sorts;
  private final int[] arounds;
  private final PairMap told = new PairMap(Double.NaN);
  private final PairMap context = new PairMap(Double.NaN);

  /** @param all figures of the story, each at the place that is its order */
  FigureSorts(List<FigureTraits> all, Likeness likeness) {
    this.likeness = likeness;
    Map<Sort, Integer> numbers = new HashMap<>();
    this.sorts = all.stream().mapToInt(t -> numbers.computeIfAbsent(Sort.of(t), s -> numbers.size())).toArray();
    Map<Around, Integer> others = new HashMap<>();
    this.arounds = all.stream().mapToInt(t -> others.computeIfAbsent(Around.of(t), s -> others.size())).toArray();
  }

  @Override
  public double told(FigureTraits a, FigureTraits b) {
    return once(told, PairMap.ordered(sorts[a.order()], sorts[b.order()]), () -> RowScores.told(a, b, likeness));
  }

  @Override
  public double context(FigureTraits a, FigureTraits b) {
    return once(context, PairMap.ordered(arounds[a.order()], arounds[b.order()]), () -> RowScores.context(a, b, likeness));
  }

  private static double once(PairMap known, long key, DoubleSupplier made) {
    double found = known.get(key);
    if (!Double.isNaN(found)) return found;
    double out = made.getAsDouble();
    known.put(key, out);
    return out;
  }
}
