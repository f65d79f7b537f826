package org.stemma.read.html;

/** Characters that show nothing and carry nothing: zero-width, soft hyphens, direction controls, variation selectors. */
public final class Inert {
  private Inert() {}

  public static boolean is(char c) {
    return c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F'
        || c >= '\uFE00' && c <= '\uFE0F' || c == '\u00AD' || c == '\uFEFF' || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
