package org.stemma.annotate.figure;

import java.util.List;
import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.NameMark;
import org.stemma.model.TimeMark;

/** Numbers that are no figures: dates, times of day, years, names, addresses, telephone numbers, list numbers. */
final class LeftOut {
  /** House numbers of a block are told in hundreds: "the 7300 block of Mill Street". */
  private static final double HUNDRED = 100;

  /** Numbers of a list in a sentence are lower. */
  private static final double LISTED = 10;

  private LeftOut() {}

  static boolean is(Pieces p, Amount a, List<NameMark> names, List<TimeMark> times, Lexicon lex) {
    if (isScreen(p, a)) return true;
    if (a.measure() == Measure.AGE || a.measure() == Measure.MONEY) return false;
    return TimeNumbers.is(p, a, times, lex) || NameNumbers.is(p, a, names, lex) || Codes.is(p, a)
        || isSelf(p, a, lex) || isAddress(p, a, lex) || isListed(p, a) || isCounter(p, a, lex) || isHalf(p, a, lex) || isTable(p, a);
  }

  /** "in 1080p": lines of a picture, not pence. */
  private static boolean isScreen(Pieces p, Amount a) {
    return p.glued(a.to()) && p.low(a.to()).equals("p") && p.in(Closed.SCREEN_LINES, p.low(a.from()));
  }

  private static boolean isSelf(Pieces p, Amount a, Lexicon lex) {
    if (p.low(a.from() - 1).equals("ground") && p.low(a.from()).equals("zero")) return true;
    boolean index = p.low(a.next()).equals("index") && a.number().form() == Form.DIGITS && a.number().scale() == 1 && (p.tag(a.from() - 1).equals("POS") || p.tag(a.from() - 1).startsWith("NNP"));
    return index || lex.is("self", p.phrase(a.from(), a.to())) && a.unit().isEmpty() && a.bounded() == a.from();
  }

  /** "the bottom three", "the final four": places in a table. */
  private static boolean isTable(Pieces p, Amount a) {
    String before = p.low(a.from() - 1);
    boolean places = p.in(Closed.TABLE_PLACE, before);
    return places && a.isCount() && !p.isNoun(a.next()) && !p.tag(a.next()).startsWith("JJ") && !p.low(a.next()).equals("of");
  }

  /** "the second half", "the other half": a part with a name. */
  private static boolean isHalf(Pieces p, Amount a, Lexicon lex) {
    String before = p.low(a.from() - 1);
    boolean named = lex.number(before, Lexicon.Kind.ORDINAL).isPresent() || p.in(Closed.OTHER_PART, before);
    return named && a.number().form() == Form.FRACTION && p.low(a.from()).equals("half");
  }

  private static boolean isAddress(Pieces p, Amount a, Lexicon lex) {
    if (a.number().form() != Form.DIGITS && a.number().form() != Form.ORDINAL) return false;
    if (p.in(Closed.HOUSES, p.low(a.next())) && a.number().value().orElse(0) >= HUNDRED && p.tag(a.from() - 1).equals("DT")) return true;
    for (int k = a.next(); k < a.next() + 4 && p.isCapital(k); k++) if (lex.is("street", p.low(k))) return true;
    return false;
  }

  /** "1)", "(2)" before what is listed, "(2/3)" of a message in three parts. */
  private static boolean isListed(Pieces p, Amount a) {
    String next = p.low(a.next());
    boolean alone = p.low(a.from() - 1).equals("(") && next.equals(")") && a.unit().isEmpty() && a.number().form() != Form.WORDS;
    if (alone && (a.number().form() == Form.FRACTION || a.number().value().orElse(LISTED) < LISTED && (a.from() == 1 || ":;,".contains(p.low(a.from() - 2)) || p.in(Closed.JOINING, p.low(a.from() - 2))))) return true;
    if (next.equals(")") && a.number().form() == Form.DIGITS && p.phrase(0, a.from()).indexOf('(') < 0) return true;
    return a.from() == 0 && a.number().form() == Form.DIGITS && a.unit().isEmpty() && (next.equals(")") || next.equals(".") && p.has(a.next() + 1));
  }

  /** "Photo 3 of 9": the number of a picture. */
  private static boolean isCounter(Pieces p, Amount a, Lexicon lex) {
    if (a.number().form() != Form.DIGITS) return false;
    boolean second = p.low(a.from() - 1).equals("of") && p.isDigits(a.from() - 2);
    boolean first = p.low(a.to()).equals("of") && p.isDigits(a.to() + 1);
    if (!first && !second) return false;
    int k = second ? a.from() - 3 : a.from() - 1;
    return NameNumbers.isLabelWord(p.low(k), lex) || !p.tag(second ? a.to() : a.to() + 2).startsWith("NN");
  }
}
