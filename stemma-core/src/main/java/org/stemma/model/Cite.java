package org.stemma.model;

import org.stemma.text.Span;

/**
 * Where something was read: a stretch of one report's text.
 *
 * @param report id of the report, "r1"...
 * @param span UTF-16 offsets in the report's text
 */
public record Cite(
    String report,
    Span span) {

  public static Cite of(String report, int begin, int end) {
    return new Cite(report, new Span(begin, end));
  }

  /** Two cites of one place: half of the shorter lies in the other. */
  public boolean meets(Cite other) {
    return report.equals(other.report) && 2 * span.shared(other.span) >= Math.min(span.length(), other.span.length());
  }
}
