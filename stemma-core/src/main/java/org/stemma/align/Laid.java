package org.stemma.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Span;

/** The stretches of one report and which of them lie in a passage; most passages of a report are the same stretch beside many others, and are asked about once. */
final class Laid {
  /** Share of a stretch that lies in a passage, at least. */
  private static final double LEAST = .4;

  /**
   * A stretch that lies in a passage.
   *
   * @param number place in the list of all stretches of the story
   * @param share of it that does, {@link #LEAST}..1
   */
  record Covered(int number, double share, Telling telling) {}

  private final List<Covered> all = new ArrayList<>();
  private final Map<Span, List<Covered>> known = new HashMap<>();

  /** All are added before the first passage is asked about. @param number place in the list of all stretches of the story */
  void add(int number, Telling t) {
    all.add(new Covered(number, 1, t));
  }

  /** The stretches that lie in a passage, in the order in which they were added. */
  List<Covered> in(Span passage) {
    return known.computeIfAbsent(passage, this::covered);
  }

  private List<Covered> covered(Span passage) {
    List<Covered> out = new ArrayList<>();
    for (Covered c : all) {
      double share = (double) c.telling().span().shared(passage) / c.telling().span().length();
      if (share >= LEAST) out.add(new Covered(c.number(), share, c.telling()));
    }
    return out;
  }
}
