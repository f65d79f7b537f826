package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;

/** Changes of wording by where they stand: the same change seen between other pairs of copies is one difference. Cost: the changes of one report, for each. */
final class Changes {
  private record Where(Kind kind, String report) {}

  private record Placed(int number, Cite cite) {}

  private final List<Drafted> first = new ArrayList<>();
  private final List<List<Cite>> readings = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final Map<Where, List<Placed>> placed = new HashMap<>();

  /** To the earliest change of its kind that stands where one of its readings does, or as a change of its own. */
  void add(Drafted d) {
    OptionalInt same = d.readings().stream().flatMapToInt(c -> at(d.kind(), c)).min();
    int number = same.orElse(first.size());
    if (same.isEmpty()) {
      first.add(d);
      readings.add(new ArrayList<>());
      weights.add(d.weight());
    }
    weights.set(number, Math.max(weights.get(number), d.weight()));
    for (Cite c : d.readings()) {
      if (same.isPresent() && at(d.kind(), c).anyMatch(n -> n == number)) continue;
      readings.get(number).add(c);
      placed.computeIfAbsent(new Where(d.kind(), c.report()), w -> new ArrayList<>()).add(new Placed(number, c));
    }
  }

  /** Numbers of the changes of that kind that have a reading at the cite. */
  private IntStream at(Kind kind, Cite c) {
    return placed.getOrDefault(new Where(kind, c.report()), List.of()).stream().filter(p -> c.meets(p.cite())).mapToInt(Placed::number);
  }

  /** Each with all its readings, in the order in which they were first seen. */
  List<Drafted> all() {
    return IntStream.range(0, first.size()).mapToObj(i -> new Drafted(first.get(i).kind(), first.get(i).about(), List.copyOf(readings.get(i)), first.get(i).note(), weights.get(i))).toList();
  }
}
