package org.stemma.annotate.figure;

import org.stemma.annotate.figure.Counted.Chunk;
import org.stemma.model.FigureMark.Measure;

/** Ordinals that say who or what came so many-th, and of whom or since when: "the first woman to lead the port", "the first strike since 2010", "the third of five sisters". */
final class Firsts {
  private Firsts() {}

  static boolean ranks(Pieces p, Amount a, Lexicon lex) {
    if (p.hyphen(a.next())) return false;
    if (p.low(a.next()).equals("of")) return p.tag(a.next() + 1).equals("CD") && p.isNoun(a.next() + 2);
    if (isSince(p, a.next(), lex)) return true;
    Chunk noun = Counted.chunk(p, a.next());
    if (noun.isEmpty() || p.isCapital(a.next())) return false;
    boolean time = p.lemma(noun.head()).equals("time");
    if (!time && lex.is("moment", p.lemma(noun.head()))) return false;
    boolean to = !time && p.low(noun.to()).equals("to") && p.tag(noun.to() + 1).equals("VB");
    return to || isSince(p, noun.to(), lex);
  }

  /** "since 2010", "in 40 years", "in a decade", "in history", "ever". */
  private static boolean isSince(Pieces p, int k, Lexicon lex) {
    if (p.low(k).equals("ever")) return true;
    if (p.low(k).equals("since")) return true;
    if (!p.low(k).equals("in")) return false;
    if (p.low(k + 1).equals("history")) return true;
    int unit = k + 2;
    while (unit < k + 5 && (p.tag(unit).equals("CD") || p.hyphen(unit))) unit++;
    boolean number = p.tag(k + 1).equals("CD") || p.in(Closed.A_OR_MORE, p.low(k + 1)) || lex.isNumber(p.low(k + 1));
    return number && lex.unitAfter(p.low(unit)).filter(u -> u.measure() == Measure.DURATION).isPresent();
  }
}
