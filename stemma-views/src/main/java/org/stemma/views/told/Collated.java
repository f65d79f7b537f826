package org.stemma.views.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * Two tellings of one thing, word by word: what stands in both, only in the first, only in the second.
 *
 * <p>The longest common subsequence of words (Wagner and Fischer, "The string-to-string correction problem", 1974);
 * case and the shape of apostrophes do not count.
 *
 * @param pieces in reading order
 * @param alike share of the words of the shorter telling that stand in both, 0..1
 */
public record Collated(List<Piece> pieces, double alike) {
  private static final int MOST_WORDS = 400;

  public Collated {
    pieces = List.copyOf(pieces);
  }

  /** Which telling has it. */
  public enum In {
    BOTH,
    FIRST,
    SECOND
  }

  /**
   * Some words.
   *
   * @param first where they stand in the first telling's text; empty span at its place for words of the second alone
   */
  public record Piece(In in, String text, Span first, Span second) {}

  /** Cost: product of the two lengths in words, of which at most 400 each are looked at. */
  public static Collated of(String first, String second) {
    List<Span> a = words(first);
    List<Span> b = words(second);
    int[][] common = table(first, a, second, b);
    List<Piece> steps = walk(first, a, second, b, common);
    int shorter = Math.min(a.size(), b.size());
    return new Collated(joined(first, second, steps), shorter == 0 ? 0 : (double) common[0][0] / shorter);
  }

  private static List<Span> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < tokens.size() && out.size() < MOST_WORDS; i++) {
      if (hasLetter(tokens.word(i))) out.add(tokens.span(i));
    }
    return out;
  }

  private static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String fold(String text, Span span) {
    return span.in(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static int[][] table(String first, List<Span> a, String second, List<Span> b) {
    List<String> x = a.stream().map(s -> fold(first, s)).toList();
    List<String> y = b.stream().map(s -> fold(second, s)).toList();
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--)
      for (int j = b.size() - 1; j >= 0; j--)
        common[i][j] = x.get(i).equals(y.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    return common;
  }

  private static List<Piece> walk(String first, List<Span> a, String second, List<Span> b, int[][] common) {
    List<Piece> out = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      boolean same = i < a.size() && j < b.size() && fold(first, a.get(i)).equals(fold(second, b.get(j)));
      if (same && common[i][j] == common[i + 1][j + 1] + 1) out.add(new Piece(In.BOTH, "", a.get(i++), b.get(j++)));
      else if (j >= b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) out.add(new Piece(In.FIRST, "", a.get(i++), at(b, j)));
      else out.add(new Piece(In.SECOND, "", at(a, i), b.get(j++)));
    }
    return out;
  }

  private static Span at(List<Span> words, int index) {
    int place = index < words.size() ? words.get(index).begin() : words.isEmpty() ? 0 : words.getLast().end();
    return new Span(place, place);
  }

  /** Neighbours of one kind become one piece, printed as they stand in their text. */
  private static List<Piece> joined(String first, String second, List<Piece> steps) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < steps.size(); ) {
      int j = i + 1;
      while (j < steps.size() && steps.get(j).in() == steps.get(i).in()) j++;
      out.add(piece(first, second, steps.get(i), steps.get(j - 1)));
      i = j;
    }
    return out;
  }

  private static Piece piece(String first, String second, Piece from, Piece to) {
    Span a = from.first().join(to.first());
    Span b = from.second().join(to.second());
    return new Piece(from.in(), from.in() == In.FIRST ? a.in(first) : b.in(second), a, b);
  }
}
