package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.NameMark;
import org.stemma.model.Speaker;

/**
 * Who tells a number that stands in no statement: the subject of a verb of telling ("police counted 20 boats"), a document that shows it ("the poll has her at 52
 * percent"), or one in which it stands ("in a poll of sailors, 30 percent were for it").
 */
final class Tellers {
  private Tellers() {}

  static Optional<Speaker> of(Pieces p, Amount a, List<NameMark> names, Lexicon lex) {
    return telling(p, a, names, lex).or(() -> showing(p, a, lex)).or(() -> within(p, a));
  }

  private static final int TOLD_WITHIN = 24;

  /** "The office estimated a loss of $40 million": the verb right before, with nothing but its objects between. */
  private static Optional<Speaker> telling(Pieces p, Amount a, List<NameMark> names, Lexicon lex) {
    for (int k = a.bounded() - 1; k >= Math.max(1, a.bounded() - TOLD_WITHIN); k--) {
      if (isClauseEnd(p, k) || p.tag(k).equals("MD") || p.tag(k).equals("TO")) return Optional.empty();
      if (!p.tag(k).startsWith("V") || isAttribute(p, k)) continue;
      return p.in(Closed.TELLING, p.lemma(k)) && isActive(p, k) ? Subjects.before(p, k, names).filter(s -> !Sources.isAmount(s, lex)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "an estimated 20", "the reported loss": inside a noun phrase. */
  private static boolean isAttribute(Pieces p, int k) {
    return (p.tag(k).equals("VBN") || p.tag(k).equals("VBG")) && (p.tag(k - 1).equals("DT") || p.tag(k - 1).equals("PRP$") || p.tag(k - 1).equals("IN"));
  }

  private static boolean isActive(Pieces p, int k) {
    String tag = p.tag(k);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN") && p.in(Closed.HAVING, p.lemma(k - 1));
  }

  /** "has learned", "has long been": helps another verb. */
  private static boolean isHelping(Pieces p, int k) {
    int next = k + 1;
    while (p.tag(next).startsWith("RB")) next++;
    return p.in(Closed.HAVING, p.lemma(k)) && (p.tag(next).equals("VBN") || p.tag(next).equals("VBD"));
  }

  private static final int SUBJECT = 16;

  /** "The survey by the harbour office showed a fall, with 30 percent against": all that follows in the sentence. */
  private static Optional<Speaker> showing(Pieces p, Amount a, Lexicon lex) {
    for (int k = a.bounded() - 1; k > 0; k--) {
      if (isClauseEnd(p, k)) return Optional.empty();
      if (!p.in(Closed.SHOWING, p.lemma(k)) || !isActive(p, k) || isHelping(p, k) || k == a.bounded() - 1 && p.in(Closed.HAVING, p.lemma(k))) continue;
      Optional<Speaker> found = document(p, k);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** The first document in the subject of the verb. */
  private static Optional<Speaker> document(Pieces p, int verb) {
    int first = -1;
    for (int k = verb - 1; k >= Math.max(0, verb - SUBJECT); k--) {
      String tag = p.tag(k);
      if (isClauseEnd(p, k) || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.startsWith("W")) break;
      if (isDocument(p, k, Closed.DOCUMENT)) first = k;
    }
    return first < 0 ? Optional.empty() : Optional.of(Subjects.described(p, first + 1));
  }

  private static boolean isDocument(Pieces p, int k, Closed kind) {
    return p.isNoun(k) && !p.isNoun(k + 1) && !p.tag(k + 1).equals("POS") && p.in(kind, p.lemma(k));
  }

  private static final int CLOSE = 14;

  private static boolean isShare(Amount a) {
    return a.measure() == Measure.PERCENT || a.measure() == Measure.PERCENTAGE_POINTS || a.measure() == Measure.RATIO;
  }

  /** "In a poll of sailors, 30 percent ...", "30 percent were for it in a new poll". */
  private static Optional<Speaker> within(Pieces p, Amount a) {
    for (int k = 0; k < p.size(); k++) {
      boolean opens = k == 0 || k < a.from() && p.low(k - 1).equals(",");
      boolean closes = k >= a.next() && k < a.next() + CLOSE && isShare(a);
      if (!p.in(Closed.WITHIN, p.low(k)) || !opens && !closes) continue;
      int head = k + 1;
      while (p.tag(head).equals("DT") || p.tag(head).startsWith("JJ") || p.isNoun(head) && p.isNoun(head + 1) || p.low(head).equals("/") || p.tag(head).equals("CD") || p.hyphen(head + 1)) head++;
      if (head > k + 1 && isDocument(p, head, Closed.SURVEY)) return Optional.of(Subjects.described(p, head + 1));
    }
    return Optional.empty();
  }

  private static boolean isClauseEnd(Pieces p, int k) {
    return p.low(k).length() == 1 && ";:\"\u201C\u201D".contains(p.low(k));
  }
}
