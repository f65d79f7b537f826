package org.stemma.model;

import org.stemma.text.Span;

/**
 * One sentence.
 *
 * @param span without white space at the ends
 * @param paragraph index of its paragraph
 * @param first first token
 * @param last one past its last token
 */
public record Sentence(
    Span span,
    int paragraph,
    Zone zone,
    int first,
    int last) {

  public int size() {
    return last - first;
  }
}
