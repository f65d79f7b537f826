package org.stemma.read.pack;

/**
 * One file inside another.
 *
 * @param name as the outer file has it
 */
public record Part(String name, byte[] bytes) {
  /** True when the name points outside the folder that it would be unpacked to. */
  public boolean unsafe() {
    return name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*") || ("/" + name.replace('\\', '/') + "/").contains("/../");
  }
}
