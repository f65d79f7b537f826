package org.stemma.read.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that are nothing but the names of agencies and those who wrote with them. */
final class AgencyLines {
  private static final Pattern WITH_AGENCIES = Pattern.compile("\\([^()]{2,90}\\)");

  private AgencyLines() {}

  /** "AFP/Reuters", "(HARBOR 9 with AFP, AP and REUTERS)". */
  static boolean is(String line) {
    return WITH_AGENCIES.matcher(line).matches() && onlyNamesAndTitles(line) || onlyTitles(line);
  }

  /** A line of agencies' names and nothing else: "AFP/Reuters", "— AP". */
  private static boolean onlyTitles(String line) {
    if (line.length() > 60) return false;
    List<Titles.Found> found = Titles.in(line);
    if (found.stream().noneMatch(Titles.Found::agency)) return false;
    StringBuilder rest = new StringBuilder(line);
    for (Titles.Found f : found) for (int i = f.span().begin(); i < f.span().end(); i++) rest.setCharAt(i, ' ');
    return rest.toString().replaceAll("\\b(?:and|with|the|by|von|und|et|y|The|With|By)\\b", "").codePoints().noneMatch(Character::isLetter);
  }

  /** In brackets, titles with names and "with": "(HARBOR 9 with AFP, AP and REUTERS)". */
  private static boolean onlyNamesAndTitles(String line) {
    return !Titles.in(line).isEmpty() && line.split("[\\s,/()]+").length < 14
        && Pattern.compile("\\b\\p{Ll}[\\p{L}']+").matcher(line).results().allMatch(m -> m.group().matches("with|and|via|from|the|by|wires?|agencies|agency|news|in|of|for|contributed"));
  }
}
