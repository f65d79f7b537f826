package org.stemma.annotate.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/** Numbers that tell a time: days of a month, times of day, years, quarters of a year. */
final class TimeNumbers {
  private static final String CLOCK = "clock";
  private static final Pattern HOURS = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");

  private TimeNumbers() {}

  static boolean is(Pieces p, Amount a, List<TimeMark> times, Lexicon lex) {
    return isDate(p, a, lex) || isClock(p, a, lex) || isYear(p, a) || isTimed(p, a, times) || isPeriod(p, a);
  }

  private static boolean isDate(Pieces p, Amount a, Lexicon lex) {
    if (!a.unit().isEmpty() || a.number().value().orElse(99) > 31 || a.number().form() == Form.WORDS) return false;
    int k = a.from() - 1;
    if (p.low(k).equals("the") || p.low(k).equals(".") && p.low(k - 1).length() <= 4) k--;
    return isMonth(p, k, lex) || isMonth(p, a.next(), lex) || p.low(a.next()).equals("of") && isMonth(p, a.next() + 1, lex);
  }

  private static boolean isMonth(Pieces p, int k, Lexicon lex) {
    boolean sure = p.isCapital(k) || p.low(k).endsWith(".") || p.low(k + 1).equals(".") && p.low(k).length() <= 4 || p.low(k).length() > 5 || p.low(k - 2).equals("on") && p.tag(k).startsWith("N");
    return sure && (lex.is("month", p.low(k)) || p.low(k + 1).equals(".") && lex.is("month", p.low(k) + ".")) && !p.tag(k).equals("MD");
  }

  private static boolean isClock(Pieces p, Amount a, Lexicon lex) {
    int k = a.next();
    if (isHours(p, a, lex)) return true;
    boolean clock = lex.is(CLOCK, p.low(k)) && !(p.low(k).equals("am") && !p.glued(k) && p.tag(k).equals("VBP"));
    return clock && (a.number().form() == Form.DIGITS || p.low(k).contains(CLOCK));
  }

  /** "at 1842 (1512 GMT)", "at 1100 hours": four digits that tell hour and minute. */
  private static boolean isHours(Pieces p, Amount a, Lexicon lex) {
    if (a.number().form() != Form.DIGITS || !HOURS.matcher(p.low(a.from())).matches()) return false;
    boolean converted = p.low(a.next()).equals("(") && p.isDigits(a.next() + 1) && lex.is(CLOCK, p.low(a.next() + 2));
    return converted || p.in(Closed.PLACE, p.low(a.from() - 1)) && p.in(Closed.CLOCK_UNIT, p.low(a.to()));
  }

  /** Four digits without a comma and nothing counted. */
  private static boolean isYear(Pieces p, Amount a) {
    if (a.number().form() != Form.DIGITS || a.unit().isPresent() || p.low(a.number().first()).length() != 4 || a.number().scale() != 1) return false;
    double v = a.number().value().orElse(0);
    if (v < 1500 || v >= 2100 || v != Math.rint(v)) return false;
    if (a.until().isPresent()) return a.until().get().value().orElse(0) < 2100;
    boolean counts = p.tag(a.next()).equals("NNS") || p.low(a.next()).equals("people");
    return !isFirm(p, a) && !(counts && v % 100 == 0) && !(counts && v < 1900);
  }

  /** "more than 2000", but "above 2016 records", "around 1950". */
  private static boolean isFirm(Pieces p, Amount a) {
    return a.bounded() < a.from() && (a.from() - a.bounded() > 1 || p.in(Closed.ALMOST, p.low(a.bounded())));
  }

  private static boolean isTimed(Pieces p, Amount a, List<TimeMark> times) {
    if (a.unit().isPresent() || p.low(a.from()).indexOf(',') >= 0) return false;
    Span span = p.span(a.from(), a.to());
    for (TimeMark t : times) {
      if (t.span().begin() >= span.end()) return false;
      if (t.span().contains(span) && (t.type() == TimeMark.Type.DATE || t.type() == TimeMark.Type.TIME)) return true;
    }
    return false;
  }

  /** "4Q profit", "the 1H result": quarters and halves of a year. */
  private static boolean isPeriod(Pieces p, Amount a) {
    return a.number().form() == Form.DIGITS && a.to() == a.from() + 1 && p.low(a.from()).length() == 1 && p.glued(a.to()) && p.isCapital(a.to()) && p.in(Closed.PERIOD, p.low(a.to()));
  }
}
