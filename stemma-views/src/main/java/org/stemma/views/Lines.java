package org.stemma.views;

/** Lines of a terminal, wrapped at its width. Text of reports loses every control character here. */
final class Lines {
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colour;

  Lines(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  Lines title(String text) {
    return wrap("", "", text, BOLD);
  }

  /** A heading with a rule to the edge. */
  Lines head(String text) {
    if (text.length() + 1 >= width) return wrap("", "", text, BOLD);
    String rule = " " + "-".repeat(Math.max(0, width - text.length() - 1));
    paint(text, BOLD);
    paint(rule, DIM);
    out.append('\n');
    return this;
  }

  Lines line(String text) {
    return wrap("", "", text, "");
  }

  /** A line that begins with a mark; what does not fit stands under its text. */
  Lines item(String mark, String text) {
    String lead = clean(mark) + " ";
    return wrap(lead, " ".repeat(lead.length()), text, "");
  }

  /** A line of detail. */
  Lines under(String text) {
    return wrap("    ", "      ", text, DIM);
  }

  Lines gap() {
    out.append('\n');
    return this;
  }

  private Lines wrap(String first, String rest, String text, String style) {
    StringBuilder line = new StringBuilder(first);
    int filled = columns(first);
    boolean empty = true;
    for (String word : clean(text).strip().split("\\s+")) {
      int length = columns(word);
      if (!empty && filled + 1 + length > width) {
        end(line, style);
        line = new StringBuilder(rest);
        filled = columns(rest);
        empty = true;
      }
      if (!empty) line.append(' ');
      filled += length + (empty ? 0 : 1);
      line.append(word);
      empty = false;
    }
    end(line, style);
    return this;
  }

  private void end(StringBuilder line, String style) {
    paint(line.toString().stripTrailing(), style);
    out.append('\n');
  }

  private void paint(String text, String style) {
    if (colour && !style.isEmpty() && !text.isEmpty()) out.append(style).append(text).append(PLAIN);
    else out.append(text);
  }

  /** Code points; wide and combining characters are taken for one column. */
  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Control and direction-changing characters become spaces, so that no report can paint the terminal. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF&&[^\\x{10000}-\\x{10FFFF}]]", " ");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Tells that so many entries of a list are not shown. */
  void more(int left) {
    if (left > 0) item("-", "and " + left + " more; see --format html or json");
  }
}
