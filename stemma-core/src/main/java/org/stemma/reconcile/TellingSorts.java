package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.stemma.model.FigureMark;
import org.stemma.model.Quantity;

/** Readings of one row that are alike in all that is asked of them are of one sort; whether one sort may tell the number of another is asked once. */
final class TellingSorts {
  private record Sort(Quantity quantity, FigureMark.Measure measure, String counted, Optional<String> asOf, Set<String> words, Set<String> outcomes) {
    static Sort of(FigurePoints.Telling t) {
      FigureMark f = t.reading().figure();
      return new Sort(f.quantity(), f.measure(), f.counted(), t.reading().asOf(), t.words(), t.outcomes());
    }
  }

  private final Map<FigurePoints.Telling, Integer> numbers = new IdentityHashMap<>();
  private final boolean[][] fit;

  /** @param fits whether a second reading, beside the first, may be the same number told again */
  TellingSorts(List<FigurePoints.Telling> all, BiPredicate<FigurePoints.Telling, FigurePoints.Telling> fits) {
    Map<Sort, Integer> known = new HashMap<>();
    List<FigurePoints.Telling> first = new ArrayList<>();
    for (FigurePoints.Telling t : all) {
      int number = known.computeIfAbsent(Sort.of(t), s -> first.size());
      if (number == first.size()) first.add(t);
      numbers.put(t, number);
    }
    fit = new boolean[first.size()][first.size()];
    for (int i = 0; i < fit.length; i++) for (int j = 0; j < fit.length; j++) fit[i][j] = fits.test(first.get(i), first.get(j));
  }

  int of(FigurePoints.Telling t) {
    return numbers.get(t);
  }

  /** The second may be the first one's number told again. */
  boolean fit(FigurePoints.Telling a, FigurePoints.Telling b) {
    return fit[of(a)][of(b)];
  }
}
