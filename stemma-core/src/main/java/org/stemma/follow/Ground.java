package org.stemma.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.model.Cite;

/** Places where something is told already. Cost of asking: the places in the same report. */
final class Ground {
  private final Map<String, List<Cite>> byReport = new HashMap<>();

  static Ground of(Stream<Cite> cites) {
    Ground out = new Ground();
    cites.forEach(out::add);
    return out;
  }

  void add(Cite cite) {
    byReport.computeIfAbsent(cite.report(), r -> new ArrayList<>()).add(cite);
  }

  /** The cite and one of these are one place. */
  boolean has(Cite cite) {
    return byReport.getOrDefault(cite.report(), List.of()).stream().anyMatch(cite::meets);
  }

  boolean hasAny(List<Cite> cites) {
    return cites.stream().anyMatch(this::has);
  }

  boolean hasAll(List<Cite> cites) {
    return cites.stream().allMatch(this::has);
  }
}
