package org.stemma.read.clean;

/** Makes look-alike characters alike, one for one, so that offsets stay. */
final class Fold {
  private Fold() {}

  /** Same length as the text: quotation marks to ' and ", dashes to —, odd spaces to a space. */
  static String of(String text) {
    int first = 0;
    while (first < text.length() && plain(text.charAt(first)) == text.charAt(first)) first++;
    if (first == text.length()) return text;
    StringBuilder out = new StringBuilder(text);
    for (int i = first; i < out.length(); i++) {
      char c = out.charAt(i);
      char plain = plain(c);
      if (plain != c) out.setCharAt(i, plain);
    }
    return out.toString();
  }

  private static char plain(char c) {
    if (c < 0x80 && c != '\t' && c != '`') return c;
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2013', '\u2014', '\u2015', '\u2012', '\u2212' -> '\u2014';
      case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2002', '\u2003', '\u200B', '\u2060', '\uFEFF', '\u3000', '\t' -> ' ';
      default -> c;
    };
  }
}
