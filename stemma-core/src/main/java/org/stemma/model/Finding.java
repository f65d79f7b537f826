package org.stemma.model;

/**
 * What reconciling found: one row of figures, one utterance, one difference, correction, point or happening.
 */
public sealed interface Finding permits FigureRow, Utterance, Happening, Correction, Difference, Point {
  /** Short, holds within one account. */
  String id();

  /** Stable between runs. */
  String key();
}
