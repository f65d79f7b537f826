package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.NumberWord;
import org.stemma.annotate.figure.Numeral.Form;

/** Numbers spelled out: "forty-two", "three hundred and five", "one and a half million". Read word by word, as long as each fits what stands before it. */
final class Spelled {
  private final Pieces p;
  private final Lexicon lex;
  private final int first;
  /** What stands before the last word for thousands or more, and what has been read since. */
  private double total;
  private double current;
  private double scale = 1;
  private boolean afterScale;

  private Spelled(Pieces p, int first, Lexicon lex) {
    this.p = p;
    this.first = first;
    this.lex = lex;
  }

  static Optional<Numeral> at(Pieces p, int i, Lexicon lex) {
    Spelled s = new Spelled(p, i, lex);
    int k = i;
    while (p.has(k) && s.takes(k)) k++;
    if (k == i) return Optional.empty();
    return Optional.of(halved(p, Numeral.of(Form.WORDS, s.total + s.current, s.scale, i, k), lex));
  }

  /** Takes one more word, if it goes on with the number. */
  private boolean takes(int k) {
    String w = p.low(k);
    Optional<NumberWord> unit = lex.number(w, Kind.UNIT).filter(u -> fits(current, u.value(), k == first));
    Optional<NumberWord> ten = lex.number(w, Kind.TEN).filter(t -> current % 100 == 0);
    Optional<NumberWord> big = lex.number(w, Kind.SCALE).filter(b -> k > first);
    boolean and = w.equals("and") && afterScale && (lex.number(p.low(k + 1), Kind.UNIT).isPresent() || lex.number(p.low(k + 1), Kind.TEN).isPresent());
    Optional<NumberWord> plain = unit.or(() -> ten);
    if (plain.isPresent()) current += plain.get().value();
    else if (big.isPresent()) multiply(big.get().value());
    afterScale = plain.isEmpty() && big.isPresent();
    return plain.isPresent() || big.isPresent() || and;
  }

  private void multiply(double by) {
    scale *= by;
    if (by <= 100) {
      current *= by;
    } else {
      total += current * by;
      current = 0;
    }
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
