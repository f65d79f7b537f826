package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One happening as its reports tell it, with the truth.
 *
 * @param reports in order of publication
 * @param ties edges of the truth that the reports leave open
 * @param corrections figures that were taken back with a notice in one of the reports
 * @param unseen agencies of which a dispatch was used but none of its versions is among the reports, with the reports that carry it
 */
public record Known(String id, List<Written> reports, List<Known.Tie> ties, List<Known.Correction> corrections, Map<String, List<String>> unseen) {
  public Known {
    reports = List.copyOf(reports);
    ties = List.copyOf(ties);
    corrections = List.copyOf(corrections);
    unseen = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(unseen));
  }

  /**
   * An edge of the truth that the reports do not tell from others: the child follows from another text with as few changes.
   *
   * @param parent as in {@link Written#parents()}
   * @param open whether nothing in the reports shows the edge at all: no sentence was kept, or the one copy of an unseen dispatch credits nobody
   * @param others parents that explain the child as well; "unseen:" is an unseen text whose agency no report names
   */
  public record Tie(String parent, String child, boolean open, List<String> others) {
    public Tie {
      others = List.copyOf(others);
    }
  }

  /** A claim as it stands in the reports. @param origins who gathered it, each once */
  public record Claim(String id, Set<String> origins, List<Reading> readings) {
    public Claim {
      origins = java.util.Collections.unmodifiableSet(new TreeSet<>(origins));
      readings = List.copyOf(readings);
    }
  }

  /** A place in a report. */
  public record Reading(String report, int start, int end) {}

  /** @param was the claim taken back @param now what stands @param stale readings of what was taken back in copies by others */
  public record Correction(String was, String now, List<Reading> stale) {
    public Correction {
      stale = List.copyOf(stale);
    }
  }

  /** Every claim, in order of its first reading. */
  public List<Claim> claims() {
    Map<String, Set<String>> origins = new LinkedHashMap<>();
    Map<String, List<Reading>> readings = new LinkedHashMap<>();
    for (Written w : reports) {
      for (Mark m : w.marks()) {
        origins.computeIfAbsent(m.claim(), c -> new TreeSet<>()).add(m.origin());
        readings.computeIfAbsent(m.claim(), c -> new ArrayList<>()).add(new Reading(w.id(), m.start(), m.end()));
      }
    }
    return origins.entrySet().stream().map(e -> new Claim(e.getKey(), e.getValue(), readings.get(e.getKey()))).toList();
  }
}
