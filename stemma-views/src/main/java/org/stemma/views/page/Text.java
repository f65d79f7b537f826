package org.stemma.views.page;

/**
 * Characters on their way into the page. Whatever a report says, it can neither open a tag nor leave an attribute.
 *
 * @param value any text; characters HTML forbids are replaced one for one, so that lengths stay
 */
record Text(String value) implements Markup {
  @Override
  public void write(StringBuilder out) {
    escape(value, out);
  }

  static void escape(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) escape(value, i, out);
  }

  private static void escape(String value, int i, StringBuilder out) {
    char c = value.charAt(i);
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\r' -> out.append(' ');
      case '\n', '\t' -> out.append(c);
      default -> out.append(isForbidden(value, i) ? '\uFFFD' : c);
    }
  }

  private static boolean isForbidden(String value, int i) {
    char c = value.charAt(i);
    if (c < ' ' || c >= 0x7F && c <= 0x9F || c == 0xFFFE || c == 0xFFFF) return true;
    if (Character.isHighSurrogate(c)) return i + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }
}
