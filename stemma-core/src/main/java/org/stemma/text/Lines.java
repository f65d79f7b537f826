package org.stemma.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text as its writer meant them. Where lines without a blank one between them were broken by hand at some column, they are one
 * paragraph: none but the last is short, none is long, and most breaks stand inside a sentence; or, of three lines and more, no line had room for the word
 * after it; or none had by the column at which other paragraphs of the text are broken.
 */
public final class Lines {
  /** Characters of a line that was broken at a column: no fewer, no more. */
  private static final int SHORTEST = 40;
  private static final int LONGEST = 100;
  /** Characters by which a line may be longer than any of the paragraphs that show the column. */
  private static final int SLACK = 12;
  /** Letters of a word that ends no line of its own: of, the, and. */
  private static final int SMALL_WORD = 3;

  private final String text;

  private Lines(String text) {
    this.text = text;
  }

  /** @return spans in order, without white space at their ends; blank lines as empty spans. Cost: linear */
  public static List<Span> of(String text) {
    return new Lines(text).paragraphs();
  }

  private List<Span> paragraphs() {
    List<List<Span>> blocks = blocks();
    boolean[] broken = new boolean[blocks.size()];
    int column = 0;
    for (int i = 0; i < broken.length; i++) {
      broken[i] = isBroken(blocks.get(i), 0);
      if (broken[i]) column = Math.max(column, longest(blocks.get(i)));
    }
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < broken.length; i++) {
      List<Span> block = blocks.get(i);
      if (broken[i] || column > 0 && longest(block) <= column + SLACK && isBroken(block, column)) out.add(block.getFirst().join(block.getLast()));
      else out.addAll(block);
    }
    return out;
  }

  /** Lines with no blank one between; a blank line is a block of its own. */
  private List<List<Span>> blocks() {
    List<List<Span>> out = new ArrayList<>();
    boolean open = false;
    int at = 0;
    while (at <= text.length()) {
      int end = at;
      while (end < text.length() && !isBreak(text.charAt(end))) end++;
      Span line = new Span(at, end).trim(text);
      if (open && !line.isEmpty()) out.getLast().add(line);
      else out.add(new ArrayList<>(List.of(line)));
      open = !line.isEmpty();
      boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      at = end + (two ? 2 : 1);
    }
    return out;
  }

  private static int longest(List<Span> block) {
    return block.stream().mapToInt(Span::length).max().orElse(0);
  }

  /** @param column at which the text is known to be broken, 0 when that is not known */
  private boolean isBroken(List<Span> block, int column) {
    if (block.size() < 2) return false;
    int longest = longest(block);
    if (longest > LONGEST) return false;
    int inside = 0;
    int open = 0;
    boolean forced = block.size() > 2 || column > 0;
    for (int i = 0; i + 1 < block.size(); i++) {
      Span line = block.get(i);
      if (line.length() < SHORTEST) return false;
      if (runsOn(line, block.get(i + 1))) inside++;
      if (!isEnd(line)) open++;
      forced &= line.length() + 1 + firstWord(block.get(i + 1)) > Math.max(longest, column);
    }
    return 2 * inside >= block.size() - 1 || forced && 2 * open >= block.size() - 1;
  }

  private int firstWord(Span line) {
    int end = line.begin();
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) end++;
    return end - line.begin();
  }

  private boolean isEnd(Span line) {
    return ".!?:;\u2026\"\u201D\u2019)".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /** The break stands inside a sentence: no mark ends the line, and the next goes on in small letters or the line ends with a comma or a small word. */
  private boolean runsOn(Span line, Span next) {
    if (isEnd(line)) return false;
    if (text.charAt(line.end() - 1) == ',' || Character.isLowerCase(text.charAt(next.begin()))) return true;
    int word = line.end();
    while (word > line.begin() && Character.isLowerCase(text.charAt(word - 1))) word--;
    return line.end() > word && word > line.begin() && line.end() - word <= SMALL_WORD && text.charAt(word - 1) == ' ';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
