package org.stemma.reconcile;

import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.Sentence;
import org.stemma.text.Span;

/** Cites cut to what a reader takes in at once: a clause, or a sentence that is not too long. */
final class Clause {
  /** Characters of a cite. */
  private static final int LONGEST = 390;
  /** Characters of a clause, below which the whole sentence is taken. */
  private static final int SHORT = 40;

  private Clause() {}

  /** The part of a sentence, between its stronger marks, that holds the cite. */
  static Cite around(Ground ground, Cite cite) {
    Optional<Sentence> sentence = ground.sentence(cite);
    if (sentence.isEmpty()) return cite;
    Span s = sentence.get().span();
    String text = ground.report(cite.report()).report().text();
    int begin = cite.span().begin();
    int end = cite.span().end();
    while (begin > s.begin() && !isBreak(text, begin - 1)) begin--;
    while (end < s.end() && !isBreak(text, end)) end++;
    Span clause = new Span(begin, end).trim(text);
    return shortened(ground, new Cite(cite.report(), clause.length() < SHORT ? s : clause), cite.span());
  }

  /** A cite no longer than a clause or sentence: cut at a word, around what matters. */
  static Cite shortened(Ground ground, Cite cite, Span around) {
    if (cite.span().length() <= LONGEST) return cite;
    String text = ground.report(cite.report()).report().text();
    int begin = Math.max(cite.span().begin(), around.begin() - LONGEST / 3);
    int end = Math.min(cite.span().end(), begin + LONGEST);
    while (begin > cite.span().begin() && !Character.isWhitespace(text.charAt(begin - 1))) begin--;
    while (end < cite.span().end() && end > begin + 1 && !Character.isWhitespace(text.charAt(end))) end--;
    return new Cite(cite.report(), new Span(begin, end).trim(text));
  }

  /** A mark at which a clause may be cut: not the comma of 4,000. */
  private static boolean isBreak(String text, int at) {
    char c = text.charAt(at);
    if (";:\u2014\u2013\u201C\u201D\"".indexOf(c) >= 0) return true;
    return c == ',' && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
  }
}
