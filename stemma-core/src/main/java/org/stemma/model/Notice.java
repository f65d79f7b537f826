package org.stemma.model;

import org.stemma.text.Span;

/**
 * A line in which a report speaks of its own text: corrected, updated, withdrawn.
 */
public record Notice(
    Notice.Kind kind,
    Span span) {

  /** What the notice says was done. */
  public enum Kind {
    CORRECTION,
    UPDATE,
    CLARIFICATION,
    RETRACTION,
    EDITOR_NOTE
  }
}
