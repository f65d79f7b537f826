package org.stemma.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Lines;
import org.stemma.text.Span;

/**
 * A line of a text, or a paragraph where lines are wrapped by hand.
 *
 * @param span without white space at either end
 * @param folded the same characters with quotation marks and spaces made plain; as long as the span
 * @param alone a blank line (or the text's edge) stands on both sides
 */
record Unit(Span span, String folded, boolean alone) {
  /** All units of the text that are not blank, in order. Cost: linear. */
  static List<Unit> of(String text) {
    return units(text, Lines.of(text));
  }

  /** The rest of this unit from an offset within it on, as a unit of its own. */
  Unit from(int offset, String text) {
    Span rest = new Span(span.begin() + offset, span.end()).trim(text);
    return new Unit(rest, folded.substring(rest.begin() - span.begin()), alone);
  }

  /** This unit up to an offset within it, as a unit of its own. */
  Unit to(int offset) {
    return new Unit(new Span(span.begin(), span.begin() + offset), folded.substring(0, offset), alone);
  }

  Span within(Span part) {
    return new Span(span.begin() + part.begin(), span.begin() + part.end());
  }

  private static List<Unit> units(String text, List<Span> lines) {
    List<Unit> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.isEmpty()) continue;
      boolean before = i == 0 || lines.get(i - 1).isEmpty();
      boolean after = i + 1 >= lines.size() || lines.get(i + 1).isEmpty();
      out.add(new Unit(line, Fold.of(text.substring(line.begin(), line.end()).replace('\n', ' ').replace('\r', ' ')), before && after));
    }
    return out;
  }
}
