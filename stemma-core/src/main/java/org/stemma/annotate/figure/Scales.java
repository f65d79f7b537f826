package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.NumberWord;

/** Words and letters that multiply the number before them: "4.2 million", "$5bn", "20k". */
final class Scales {
  private Scales() {}

  /** The number times all that multiply it, or as it is. */
  static Numeral scaled(Pieces p, Numeral n, Lexicon lex) {
    Numeral out = n;
    for (int k = n.last(); p.has(k); k++) {
      double factor = scale(p, k, n, lex);
      if (factor == 0) break;
      out = Numeral.of(out.form(), times(out.value().orElse(0), factor), out.scale() * factor, out.first(), k + 1);
    }
    return out;
  }

  /** 4.1 million is 4,100,000 and not a hair less. */
  private static double times(double value, double factor) {
    double product = value * factor;
    return factor >= 100 && product < 1e12 && Math.abs(value * 1e6 - Math.rint(value * 1e6)) < 1e-6 ? Math.rint(product * 1000) / 1000 : product;
  }

  private static double scale(Pieces p, int k, Numeral n, Lexicon lex) {
    String w = p.low(k);
    Optional<NumberWord> word = lex.number(w, Kind.SCALE);
    if (word.isPresent()) return word.get().value();
    Optional<NumberWord> suffix = lex.number(w, Kind.SUFFIX);
    if (suffix.isEmpty()) return 0;
    boolean money = Amounts.moneyBefore(p, n.first(), lex) < n.first();
    boolean longSuffix = w.length() > 1;
    if (!p.glued(k)) return money && longSuffix || p.word(k).equals("B") && p.isNoun(k + 1) ? suffix.get().value() : 0;
    if (w.equals("k") || longSuffix) return suffix.get().value();
    return money || p.tag(k + 1).equals("NNS") || p.low(k + 1).equals("people") ? suffix.get().value() : 0;
  }
}
