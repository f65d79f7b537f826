package org.stemma.read.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Short lines that head a part of the running text. */
final class Crossheads {
  private static final int CROSSHEAD = 75;
  private static final Pattern FULL_STOP = Pattern.compile(".*[.!;,:…][\"')\\]]*|.*[.!?,][\"]");
  private static final Pattern ITEM = Pattern.compile("\\d+[.)]|[-—•*]");
  private static final Pattern ITEM_HEAD = Pattern.compile("\\d+[.)] \\p{Lu}");
  private static final Pattern TWO_SENTENCES = Pattern.compile("[.] \\p{Lu}");
  private static final Pattern SIGNED = Pattern.compile(".* — \\p{Lu}[\\p{L}. ]+");

  private Crossheads() {}

  /** A short line without full stop between two paragraphs. */
  static boolean is(List<Unit> units, int i) {
    String line = units.get(i).folded();
    if (line.length() > CROSSHEAD || i + 1 >= units.size() || i == 0) return false;
    int first = line.codePoints().dropWhile(c -> c == '\'' || c == '"' || c == '\u00BF' || c == '\u00A1').findFirst().orElse(' ');
    if (!Character.isUpperCase(first) && !Character.isDigit(first) || FULL_STOP.matcher(line).matches()) return false;
    if (ITEM.matcher(line).lookingAt() && !ITEM_HEAD.matcher(line).lookingAt()) return false;
    if (line.length() > 40 && line.contains(". ") && TWO_SENTENCES.matcher(line).find() || line.contains("@") || line.contains("://") || line.contains(" — ") && SIGNED.matcher(line).matches()) return false;
    boolean quoteOpen = line.chars().filter(c -> c == '"').count() == 1;
    int next = units.get(i + 1).folded().length();
    int before = units.get(i - 1).folded().length();
    return !quoteOpen && next > line.length() && (next >= 60 || before >= 60) && (units.get(i).alone() || next >= 80);
  }
}
