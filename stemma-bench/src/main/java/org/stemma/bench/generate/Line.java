package org.stemma.bench.generate;

import java.util.List;

/**
 * One sentence of a report, in pieces.
 *
 * @param kind of its template
 * @param origin who gathered it
 */
record Line(String kind, String origin, List<Line.Piece> pieces) {
  Line {
    pieces = List.copyOf(pieces);
  }

  /** What a piece is: words may be changed by an editor, names and quotations not, a figure only in how it is written. */
  enum Sort {
    WORDS,
    FIXED,
    FIGURE,
    QUOTATION
  }

  /**
   * Part of a sentence.
   *
   * @param claim what it claims, "" for nothing that is followed
   * @param value of a figure, else 0
   */
  record Piece(String text, Sort sort, String claim, int value) {
    static Piece words(String text) {
      return new Piece(text, Sort.WORDS, "", 0);
    }

    static Piece fixed(String text) {
      return new Piece(text, Sort.FIXED, "", 0);
    }

    Piece written(String other) {
      return new Piece(other, sort, claim, value);
    }
  }
}
