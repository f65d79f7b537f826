package org.stemma.model;

/** By what several stretches of text are taken to tell one thing. */
public enum Basis {
  /** Words of one speaker between quotation marks, some of them the same in a row. */
  QUOTATION,
  /** What one speaker says, in whose words ever. */
  REPORTED,
  /** One number for one question. */
  NUMBER,
  /** Sentences or clauses that are alike as wholes. */
  CLAUSES,
  /** One deed, done to one entity. */
  DEED
}
