package org.stemma.read.pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of "Name: value", as mail, HTTP and web archives have them.
 *
 * @param end first byte after the blank line that ends them
 */
public record Headers(Map<String, String> fields, int end) {
  private static final int MOST = 1 << 20;

  /** The headers that begin at a byte; the first line is left out when it is no header ("HTTP/1.1 200 OK"). */
  public static Headers at(byte[] b, int from) {
    Map<String, String> out = new LinkedHashMap<>();
    String last = "";
    int at = from;
    while (at < b.length && at - from < MOST) {
      int end = at;
      while (end < b.length && b[end] != '\n') end++;
      String line = new String(b, at, end - at, StandardCharsets.UTF_8);
      if (line.endsWith("\r")) line = line.substring(0, line.length() - 1);
      at = Math.min(b.length, end + 1);
      if (line.isEmpty()) break;
      int colon = line.indexOf(':');
      if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && !last.isEmpty()) out.merge(last, line.strip(), (x, y) -> x + " " + y);
      else if (colon > 0) {
        last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        out.putIfAbsent(last, line.substring(colon + 1).strip());
      }
    }
    return new Headers(out, at);
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(fields.get(name)).filter(s -> !s.isEmpty());
  }

  /** A parameter of a header: the boundary of a content type. */
  public Optional<String> parameter(String name, String parameter) {
    String value = fields.getOrDefault(name, "");
    var m = java.util.regex.Pattern.compile("(?i);\\s*" + parameter + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))").matcher(value);
    return m.find() ? Optional.of(m.group(1) != null ? m.group(1) : m.group(2)) : Optional.empty();
  }
}
