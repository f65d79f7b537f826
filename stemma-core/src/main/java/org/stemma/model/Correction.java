package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * A reading that was taken back, what stands instead, and who still carries it.
 */
public record Correction(
    String id,
    String key,
    Correction.Kind kind,
    Optional<Cite> notice,
    List<Cite> was,
    List<Cite> now,
    List<Correction.Stale> stale) implements Finding {

  public Correction {
    was = List.copyOf(was);
    now = List.copyOf(now);
    stale = List.copyOf(stale);
  }

  /** What stands now, as the report with the notice has it; empty where nothing is given instead. */
  public Optional<Cite> given() {
    return now.stream().filter(n -> notice.isPresent() && n.report().equals(notice.get().report())).findFirst().or(() -> now.stream().findFirst());
  }

  /** How the correction shows. */
  public enum Kind {
    NOTICE,
    SIGNAL,
    SILENT
  }

  /** A copy that still has the old reading. */
  public record Stale(String report, List<Cite> cites) {
    public Stale {
      cites = List.copyOf(cites);
    }
  }
}
