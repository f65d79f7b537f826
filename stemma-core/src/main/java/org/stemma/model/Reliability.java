package org.stemma.model;

/** How reliable a source is, as a user has it: the letter of the Admiralty code (NATO AJP-2.1). It weighs nothing here; an account prints it beside what was counted. */
public enum Reliability {
  /** Completely reliable. */
  A,
  /** Usually reliable. */
  B,
  /** Fairly reliable. */
  C,
  /** Not usually reliable. */
  D,
  /** Unreliable. */
  E,
  /** Cannot be judged. */
  F
}
