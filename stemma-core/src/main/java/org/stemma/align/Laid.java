package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.text.Span;

/** The stretches of one report with their places side by side in memory: every passage of a large story asks each of them whether it lies in it. */
final class Laid {
  static final Laid NONE = new Laid();

  private final List<Telling> tellings = new ArrayList<>();
  private int[] numbers = new int[16];
  private int[] begins = new int[16];
  private int[] ends = new int[16];

  /** @param number place in the list of all stretches of the story */
  void add(int number, Telling t) {
    int n = tellings.size();
    if (n == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * n);
      begins = Arrays.copyOf(begins, 2 * n);
      ends = Arrays.copyOf(ends, 2 * n);
    }
    numbers[n] = number;
    begins[n] = t.span().begin();
    ends[n] = t.span().end();
    tellings.add(t);
  }

  int size() {
    return tellings.size();
  }

  int number(int at) {
    return numbers[at];
  }

  Telling telling(int at) {
    return tellings.get(at);
  }

  /** Share of a stretch that lies in a passage, 0..1. */
  double covered(int at, Span passage) {
    int shared = Math.max(0, Math.min(ends[at], passage.end()) - Math.max(begins[at], passage.begin()));
    return (double) shared / (ends[at] - begins[at]);
  }
}
