package org.stemma.annotate.quote;

import java.util.List;

/** Quotations that run over paragraphs: stretches that go on one into the next without a new opening mark. */
final class Turns {
  private final List<Quoted> quoted;

  Turns(List<Quoted> quoted) {
    this.quoted = quoted;
  }

  /** True for a stretch that begins inside its quotation. */
  boolean follows(int q) {
    return q > 0 && quoted.get(q - 1).goesOn();
  }

  boolean isPart(int q) {
    return follows(q) || quoted.get(q).goesOn();
  }

  /** Tokens from the first of the whole quotation to one past its last. */
  Range whole(int q) {
    int from = q;
    while (follows(from)) from--;
    int to = q;
    while (quoted.get(to).goesOn()) to++;
    return new Range(quoted.get(from).first(), quoted.get(to).last());
  }
}
