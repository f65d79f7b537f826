package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.NumberWord;
import org.stemma.annotate.figure.Numeral.Form;

/**
 * Words that tell a number without naming it: "another" (one more), "no one" and "neither" (none), "both" (two). They count where somebody comes to harm, is held or
 * is freed, and nowhere else: "another man died" and "no one was hurt" are figures, "another day" and "nobody knows" are none.
 */
final class Silent {
  /** Words after the number in which the outcome must stand. */
  private static final int WITHIN = 6;
  private static final int BEFORE = 2;

  private Silent() {}

  static Optional<Numeral> at(Pieces p, int i, Lexicon lex) {
    Optional<String> key = lex.silent(p.low(i), p.low(i + 1));
    Optional<NumberWord> word = key.flatMap(k -> lex.number(k, Kind.SILENT));
    if (word.isEmpty()) return Optional.empty();
    boolean pair = key.get().length() > p.low(i).length();
    int end = pair ? i + 2 : i + 1;
    boolean noun = pair || p.isNoun(i) || isOfSome(p, end) || fits(p, end, word.get().value());
    return noun && hasOutcome(p, i, end, lex) ? Optional.of(Numeral.of(Form.SILENT, word.get().value(), 1, i, end)) : Optional.empty();
  }

  /** "neither of the pilots". */
  private static boolean isOfSome(Pieces p, int k) {
    return p.low(k).equals("of") && (p.tag(k + 1).equals("DT") || p.tag(k + 1).startsWith("PRP"));
  }

  /** "another elderly man", "both pilots": one noun, not two that "both" pairs. */
  private static boolean fits(Pieces p, int from, double value) {
    int k = from;
    while (p.tag(k).startsWith("JJ") || p.tag(k).equals("DT") || p.tag(k).equals("PRP$") || p.tag(k).equals("VBN") || p.tag(k).equals("NN") && p.isNoun(k + 1)) k++;
    return p.isNoun(k) && p.tag(k).equals("NNS") == value > 1 && !p.isCapital(k) && !p.tag(k + 1).equals("CC");
  }

  private static boolean hasOutcome(Pieces p, int from, int end, Lexicon lex) {
    for (int k = end; k < end + WITHIN && p.has(k); k++) {
      if (",;:.".contains(p.low(k)) || p.low(k).equals("that")) break;
      if (isOutcome(p, k, lex)) return true;
    }
    for (int k = from - 1; k >= Math.max(0, from - BEFORE); k--) if (p.tag(k).startsWith("V") && isOutcome(p, k, lex)) return true;
    return false;
  }

  private static boolean isOutcome(Pieces p, int k, Lexicon lex) {
    return !p.tag(k - 1).equals("DT") && (p.tag(k).startsWith("V") || p.tag(k).startsWith("JJ")) && (lex.is("people", p.lemma(k)) || lex.is("people", p.low(k)));
  }
}
