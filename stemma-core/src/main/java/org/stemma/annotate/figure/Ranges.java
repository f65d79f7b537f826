package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Numeral.Form;

/** The second number of a range: "20 to 30", "15-20", "16 or 17", "between 20 and 30"; and of a score, "3-1". */
final class Ranges {
  private Ranges() {}

  /** @param scalesFirst the scale of the second number holds for the first too: "2 to 3 million" */
  record Tail(Numeral number, boolean scalesFirst, boolean isScore) {}

  static Optional<Tail> tail(Pieces p, Numeral a, int at, Lexicon lex) {
    if (a.value().isEmpty() || a.form() != Form.DIGITS && a.form() != Form.WORDS) return Optional.empty();
    String w = p.low(at);
    if (p.hyphen(at) && !w.equals("to")) return second(p, at, a, lex).filter(t -> isTight(a, t));
    if (isDash(w) && p.isDigits(at + 1) && p.glued(at) == p.glued(at + 1)) return second(p, at + 1, a, lex).filter(t -> isTight(a, t));
    if (w.equals("to")) return isChange(p, a, lex) ? Optional.empty() : second(p, at + 1, a, lex).filter(t -> !t.isScore() && isYear(p, a) == isYear(p, t.number()));
    if (w.equals("or")) return second(p, at + 1, a, lex).filter(t -> isNear(a, t));
    boolean between = w.equals("and") && isBetween(p, a, lex);
    return between ? second(p, at + 1, a, lex).filter(t -> !t.isScore()) : Optional.empty();
  }

  private static Optional<Tail> second(Pieces p, int at, Numeral a, Lexicon lex) {
    int k = at;
    while (k < at + 3 && (lex.unitBefore(p.low(k)).isPresent() || lex.unitBefore(p.low(k) + p.low(k + 1)).isPresent() || k > at && lex.unitBefore(p.low(k - 1) + p.low(k)).isPresent())) k++;
    Optional<Numeral> b = Numerals.at(p, k, lex).filter(n -> n.value().isPresent() && n.last() > n.first() && (n.form() == Numeral.Form.DIGITS || n.form() == Numeral.Form.WORDS));
    return b.map(n -> tail(a, n));
  }

  private static Tail tail(Numeral a, Numeral b) {
    double x = a.value().orElse(0);
    double y = b.value().orElse(0);
    boolean scales = a.scale() == 1 && b.scale() > 1 && x < y / b.scale() * 10 && x < 1000;
    return new Tail(b, scales, (scales ? x * b.scale() : x) >= y);
  }

  private static boolean isYear(Pieces p, Numeral n) {
    double v = n.value().orElse(0);
    return n.form() == Form.DIGITS && v >= 1900 && v < 2100 && n.scale() == 1 && p.low(n.first()).length() == 4 && !p.hyphen(n.first()) && !p.hyphen(n.last());
  }

  private static boolean isDash(String w) {
    return w.equals("\u2013") || w.equals("\u2014") || w.equals("-");
  }

  /** Words joined by a hyphen are one number unless both are plain: "two-three", "15-20". */
  private static boolean isTight(Numeral a, Tail t) {
    return !t.isScore() || a.value().orElse(0) < 700 && a.value().orElse(0) == Math.rint(a.value().orElse(0));
  }

  private static boolean isNear(Numeral a, Tail t) {
    double x = a.value().orElse(0) * (t.scalesFirst() ? t.number().scale() : 1);
    double y = t.number().value().orElse(0);
    return x < y && (y - x == 1 || a.form() == Form.WORDS && y <= 2 * x);
  }

  private static boolean isBetween(Pieces p, Numeral a, Lexicon lex) {
    int k = Amounts.moneyBefore(p, a.first(), lex) - 1;
    return p.low(k).equals("of") && p.low(k - 1).equals("ages") || p.low(k).equals("between") || p.low(k - 1).equals("between") && !p.isNoun(k);
  }

  /** "gained 4.78 to 1,955.80", "fell 3 to 40": a change and where it led. */
  private static boolean isMove(Pieces p, int k, Lexicon lex) {
    String verb = p.lemma(k);
    return p.tag(k).startsWith("V") && lex.moves(verb) && (p.tag(k).equals("VBD") || p.low(k + 1).equals("by"));
  }

  private static final int SHIFT_WITHIN = 6;

  /** "raised the fare by 4 pence to 22 pence": by how much, and where it led; both have their unit. */
  private static boolean isShift(Pieces p, Numeral a, int k, Lexicon lex) {
    if (!p.low(k).equals("by") || p.in(Closed.FROM_TO, p.low(a.last()))) return false;
    for (int i = k - 1; i >= Math.max(0, k - SHIFT_WITHIN); i--) if (p.tag(i).startsWith("V")) return lex.moves(p.lemma(i));
    return false;
  }

  /** "rose from four to 11": two numbers, not a range; "anywhere from four to 11" is one. */
  private static boolean isChange(Pieces p, Numeral a, Lexicon lex) {
    int k = Amounts.moneyBefore(p, a.first(), lex) - 1;
    if ((isMove(p, k, lex) || p.low(k).equals("by") && isMove(p, k - 1, lex)) && a.scale() == 1) return true;
    if (isShift(p, a, k, lex)) return true;
    if (!p.low(k).equals("from") || p.in(Closed.ANYWHERE, p.low(k - 1))) return false;
    for (int i = k - 1; i >= Math.max(0, k - 8); i--) if (lex.is("up", p.lemma(i)) || lex.is("down", p.lemma(i)) || lex.is("up", p.low(i)) || lex.is("down", p.low(i)) || p.lemma(i).equals("go")) return true;
    return false;
  }
}
