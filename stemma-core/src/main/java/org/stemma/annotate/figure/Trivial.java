package org.stemma.annotate.figure;

import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;

/** Numbers that nobody would check: "one of the", "the other two", "two officials said", "the second blast", "a few". */
final class Trivial {
  private Trivial() {}

  static boolean is(Pieces p, Amount a, Counted counted, boolean part, Lexicon lex) {
    if (a.number().form() == Form.SILENT) return false;
    if (a.printed().length() == 1 && lex.spelled(a.printed()).isPresent()) return true;
    if (a.number().form() == Form.ORDINAL) return !Firsts.ranks(p, a, lex) && isOrdinal(p, a, lex);
    if (p.low(a.from() - 1).equals("not") && p.low(a.from() - 2).equals("if")) return true;
    if (a.number().isVague()) return isVague(p, a);
    if (a.number().form() == Form.FRACTION && p.hyphen(a.number().last()) && a.measure() == Measure.RATIO) return true;
    if (a.number().form() == Form.FRACTION && a.isCount()) return p.hyphen(a.next());
    if (a.measure() == Measure.DURATION || a.measure() == Measure.AGE) return isAhead(p, a) || isSomeDay(p, a) || a.quantity().value().orElse(1) == 0;
    if (!a.isCount() || a.until().isPresent()) return false;
    double value = a.quantity().value().orElse(0);
    if (value == 0) return true;
    if (p.hyphen(a.next()) && value < 10) return true;
    if (isSayer(p, a, counted, lex)) return true;
    if (value == 1) return isOne(p, a, counted, part, lex);
    return value < 10 && a.number().form() == Form.WORDS && isPointed(p, a, counted);
  }

  /** Only ordinals that count: "a sixth capital", "its second landfall", "the fourth-largest city". */
  private static boolean isOrdinal(Pieces p, Amount a, Lexicon lex) {
    double value = a.number().value().orElse(0);
    int k = a.next();
    boolean noun = p.isNoun(k) || p.hyphen(k) || p.tag(k).startsWith("JJ") || p.tag(k).startsWith("V") && !lex.is("people", p.lemma(k)) && p.tag(k).length() < 4 && !p.lemma(k).equals("be");
    if (!noun || value == 1 || p.isCapital(k) && p.isNoun(k)) return true;
    if (p.hyphen(k)) return !p.low(k).endsWith("est") && !p.low(k).equals("most");
    if (p.low(k).endsWith("est") || p.tag(k).equals("JJS") || p.in(Closed.CONSECUTIVE, p.low(k))) return false;
    if (lex.is("moment", p.lemma(k)) && !p.lemma(k).equals("time")) return true;
    String before = p.low(a.from() - 1);
    if (p.lemma(k).equals("time")) return !before.equals("the");
    boolean counts = before.equals("a") || p.tag(a.from() - 1).equals("PRP$") || p.tag(a.from() - 1).equals("POS");
    return !counts || p.low(k).equals("look");
  }

  private static boolean isVague(Pieces p, Amount a) {
    String first = p.low(a.number().first());
    String last = p.low(a.number().last() - 1);
    boolean plain = p.in(Closed.SEVERAL, last);
    if (!plain) return false;
    if (last.equals("few")) return true;
    if (a.unit().isPresent()) return isPassing(p, p.low(a.from() - 1));
    return !p.low(a.next()).startsWith("other") || first.equals("few");
  }

  private static boolean isPassing(Pieces p, String before) {
    return p.in(Closed.PASSING, before);
  }

  /** "the next 24 hours": nobody checks what is to come. */
  private static boolean isAhead(Pieces p, Amount a) {
    String before = p.low(a.from() - 1);
    return p.in(Closed.COMING, before);
  }

  /** "hopes to sail one day": some day, not how long. */
  private static boolean isSomeDay(Pieces p, Amount a) {
    boolean one = a.quantity().value().orElse(0) == 1 && p.tag(a.from()).equals("CD") && a.number().form() == Form.WORDS && a.bounded() == a.from() && p.in(Closed.SOME_DAY, p.low(a.from() + 1)) && !p.hyphen(a.from() + 1);
    String before = p.tag(a.from() - 1);
    return one && !before.equals("IN") && !before.startsWith("RB") && !before.equals("DT") && (!before.startsWith("V") || before.equals("VB")) && isEnd(p, a.next());
  }

  private static boolean isEnd(Pieces p, int k) {
    return !p.has(k) || ".,;\"\u201D".contains(p.low(k)) || p.tag(k).startsWith("V");
  }

  private static boolean isSayer(Pieces p, Amount a, Counted counted, Lexicon lex) {
    return a.quantity().value().orElse(99) <= 3 && counted.told() && a.bounded() == a.from() && lex.is("sayer", counted.lemma());
  }

  /** "this one", "one may", "the same one", "every one of them": no number at all. */
  static boolean isPronoun(Pieces p, Amount a, Counted counted, Lexicon lex) {
    boolean one = a.isCount() && a.quantity().value().orElse(0) == 1 && a.number().form() == Form.WORDS && a.until().isEmpty() && a.bounded() == a.from() && p.low(a.from()).equals("one");
    if (one && p.in(Closed.ANY_ONE, p.low(a.from() - 1))) return true;
    if (!one || p.low(a.next()).equals("of") || counted.told() || p.hyphen(a.next())) return false;
    boolean listed = p.low(a.from() - 1).equals("and") && p.tag(a.next()).equals("IN");
    return !listed && !Counted.isAboutPeople(p, a, lex) && !(p.low(a.from() - 1).equals("but") && p.low(a.from() - 2).equals("all"));
  }

  private static boolean isOne(Pieces p, Amount a, Counted counted, boolean part, Lexicon lex) {
    if (a.bounded() < a.from() && isFirm(a)) return false;
    if (p.low(a.from() - 1).equals("but") && p.low(a.from() - 2).equals("all")) return false;
    if (p.in(Closed.NO_OR_THE, p.low(a.from() - 1)) || p.tag(a.from() - 1).equals("JJ")) return true;
    if (p.low(a.next()).equals("of")) return true;
    boolean listed = p.low(a.from() - 1).equals("and") && p.tag(a.next()).equals("IN") && !counted.lemma().isEmpty();
    boolean digits = a.number().form() == Form.DIGITS || listed;
    if (digits) return false;
    return !(Counted.isAboutPeople(p, a, lex) || counted.lemma().equals("person") && counted.told() && isHarmed(p, a, lex));
  }

  /** "at least one", not "only one". */
  private static boolean isFirm(Amount a) {
    return a.quantity().bound() != org.stemma.model.Quantity.Bound.EXACT;
  }

  private static boolean isHarmed(Pieces p, Amount a, Lexicon lex) {
    for (int k = a.next(); k < a.next() + 5 && p.has(k); k++) if (lex.is("people", p.lemma(k)) || lex.is("people", p.low(k))) return true;
    for (int k = a.from() - 1; k >= Math.max(0, a.from() - 3); k--) if (lex.is("people", p.lemma(k))) return true;
    return false;
  }

  /** "these two men", "the two" with no noun, "the other two", "two of the men". */
  private static boolean isPointed(Pieces p, Amount a, Counted counted) {
    String before = p.low(a.from() - 1);
    if (p.in(Closed.POINTING, before) || counted.lemma().equals("side")) return true;
    if (before.equals("the") && p.low(a.from() - 2).equals("of") && p.low(a.from() - 3).equals("one")) return true;
    boolean noun = counted.told();
    if (!noun && (p.in(Closed.THE_OR_OTHER, before))) return true;
    return false;
  }
}
