package org.stemma.read.html;

/** Characters that show nothing and carry nothing: zero-width, soft hyphens, direction controls, variation selectors. */
public final class Inert {
  private Inert() {}

  public static boolean is(char c) {
    return c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F'
        || c >= '\uFE00' && c <= '\uFE0F' || c == '\u00AD' || c == '\uFEFF' || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  /** The same where another character stands before it: a joiner after a letter of a script that spells with joiners is kept. */
  public static boolean is(char c, char before) {
    return is(c) && !(joiner(c) && spellsWithJoiners(before));
  }

  private static boolean joiner(char c) {
    return c == '\u200C' || c == '\u200D';
  }

  /** Arabic, Syriac, and the scripts of India and its neighbours. */
  private static boolean spellsWithJoiners(char c) {
    return c >= '\u0600' && c <= '\u08FF' || c >= '\u0900' && c <= '\u0DFF' || c >= '\u1000' && c <= '\u109F' || c >= '\u1780' && c <= '\u18AF';
  }
}
