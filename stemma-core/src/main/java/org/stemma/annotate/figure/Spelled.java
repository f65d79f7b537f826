package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.NumberWord;
import org.stemma.annotate.figure.Numeral.Form;

/** Numbers spelled out: "forty-two", "three hundred and five", "one and a half million". */
final class Spelled {
  private Spelled() {}

  static Optional<Numeral> at(Pieces p, int i, Lexicon lex) {
    double total = 0;
    double current = 0;
    double scale = 1;
    int k = i;
    boolean afterScale = false;
    for (; p.has(k); k++) {
      String w = p.low(k);
      Optional<NumberWord> unit = lex.number(w, Kind.UNIT);
      Optional<NumberWord> ten = lex.number(w, Kind.TEN);
      Optional<NumberWord> big = lex.number(w, Kind.SCALE);
      if (unit.isPresent() && fits(current, unit.get().value(), k == i)) {
        current += unit.get().value();
        afterScale = false;
      } else if (ten.isPresent() && current % 100 == 0) {
        current += ten.get().value();
        afterScale = false;
      } else if (big.isPresent() && k > i) {
        scale *= big.get().value();
        afterScale = true;
        if (big.get().value() <= 100) current *= big.get().value();
        else {
          total += current * big.get().value();
          current = 0;
        }
      } else if (w.equals("and") && afterScale && (lex.number(p.low(k + 1), Kind.UNIT).isPresent() || lex.number(p.low(k + 1), Kind.TEN).isPresent())) {
        afterScale = false;
      } else {
        break;
      }
    }
    if (k == i) return Optional.empty();
    Numeral plain = Numeral.of(Form.WORDS, total + current, scale, i, k);
    return Optional.of(halved(p, plain, lex));
  }

  private static boolean fits(double current, double unit, boolean first) {
    if (first) return true;
    return current % 100 == 0 && current > 0 || unit > 0 && unit < 10 && current % 10 == 0 && current % 100 >= 20 || current == 0;
  }

  /** "one and a half million". */
  private static Numeral halved(Pieces p, Numeral n, Lexicon lex) {
    Numeral with = Parts.with(p, n, lex);
    return with.last() == n.last() ? n : Scales.scaled(p, with, lex);
  }
}
