package org.stemma.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.stemma.model.Cite;
import org.stemma.model.SharedPassages;
import org.stemma.text.Span;

/** Things in the text of one report, to find those that lie in a passage. Cost: logarithmic in the things, and those found. */
final class Laid {
  /** Places in the list of all things of the story, by where they begin; where each begins and ends, and where the last of those up to it ends. */
  private final int[] numbers;
  private final int[] begins;
  private final int[] ends;
  private final int[] furthest;

  private Laid(int[] own, IntFunction<Cite> all) {
    this.numbers = IntStream.of(own).boxed().sorted(Comparator.comparingInt(i -> all.apply(i).span().begin())).mapToInt(i -> i).toArray();
    this.begins = IntStream.of(numbers).map(i -> all.apply(i).span().begin()).toArray();
    this.ends = IntStream.of(numbers).map(i -> all.apply(i).span().end()).toArray();
    this.furthest = ends.clone();
    Arrays.parallelPrefix(furthest, Math::max);
  }

  /** @param size number of things in the story @param all where each is @return those of each report, by its number among those that share passages */
  static Laid[] of(int size, IntFunction<Cite> all, SharedPassages passages) {
    IntStream.Builder[] own = new IntStream.Builder[passages.reports()];
    Arrays.setAll(own, r -> IntStream.builder());
    for (int i = 0; i < size; i++) own[passages.number(all.apply(i).report())].add(i);
    return Arrays.stream(own).map(o -> new Laid(o.build().toArray(), all)).toArray(Laid[]::new);
  }

  /** Places of the things of which such a share lies in the passage. @param share 0..1, 1 for all of it */
  int[] in(Span passage, double share) {
    int[] out = new int[4];
    int n = 0;
    for (int k = before(passage.end()) - 1; k >= 0 && furthest[k] > passage.begin(); k--) {
      double shared = Math.min(ends[k], passage.end()) - Math.max(begins[k], passage.begin());
      if (shared / (ends[k] - begins[k]) < share) continue;
      if (n == out.length) out = Arrays.copyOf(out, 2 * n);
      out[n++] = numbers[k];
    }
    return Arrays.copyOf(out, n);
  }

  /** How many begin before the place in the text. */
  private int before(int place) {
    int from = 0;
    int to = begins.length;
    while (from < to) {
      int middle = from + to >>> 1;
      if (begins[middle] < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
