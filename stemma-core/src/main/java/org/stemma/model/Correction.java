package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * A reading that was taken back, what stands instead, and who still carries it.
 *
 * @param notices that tell it, in order of their reports: many may print one; none where two versions show it
 */
public record Correction(
    String id,
    String key,
    Correction.Kind kind,
    List<Cite> notices,
    List<Cite> was,
    List<Cite> now,
    List<Correction.Stale> stale) implements Finding {

  public Correction {
    notices = List.copyOf(notices);
    was = List.copyOf(was);
    now = List.copyOf(now);
    stale = List.copyOf(stale);
  }

  /** The first that tells it. */
  public Optional<Cite> notice() {
    return notices.stream().findFirst();
  }

  /** What stands now, as the first report with a notice has it; empty where nothing is given instead. */
  public Optional<Cite> given() {
    return notices.stream().flatMap(n -> now.stream().filter(c -> c.report().equals(n.report()))).findFirst().or(() -> now.stream().findFirst());
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
