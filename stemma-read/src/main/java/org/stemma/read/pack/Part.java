package org.stemma.read.pack;

import java.util.Map;
import java.util.Optional;

/**
 * One file inside another.
 *
 * @param name as the outer file has it
 * @param http what the server said beside it; without fields where no server spoke
 * @param seen when an archive fetched it, as the archive writes it
 */
public record Part(String name, byte[] bytes, Headers http, Optional<String> seen) {
  public Part(String name, byte[] bytes) {
    this(name, bytes, new Headers(Map.of(), 0), Optional.empty());
  }

  /** True when the name points outside the folder that it would be unpacked to. */
  public boolean unsafe() {
    return name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*") && !name.matches("[a-z]{2,10}://.*") || ("/" + name.replace('\\', '/') + "/").contains("/../") && !name.contains("://");
  }
}
