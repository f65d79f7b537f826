package org.stemma.read.pack;

/** How the reading of a packed file ended when it did not end well. */
public final class Unpacked {
  private Unpacked() {}

  /** Why a packed file was not read to its end, or is doubted. */
  public enum Stop {
    BOMB,
    TRUNCATED,
    BROKEN,
    /** More files, or a larger one, than any that is read. */
    TOO_MANY
  }
}
