package org.stemma.read.pack;

import java.util.List;
import java.util.Optional;

/**
 * What came out of a packed file.
 *
 * @param stopped why it was left before its end, if it was
 */
public record Unpacked(List<Part> parts, Optional<Unpacked.Stop> stopped) {
  /** Why a packed file was not read to its end. */
  public enum Stop {
    BOMB,
    TRUNCATED,
    BROKEN,
    TOO_MANY
  }

  public Unpacked {
    parts = List.copyOf(parts);
  }
}
