package org.stemma.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of pages to paragraphs: heads, feet and page numbers left out, words broken at a line's end made whole. */
final class Setting {
  private static final double HEAD = 0.12;
  private static final double FOOT = 0.88;
  private static final int FEWEST = 3;

  private Setting() {}

  /** Paragraphs in order, one blank line between. Cost: linear. */
  static String of(List<Lines.Line> lines) {
    Set<String> repeated = repeated(lines);
    List<StringBuilder> out = new ArrayList<>();
    double size = 0;
    for (Lines.Line line : lines) {
      if (edge(line) && (repeated.contains(shape(line.text())) || number(line.text()))) continue;
      boolean same = !out.isEmpty() && Math.abs(size - line.size()) < 0.6;
      boolean goesOn = same && (!line.opens() || runsOn(out.getLast(), line.text()));
      if (goesOn) join(out.getLast(), line.text());
      else out.add(new StringBuilder(line.text()));
      size = line.size();
    }
    return String.join("\n\n", out);
  }

  private static boolean edge(Lines.Line line) {
    return line.height() < HEAD || line.height() > FOOT;
  }

  private static boolean number(String line) {
    return line.matches("(?i)(?:page|seite|s\\.|p\\.|-|–)?\\s*\\d{1,4}\\s*(?:-|–|(?:of|von|/)\\s*\\d{1,4})?");
  }

  /** Lines at the edges of three pages or more, whatever numbers stand in them. */
  private static Set<String> repeated(List<Lines.Line> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (Lines.Line line : lines) if (edge(line)) pages.computeIfAbsent(shape(line.text()), k -> new HashSet<>()).add(line.page());
    Set<String> out = new HashSet<>();
    pages.forEach((shape, on) -> {
      if (on.size() >= FEWEST) out.add(shape);
    });
    return out;
  }

  private static String shape(String line) {
    return line.replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }

  /** A paragraph that a page or column breaks: no stop before, a small letter after. */
  private static boolean runsOn(CharSequence before, String after) {
    char last = before.charAt(before.length() - 1);
    return (Character.isLetterOrDigit(last) || last == ',' || last == '-') && Character.isLowerCase(after.codePointAt(0)) && before.length() > 40;
  }

  private static void join(StringBuilder before, String after) {
    int n = before.length();
    boolean broken = n > 1 && (before.charAt(n - 1) == '-' || before.charAt(n - 1) == '\u00AD' || before.charAt(n - 1) == '\u2010')
        && Character.isLetter(before.charAt(n - 2)) && Character.isLowerCase(after.codePointAt(0));
    if (broken) before.setLength(n - 1);
    else before.append(' ');
    before.append(after);
  }
}
