package org.stemma.read.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.when.DateLine;
import org.stemma.read.when.Dates;
import org.stemma.text.Span;

/** Outlet and day on one line of the head: "The Tarn Post, 2 May 2019", "2 May 2019 | Tarn Courier". */
final class Imprint {
  /** Lines of a head, and characters of such a line. */
  private static final int HEAD = 10;
  private static final int LONGEST = 120;
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,|·•/]\\s*|\\s+[-–—]+\\s+|\\s+\\(|\\s+on\\s+");

  private Imprint() {}

  /** The same units, such a line of the head cut into two. */
  static List<Unit> parted(List<Unit> units, String text) {
    List<Unit> out = new ArrayList<>(units.size() + 1);
    for (Unit u : units) {
      Optional<Span> mark = out.size() < HEAD && u.folded().length() <= LONGEST ? mark(u.folded()) : Optional.empty();
      if (mark.isEmpty()) {
        out.add(u);
        continue;
      }
      out.add(u.to(mark.get().begin()));
      out.add(u.from(mark.get().end(), text));
    }
    return out;
  }

  /** The mark between a title and a date. */
  private static Optional<Span> mark(String line) {
    Matcher m = BETWEEN.matcher(line);
    while (m.find()) {
      String first = line.substring(0, m.start());
      String second = line.substring(m.end());
      if (isTitle(first) && isDate(second) || isDate(first) && isTitle(second)) return Optional.of(new Span(m.start(), m.end()));
    }
    return Optional.empty();
  }

  private static boolean isDate(String s) {
    return DateLine.of(s, Dates.Order.MONTH_FIRST).isPresent();
  }

  private static boolean isTitle(String s) {
    return Titles.only(s).isPresent() || Titles.isTitleLine(s) || Titles.isMasthead(s);
  }
}
