package org.stemma.bench.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.bench.generate.Line.Piece;
import org.stemma.bench.generate.Line.Sort;

/** Sets lines as the text of a report and keeps where each claim stands. */
final class Text {
  private Text() {}

  /** Set text. @param marks where claims stand, in order */
  record Printed(String text, List<Mark> marks) {
    Printed {
      marks = List.copyOf(marks);
    }
  }

  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String date(LocalDateTime at) {
    return at.getDayOfMonth() + " " + at.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + at.getYear() + " "
        + two(at.getHour()) + ":" + two(at.getMinute());
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }

  /**
   * @param top headline, byline, outlet and date lines
   * @param dateline before the first line, with its blank; may be empty
   * @param foot credit and notice paragraphs
   * @param curly whether quotation marks are curly
   */
  static Printed print(List<String> top, String dateline, List<Line> lines, List<String> foot, boolean curly, Chance chance) {
    StringBuilder out = new StringBuilder(top.getFirst()).append("\n\n");
    for (String t : top.subList(1, top.size())) out.append(t).append('\n');
    out.append('\n').append(dateline);
    List<Mark> marks = new ArrayList<>();
    boolean second = true;
    for (int i = 0; i < lines.size(); i++) {
      add(lines.get(i), out, marks, curly);
      second = !second && i > 0 && chance.often(.45);
      out.append(second && i + 1 < lines.size() ? " " : "\n\n");
    }
    for (String f : foot) out.append(f).append("\n\n");
    return new Printed(out.toString().strip() + "\n", marks);
  }

  private static void add(Line line, StringBuilder out, List<Mark> marks, boolean curly) {
    boolean open = false;
    for (Piece p : line.pieces()) {
      int start = out.length();
      for (char c : (p == line.pieces().getFirst() ? Words.capital(p.text()) : p.text()).toCharArray()) {
        boolean mark = c == '"' && p.sort() == Sort.WORDS;
        if (mark) open = !open;
        out.append(mark && curly ? open ? '\u201C' : '\u201D' : c);
      }
      if (!p.claim().isEmpty()) marks.add(new Mark(p.claim(), line.origin(), start, out.length()));
    }
  }
}
