package org.stemma.model;

import org.stemma.text.Span;

/**
 * Something an annotating room read at one place of a report.
 */
public sealed interface Mark permits NameMark, RoleMark, TimeMark, PlaceMark, StatementMark, FigureMark, EventMark {
  /** The characters it was read from. */
  Span span();
}
