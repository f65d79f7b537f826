package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.NumberWord;

/** Words that tell a number by its bounds alone: "several hundred", "dozens", "a couple of dozen". */
final class Vague {
  private Vague() {}

  static Optional<Numeral> at(Pieces p, int i, Lexicon lex) {
    Optional<NumberWord> word = lex.number(p.low(i), Kind.VAGUE);
    if (word.isEmpty()) {
      return lex.number(p.low(i), Kind.VAGUE_UNIT).map(w -> Numeral.vague(OptionalDouble.of(2), OptionalDouble.empty(), i, i));
    }
    if (p.in(Closed.SEVERAL, p.low(i))) return some(p, i, i + 1, lex);
    return Optional.of(manyOf(p, i, word.get(), lex));
  }

  /** "hundreds", "hundreds of thousands", "hundreds and hundreds". */
  private static Numeral manyOf(Pieces p, int i, NumberWord word, Lexicon lex) {
    Optional<NumberWord> of = p.low(i + 1).equals("of") ? lex.number(p.low(i + 2), Kind.VAGUE) : Optional.empty();
    if (of.isPresent() && of.get().low().isPresent()) {
      double one = p.low(i).equals("tens") ? 10 : word.low().orElse(1);
      double low = one * of.get().low().getAsDouble();
      return Numeral.vague(OptionalDouble.of(p.low(i).equals("dozens") ? low : 2 * low), OptionalDouble.of(10 * low - 1), i, i + 3);
    }
    boolean twice = p.low(i + 1).equals("and") && p.low(i + 2).equals(p.low(i));
    if (twice) return Numeral.vague(OptionalDouble.of(2 * word.low().orElse(0)), word.high(), i, i + 3);
    return Numeral.vague(word.low(), word.high(), i, i + 1);
  }

  /** "several", "several hundred", "a few thousand", "a couple of dozen", "a handful". */
  static Optional<Numeral> some(Pieces p, int first, int after, Lexicon lex) {
    int k = p.low(after).equals("of") && lex.number(p.low(after + 1), Kind.SCALE).isPresent() ? after + 1 : after;
    Optional<NumberWord> scale = lex.number(p.low(k), Kind.SCALE);
    if (scale.isPresent()) {
      double s = scale.get().value();
      return Optional.of(Numeral.vague(OptionalDouble.of(2 * s), OptionalDouble.of(p.low(k).equals("dozen") ? 10 * s : 10 * s - 1), first, k + 1));
    }
    String last = p.low(after - 1);
    if (p.in(Closed.SOME, last)) return Optional.of(Numeral.vague(OptionalDouble.of(2), OptionalDouble.empty(), first, after));
    return Optional.empty();
  }
}
