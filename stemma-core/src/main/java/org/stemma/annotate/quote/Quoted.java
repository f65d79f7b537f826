package org.stemma.annotate.quote;

import org.stemma.text.Span;

/**
 * A stretch between quotation marks, inside one paragraph.
 *
 * @param first first token inside the marks
 * @param last one past the last token inside
 * @param inner without the marks
 * @param outer with the marks that are there
 * @param opened false when the opening mark is missing
 * @param closed false when no closing mark stands in the paragraph: the quotation goes on, or the mark was lost
 * @param goesOn true when the next stretch, in the next paragraph, is the same quotation and has no opening mark of its own
 */
record Quoted(int first, int last, Span inner, Span outer, int paragraph, boolean opened, boolean closed, boolean goesOn) {

  /** The same, ending earlier. */
  Quoted cut(int end) {
    return new Quoted(first, end, inner, outer, paragraph, opened, closed, goesOn);
  }

  Quoted continued() {
    return new Quoted(first, last, inner, outer, paragraph, opened, closed, true);
  }

  int size() {
    return last - first;
  }
}
