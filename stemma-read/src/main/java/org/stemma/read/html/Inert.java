package org.stemma.read.html;

/** Characters that show nothing and carry nothing: zero-width, soft hyphens, direction controls, variation selectors. */
public final class Inert {
  private static final int GREAT_MANY = 40;

  private Inert() {}

  public static boolean is(char c) {
    return c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F'
        || c >= '\uFE00' && c <= '\uFE0F' || c == '\u00AD' || c == '\uFEFF' || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  /** The same where another character stands before it: a joiner after a letter of a script that spells with joiners is kept. */
  public static boolean is(char c, char before) {
    return is(c) && !(joiner(c) && spellsWithJoiners(before));
  }

  /** True when a pair of surrogates at this place is a variation selector or tag, which show nothing either. */
  public static boolean pair(CharSequence s, int at) {
    return s.charAt(at) == '\uDB40' && at + 1 < s.length() && s.charAt(at + 1) >= '\uDC00' && s.charAt(at + 1) <= '\uDDEF';
  }

  /** A text without them. Cost: linear. */
  public static String without(String s) {
    if (found(s) == 0) return s;
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (pair(s, i)) i++;
      else if (!is(s.charAt(i), out.isEmpty() ? ' ' : out.charAt(out.length() - 1))) out.append(s.charAt(i));
    }
    return out.toString();
  }

  /** How many there are; joiners that a script spells with are none. */
  static int found(String s) {
    int n = 0;
    for (int i = 0; i < s.length(); i++) if (pair(s, i) || is(s.charAt(i), i == 0 ? ' ' : s.charAt(i - 1))) n++;
    return n;
  }

  /** How many of them are worth telling: every one that turns the writing direction, the others where they are a great many. */
  public static int telling(CharSequence s) {
    int turns = 0;
    int empty = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') turns++;
      else if (c >= '\u200B' && c <= '\u200F' || c >= '\u2060' && c <= '\u2064' || c >= '\uFE00' && c <= '\uFE0F' || pair(s, i)) empty++;
    }
    return turns + (empty > GREAT_MANY ? empty : 0);
  }

  private static boolean joiner(char c) {
    return c == '\u200C' || c == '\u200D';
  }

  /** Arabic, Syriac, and the scripts of India and its neighbours. */
  private static boolean spellsWithJoiners(char c) {
    return c >= '\u0600' && c <= '\u08FF' || c >= '\u0900' && c <= '\u0DFF' || c >= '\u1000' && c <= '\u109F' || c >= '\u1780' && c <= '\u18AF';
  }
}
