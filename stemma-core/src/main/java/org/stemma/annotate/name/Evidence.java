package org.stemma.annotate.name;

import java.util.List;
import org.stemma.model.Prose;

/**
 * Weighs what speaks for each kind of a candidate. Weights are set by hand: 1 is a hint, 4 nearly settles it. First each candidate by itself, then what candidates beside each other
 * tell of one another, which reads the weights of before.
 */
final class Evidence {
  private final InternalEvidence internal;
  private final ExternalEvidence external;
  private final Tables tables;
  private final Coordination coordination;

  Evidence(Prose prose, Lexicon lexicon) {
    Features features = new Features(prose, lexicon);
    internal = new InternalEvidence(prose.tokens(), lexicon, features);
    external = new ExternalEvidence(prose, lexicon, features);
    tables = new Tables(prose.tokens(), lexicon, features);
    coordination = new Coordination(prose.tokens(), lexicon, features);
  }

  /** Adds to the weights inside and outside of every candidate; candidates stand in order of place. */
  void weigh(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      internal.weigh(c);
      external.weigh(c);
    }
    tables.weigh(candidates);
    coordination.weigh(candidates);
  }
}
