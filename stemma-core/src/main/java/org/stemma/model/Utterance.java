package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing somebody said, in all its tellings.
 */
public record Utterance(
    String id,
    String key,
    Speaker speaker,
    Optional<String> entity,
    Optional<String> saidOn,
    Optional<String> to,
    Optional<String> medium,
    boolean checkable,
    List<Utterance.Reading> readings,
    List<Utterance.Drift> drift) implements Finding {

  public Utterance {
    readings = List.copyOf(readings);
    drift = List.copyOf(drift);
  }

  /** One telling. @param chain who passed it on, first the speaker: entity and origin ids */
  public record Reading(String report, StatementMark statement, Optional<String> entity, Optional<String> inside, List<String> chain, Optional<String> origin) {
    public Reading {
      chain = List.copyOf(chain);
    }

    public Cite cite() {
      return new Cite(report, statement.span());
    }
  }

  /** What changed between two tellings, at word level. */
  public record Drift(Cite from, Cite to, DriftKind kind) {}

  /** Kinds of change. */
  public enum DriftKind {
    CUT,
    SYNONYM,
    PERSON_TENSE,
    NUMBER,
    NAME,
    REORDERED,
    REVERSED
  }
}
