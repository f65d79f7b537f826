package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.NumberWord;
import org.stemma.annotate.figure.Numeral.Form;

/** Shares in words: "two thirds", "half a million", "a quarter of". */
final class Fractions {
  private Fractions() {}

  static Optional<Numeral> at(Pieces p, int i, Lexicon lex) {
    Optional<NumberWord> over = lex.number(p.low(i), Kind.UNIT);
    if (over.isPresent() && over.get().value() > 0 && (over.get().value() == 1 ? isPlainFraction(p, i + 1, lex) : isPluralFraction(p, i + 1, lex))) {
      return tail(p, i, i + 2, over.get().value() * value(p.low(i + 1), lex), lex);
    }
    boolean half = lex.number(p.low(i), Kind.FRACTION).isPresent() && p.low(i).equals("half");
    boolean bare = value(p.low(i), lex) < 1 && lex.number(p.low(i), Kind.FRACTION).isPresent() && lex.number(p.low(i + 1), Kind.SCALE).filter(x -> x.value() >= 1000).isPresent();
    if (bare) return tail(p, i, i + 1, value(p.low(i), lex), lex);
    if (half && isHalf(p, i, lex)) return tail(p, i, p.in(Closed.ARTICLE, p.low(i + 1)) ? i + 2 : i + 1, value(p.low(i), lex), lex);
    return Optional.empty();
  }

  private static boolean isPlainFraction(Pieces p, int i, Lexicon lex) {
    String w = p.low(i);
    return !w.endsWith("s") && value(w, lex) < 1 && !(p.isNoun(i + 1) && !p.hyphen(i));
  }

  private static boolean isPluralFraction(Pieces p, int i, Lexicon lex) {
    String w = p.low(i);
    return (w.endsWith("s") || w.endsWith("ves") || w.equals("half")) && !w.equals("seconds") && value(w, lex) < 1;
  }

  private static boolean isHalf(Pieces p, int i, Lexicon lex) {
    String next = p.low(i + 1);
    return p.in(Closed.BEHIND_HALF, next) || p.tag(i + 1).equals("PRP$") || lex.unitAfter(next).isPresent() && p.hyphen(i + 1);
  }

  /** "a third of", "a quarter of": an ordinal before "of" divides. */
  static boolean isShareOf(Pieces p, int i, Lexicon lex) {
    return value(p.low(i), lex) < 1 && !p.hyphen(i + 1)
        && (p.low(i + 1).equals("of") || p.low(i + 1).equals("more") && p.low(i + 2).equals("than") || p.low(i + 1).equals("-") || lex.unitAfter(p.low(i + 1)).isPresent() && p.low(i).equals("quarter"));
  }

  /** "half a million", "a quarter of a million", "half a mile". */
  static Optional<Numeral> tail(Pieces p, int first, int last, double value, Lexicon lex) {
    int k = last;
    if (p.low(k).equals("of") && p.low(k + 1).equals("a")) k += 2;
    else if (p.in(Closed.ARTICLE, p.low(k))) k++;
    Optional<NumberWord> scale = lex.number(p.low(k), Kind.SCALE);
    if (scale.isPresent()) return Optional.of(Numeral.of(Form.WORDS, value * scale.get().value(), scale.get().value(), first, k + 1));
    boolean unit = k > last && lex.unitAfter(p.low(k)).isPresent();
    return Optional.of(Numeral.of(Form.FRACTION, value, 1, first, unit ? k : last));
  }

  /** Value of the word for a part, of one or of many; 1 for any other word. */
  static double value(String word, Lexicon lex) {
    String w = word.endsWith("ves") ? word.substring(0, word.length() - 3) + "f" : word;
    Optional<NumberWord> plain = lex.number(w, Kind.FRACTION).or(() -> lex.number(cutS(w), Kind.FRACTION));
    if (plain.isPresent()) return plain.get().value();
    Optional<NumberWord> ordinal = lex.number(w, Kind.ORDINAL).or(() -> lex.number(cutS(w), Kind.ORDINAL));
    return ordinal.isPresent() && ordinal.get().value() > 2 ? 1 / ordinal.get().value() : 1;
  }

  private static String cutS(String w) {
    return w.endsWith("s") ? w.substring(0, w.length() - 1) : w;
  }
}
