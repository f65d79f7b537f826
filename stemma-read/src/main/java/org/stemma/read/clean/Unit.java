package org.stemma.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/**
 * A line of a text, or a paragraph where lines are wrapped by hand.
 *
 * @param span without white space at either end
 * @param folded the same characters with quotation marks and spaces made plain; as long as the span
 * @param alone a blank line (or the text's edge) stands on both sides
 */
record Unit(Span span, String folded, boolean alone) {
  private static final int WRAPPED = 100;

  /** All units of the text that are not blank, in order. Cost: linear. */
  static List<Unit> of(String text) {
    List<Span> lines = lines(text);
    return wrapped(text, lines) ? units(text, merged(lines)) : units(text, lines);
  }

  /** The rest of this unit from an offset within it on, as a unit of its own. */
  Unit from(int offset, String text) {
    Span rest = new Span(span.begin() + offset, span.end()).trim(text);
    return new Unit(rest, folded.substring(rest.begin() - span.begin()), alone);
  }

  Span within(Span part) {
    return new Span(span.begin() + part.begin(), span.begin() + part.end());
  }

  /** Every line, blank ones as empty spans. */
  private static List<Span> lines(String text) {
    List<Span> out = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = at;
      while (end < text.length() && !isBreak(text.charAt(end))) end++;
      out.add(new Span(at, end).trim(text));
      at = end + 1;
      if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') at = end + 2;
    }
    return out;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** True when most lines run on in the next one and none is long: a text broken by hand at some column. */
  private static boolean wrapped(String text, List<Span> lines) {
    int runOn = 0;
    int all = 0;
    int longest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.isEmpty()) continue;
      all++;
      longest = Math.max(longest, line.length());
      if (!lines.get(i + 1).isEmpty() && line.length() > 40) runOn++;
    }
    return all > 8 && longest <= WRAPPED && runOn * 2 > all;
  }

  private static List<Span> merged(List<Span> lines) {
    List<Span> out = new ArrayList<>();
    for (Span line : lines) {
      boolean joins = !out.isEmpty() && !line.isEmpty() && out.getLast().length() > 50 && !out.getLast().isEmpty();
      if (joins) out.set(out.size() - 1, out.getLast().join(line));
      else out.add(line);
    }
    return out;
  }

  private static List<Unit> units(String text, List<Span> lines) {
    List<Unit> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.isEmpty()) continue;
      boolean before = i == 0 || lines.get(i - 1).isEmpty();
      boolean after = i + 1 >= lines.size() || lines.get(i + 1).isEmpty();
      out.add(new Unit(line, Fold.of(text.substring(line.begin(), line.end())), before && after));
    }
    return out;
  }
}
