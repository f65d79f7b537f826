package org.stemma.annotate.figure;

import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;

/** Ages without a unit: "Smith, 42,", "the driver, 42,", "Smith (42)", "Smith, now 42", "when she was 14", "his age, 75,", "ages 6 to 16", "at the age of 21". */
final class Ages {
  private Ages() {}

  static Amount of(Pieces p, Amount a, Lexicon lex) {
    boolean may = a.isCount() && a.unit().isEmpty() && a.number().form() != Form.VAGUE && a.number().scale() == 1 && a.number().value().orElse(999) < 120;
    return may && (isAfterPerson(p, a, lex) || isNamed(p, a) || isLimit(p, a) || isOfSomebody(p, a)) ? a.measured(Measure.AGE) : a;
  }

  private static boolean isAfterPerson(Pieces p, Amount a, Lexicon lex) {
    int k = a.from();
    if (a.number().form() != Form.DIGITS || a.to() != a.from() + 1 || a.bounded() < a.from() || a.number().value().orElse(0) != Math.rint(a.number().value().orElse(0))) return false;
    String open = p.low(k - 1);
    String close = p.low(k + 1);
    boolean commas = open.equals(",") && (close.equals(",") || close.equals(".") || close.equals(";") || close.equals("and") || !p.has(k + 1) || close.equals("\u2014") || close.equals("--") || close.equals("from") || close.equals("of"));
    if ((p.in(Closed.THEN, open)) && p.low(k - 2).equals(",") && (close.equals(",") || close.equals("."))) return isName(p, k - 3);
    boolean brackets = open.equals("(") && close.equals(")");
    return (commas || brackets) && (isName(p, k - 2) || isOne(p, k - 2, lex));
  }

  private static final int LEAST_YEARS = 3;

  /** "when she was 14", "until a child turns 18", "his age, 75,": nothing counted follows. */
  private static boolean isOfSomebody(Pieces p, Amount a) {
    boolean plain = a.number().form() != Form.ORDINAL && a.to() == a.from() + 1 && a.bounded() == a.from() && a.number().value().orElse(0) >= LEAST_YEARS;
    boolean ends = !p.has(a.to()) || ".,;)".contains(p.low(a.to())) || p.low(a.to()).equals("when") || p.low(a.to()).equals("and") && p.tag(a.to() + 1).equals("PRP");
    if (!plain || !ends) return false;
    if (p.low(a.from() - 1).equals(",") && p.low(a.from() - 2).equals("age")) return true;
    String be = p.low(a.from() - 1);
    String who = p.low(a.from() - 2);
    return p.in(Closed.IS_AGED, be) && p.in(Closed.SOMEBODY, who) || p.in(Closed.TURNS, be) && (p.in(Closed.SOMEBODY, who) || p.isNoun(a.from() - 2));
  }

  /** "anyone 21 or older", "the age of consent is 16". */
  private static boolean isLimit(Pieces p, Amount a) {
    String older = p.low(a.to() + 1);
    boolean limit = (p.in(Closed.JOINING, p.low(a.to()))) && (p.in(Closed.OLDER, older));
    if (limit || isOver(p, a)) return true;
    String be = p.low(a.bounded() - 1);
    if (!p.in(Closed.IS, be) || p.isNoun(a.next())) return false;
    for (int k = a.bounded() - 2; k >= Math.max(0, a.bounded() - 8); k--) if (p.low(k).equals("age")) return true;
    return false;
  }

  /** "adults over 21", "children under 12". */
  private static boolean isOver(Pieces p, Amount a) {
    boolean bound = p.in(Closed.BEYOND, p.low(a.from() - 1));
    return bound && p.in(Closed.ANYONE, p.low(a.from() - 2)) && !p.isNoun(a.next());
  }

  private static boolean isName(Pieces p, int k) {
    boolean name = p.isCapital(k) && (p.tag(k).startsWith("NNP") || p.isCapital(k - 1) && p.tag(k - 1).startsWith("NNP")) || p.in(Closed.JUNIOR, p.low(k));
    return name && !p.isDigits(k) && !p.isDigits(k + 2 + 2);
  }

  /** A noun for one person, "the driver", not for several, "the passengers, 42, ...". */
  private static boolean isOne(Pieces p, int k, Lexicon lex) {
    return p.tag(k).equals("NN") && lex.isPerson(p.low(k));
  }

  private static boolean isNamed(Pieces p, Amount a) {
    String one = p.low(a.bounded() - 1);
    boolean of = isOfAge(p, a.bounded()) || isOfAge(p, a.from());
    boolean second = one.equals("and") && p.isDigits(a.bounded() - 2) && (p.in(Closed.AGED, p.low(a.bounded() - 3)));
    return of || second || p.in(Closed.OF_AGE, one) || one.equals("between") && p.low(a.bounded() - 2).startsWith("age");
  }

  /** "at the age of 21", "over the age of 21". */
  private static boolean isOfAge(Pieces p, int number) {
    return p.low(number - 1).equals("of") && p.in(Closed.AGE, p.low(number - 2));
  }
}
