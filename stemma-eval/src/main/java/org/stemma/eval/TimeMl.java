package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * A TimeML document: its text without marks, when it was written, and its time expressions.
 *
 * @param written ISO day
 */
record TimeMl(String text, String written, List<TimeMl.Timex> times) {

  /** A time expression of the gold. */
  record Timex(Span span, String value) {}

  private static final Pattern PIECE = Pattern.compile("<TIMEX3\\b([^>]*)>|(</TIMEX3>)|<[^>]*>|&(amp|lt|gt|quot|apos);|(\\R[ \\t]*\\R\\s*)|(\\s+)|([^<&\\s]+|&)");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
  private static final Pattern DAY = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d{2}-\\d{2})", Pattern.DOTALL);

  /** Empty when it has no day of writing or no text. */
  static Optional<TimeMl> of(String xml) {
    Matcher day = DAY.matcher(xml);
    int from = xml.indexOf("<TEXT>");
    int to = xml.indexOf("</TEXT>");
    if (!day.find() || from < 0 || to < from) return Optional.empty();
    return Optional.of(read(xml.substring(from + 6, to), day.group(1)));
  }

  private static TimeMl read(String body, String written) {
    StringBuilder text = new StringBuilder();
    List<Timex> times = new ArrayList<>();
    List<Object[]> open = new ArrayList<>();
    Matcher m = PIECE.matcher(body);
    while (m.find()) {
      if (m.group(1) != null) {
        if (!m.group(1).endsWith("/")) open.add(new Object[] {text.length(), m.group(1)});
      } else if (m.group(2) != null && !open.isEmpty()) {
        Object[] start = open.removeLast();
        Matcher v = VALUE.matcher((String) start[1]);
        Span span = new Span((Integer) start[0], text.length()).trim(text);
        if (v.find() && !span.isEmpty()) times.add(new Timex(span, v.group(1)));
      } else if (m.group(3) != null) {
        text.append(switch (m.group(3)) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          default -> "'";
        });
      } else if (m.group(4) != null) {
        text.append("\n\n");
      } else if (m.group(5) != null) {
        text.append(' ');
      } else if (m.group(6) != null) {
        text.append(m.group(6));
      }
    }
    return new TimeMl(text.toString(), written, List.copyOf(times));
  }
}
