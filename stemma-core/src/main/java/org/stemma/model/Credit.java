package org.stemma.model;

import org.stemma.text.Span;

/**
 * A line that says whose text or picture this is.
 */
public record Credit(
    String agency,
    Credit.Kind kind,
    Span span) {

  /** Where the credit stands. */
  public enum Kind {
    BYLINE,
    DATELINE,
    CONTRIBUTED,
    SOURCE_LINE,
    TOLD,
    PHOTO
  }
}
