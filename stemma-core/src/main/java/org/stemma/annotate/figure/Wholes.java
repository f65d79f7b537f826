package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureMark.Whole;

/** The whole that a number is a part of: 34 in "eight out of 34", "six of the country's 34 capitals", "all 22 rivers". */
final class Wholes {
  private Wholes() {}

  static Optional<Whole> of(Pieces p, Amount a, Lexicon lex) {
    OptionalDouble part = a.quantity().value();
    if (part.isEmpty() || a.measure() == Measure.RANK && !a.isOrdinal()) return Optional.empty();
    return outOf(p, a.to(), part.getAsDouble(), lex).or(() -> a.next() == a.to() ? Optional.empty() : outOf(p, a.next(), part.getAsDouble(), lex)).or(() -> all(p, a));
  }

  /** True when the number at "at" is such a whole: its first piece. */
  private static Optional<Whole> outOf(Pieces p, int at, double part, Lexicon lex) {
    boolean out = p.low(at).equals("out") && p.low(at + 1).equals("of");
    if (!out && !p.low(at).equals("of")) return Optional.empty();
    int k = out ? at + 2 : at + 1;
    for (int i = k; i < k + 6 && p.has(i); i++) {
      Optional<Numeral> whole = Numerals.at(p, i, lex).filter(n -> n.value().isPresent() && (n.form() == Numeral.Form.DIGITS || n.form() == Numeral.Form.WORDS));
      if (whole.isPresent()) return whole.filter(w -> w.value().getAsDouble() > part && !isYear(p, w)).map(w -> new Whole(w.value().getAsDouble(), p.span(w.first(), w.last())));
      if (!mayStandBetween(p, i)) return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isYear(Pieces p, Numeral n) {
    double v = n.value().orElse(0);
    return n.form() == Numeral.Form.DIGITS && v >= 1900 && v < 2100 && p.low(n.first()).length() == 4;
  }

  private static boolean mayStandBetween(Pieces p, int i) {
    String tag = p.tag(i);
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS") || tag.startsWith("NN") || tag.startsWith("JJ");
  }

  /** "all of the county's 22 rivers": the part is the whole. */
  private static Optional<Whole> all(Pieces p, Amount a) {
    int k = a.from() - 1;
    while (k > 0 && k > a.from() - 6 && mayStandBetween(p, k) && !p.low(k).equals("all")) k--;
    boolean all = p.low(k).equals("of") && p.low(k - 1).equals("all") && k < a.from() - 1;
    return all ? Optional.of(new Whole(a.quantity().value().orElse(0), p.span(a.from(), a.to()))) : Optional.empty();
  }
}
