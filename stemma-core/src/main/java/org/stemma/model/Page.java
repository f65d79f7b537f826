package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * What was found at one place before anyone read it: the raw bytes and what the outside said of them.
 *
 * @param source path or address as given
 * @param bytes the raw bytes; not copied, not to be changed
 * @param mediaType what the container said they are, if it did
 * @param evidence what the container told of it beside: dates of a server or an archive
 */
public record Page(
    String source,
    byte[] bytes,
    Optional<String> mediaType,
    List<Evidence> evidence) {

  public Page {
    evidence = List.copyOf(evidence);
  }

  public Page(String source, byte[] bytes, Optional<String> mediaType) {
    this(source, bytes, mediaType, List.of());
  }
}
