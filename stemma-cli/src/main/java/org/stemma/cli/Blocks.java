package org.stemma.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stemma.model.Furniture;
import org.stemma.model.Report;
import org.stemma.text.Span;

/** The blocks of a report's text in order: running text, and what was taken for something else. */
final class Blocks {
  /** @param kind "text", or the kind of furniture */
  record Block(String kind, Span span, String text) {
    String line(int width) {
      String flat = text.strip().replaceAll("\\s+", " ");
      String head = String.format(Locale.ROOT, "  %-10s %6d-%-6d ", kind, span.begin(), span.end());
      int room = Math.max(20, width - head.length());
      return head + (flat.length() <= room ? flat : flat.substring(0, room - 1) + "…");
    }
  }

  private Blocks() {}

  static List<Block> of(Report report) {
    var out = new ArrayList<Block>();
    int at = 0;
    var outer = report.furniture().stream()
        .sorted(Comparator.comparing((Furniture f) -> f.span().begin()).thenComparing(f -> -f.span().end())).toList();
    for (Furniture f : outer) {
      if (f.span().begin() > at) text(report, at, f.span().begin(), out);
      out.add(new Block(f.kind().name().toLowerCase(Locale.ROOT), f.span(), report.text().substring(f.span().begin(), f.span().end())));
      at = Math.max(at, f.span().end());
    }
    text(report, at, report.text().length(), out);
    return out;
  }

  /** Running text, one block for each line with anything on it. */
  private static void text(Report report, int begin, int end, List<Block> out) {
    for (int from = begin; from < end; ) {
      int newline = report.text().indexOf('\n', from);
      int to = newline < 0 || newline > end ? end : newline;
      if (!report.text().substring(from, to).isBlank()) out.add(new Block("text", new Span(from, to), report.text().substring(from, to)));
      from = to + 1;
    }
  }
}
