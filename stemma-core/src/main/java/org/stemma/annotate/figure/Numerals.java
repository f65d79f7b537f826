package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.NumberWord;
import org.stemma.annotate.figure.Numeral.Form;

/** Reads numbers from words and digits. */
final class Numerals {
  private Numerals() {}

  /** The number that begins at piece i, the longest reading. */
  static Optional<Numeral> at(Pieces p, int i, Lexicon lex) {
    return single(p, i, lex).map(n -> Shares.of(p, n, lex));
  }

  /** One number, never a share of two. */
  static Optional<Numeral> single(Pieces p, int i, Lexicon lex) {
    if (p.isDigits(i)) return Digits.at(p, i, lex);
    double part = Parts.sign(p, i);
    if (part > 0) return Optional.of(Numeral.of(Form.FRACTION, part, 1, i, i + 1));
    String w = p.low(i);
    if (p.in(Closed.ARTICLE, w)) return article(p, i, lex);
    Optional<Numeral> silent = Silent.at(p, i, lex);
    if (silent.isPresent()) return silent;
    if (!lex.isNumber(w)) return Optional.empty();
    return Fractions.at(p, i, lex)
        .or(() -> ordinal(p, i, lex))
        .or(() -> Spelled.at(p, i, lex))
        .or(() -> Vague.at(p, i, lex))
        .or(() -> multiple(p, i, lex));
  }

  /** "a dozen", "a few thousand", "a third of". */
  private static Optional<Numeral> article(Pieces p, int i, Lexicon lex) {
    String next = p.low(i + 1);
    Optional<NumberWord> scale = lex.number(next, Kind.SCALE);
    if (scale.isPresent()) return Optional.of(Scales.scaled(p, Parts.withHalf(p, Numeral.of(Form.WORDS, scale.get().value(), scale.get().value(), i, i + 2), lex), lex));
    if (p.in(Closed.A_FEW, next)) return Vague.some(p, i, i + 2, lex);
    boolean scaled = lex.number(next, Kind.FRACTION).isPresent() && lex.number(p.low(i + 2), Kind.SCALE).isPresent();
    if (next.equals("half") || scaled || Fractions.isShareOf(p, i + 1, lex)) return Fractions.tail(p, i, i + 2, Fractions.value(next, lex), lex);
    return Optional.empty();
  }

  private static Optional<Numeral> ordinal(Pieces p, int i, Lexicon lex) {
    Optional<NumberWord> one = lex.number(p.low(i), Kind.ORDINAL);
    if (one.isPresent()) return Optional.of(Numeral.of(Form.ORDINAL, one.get().value(), 1, i, i + 1));
    Optional<NumberWord> ten = lex.number(p.low(i), Kind.TEN);
    Optional<NumberWord> next = lex.number(p.low(i + 1), Kind.ORDINAL);
    if (ten.isPresent() && next.isPresent() && next.get().value() < 10) return Optional.of(Numeral.of(Form.ORDINAL, ten.get().value() + next.get().value(), 1, i, i + 2));
    return Optional.empty();
  }

  private static Optional<Numeral> multiple(Pieces p, int i, Lexicon lex) {
    Optional<NumberWord> word = lex.number(p.low(i), Kind.MULTIPLE);
    boolean measures = p.tag(i + 1).equals("PRP$") || p.in(Closed.BEHIND_MULTIPLE, p.low(i + 1));
    return word.filter(w -> measures).map(w -> Numeral.of(Form.MULTIPLE, w.value(), 1, i, i + 1));
  }
}
