package org.stemma.annotate.figure;

import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;

/** Ages without a unit: "Smith, 42,", "Smith (42)", "ages 6 to 16", "at the age of 21". */
final class Ages {
  private Ages() {}

  static Amount of(Pieces p, Amount a) {
    boolean may = a.isCount() && a.unit().isEmpty() && a.number().form() != Form.VAGUE && a.number().scale() == 1 && a.number().value().orElse(999) < 120;
    return may && (isAfterName(p, a) || isNamed(p, a)) ? a.measured(Measure.AGE) : a;
  }

  private static boolean isAfterName(Pieces p, Amount a) {
    int k = a.from();
    if (a.number().form() != Form.DIGITS || a.to() != a.from() + 1 || a.bounded() < a.from() || a.number().value().orElse(0) != Math.rint(a.number().value().orElse(0))) return false;
    String open = p.low(k - 1);
    String close = p.low(k + 1);
    boolean commas = open.equals(",") && (close.equals(",") || close.equals(".") || close.equals(";") || close.equals("and") || !p.has(k + 1) || close.equals("\u2014") || close.equals("--") || close.equals("from") || close.equals("of"));
    boolean brackets = open.equals("(") && close.equals(")");
    return (commas || brackets) && isName(p, k - 2);
  }

  private static boolean isName(Pieces p, int k) {
    boolean name = p.isCapital(k) && p.tag(k).startsWith("NNP") || p.low(k).equals("jr.") || p.low(k).equals("sr.");
    return name && !p.isDigits(k) && !p.isDigits(k + 2 + 2);
  }

  private static boolean isNamed(Pieces p, Amount a) {
    String one = p.low(a.bounded() - 1);
    boolean of = one.equals("of") && (p.low(a.bounded() - 2).equals("age") || p.low(a.bounded() - 2).equals("ages"));
    return of || one.equals("age") || one.equals("ages") || one.equals("aged") || one.equals("between") && p.low(a.bounded() - 2).startsWith("age");
  }
}
