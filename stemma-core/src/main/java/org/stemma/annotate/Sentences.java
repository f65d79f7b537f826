package org.stemma.annotate;

import java.util.List;
import org.stemma.language.ClosedClasses;
import org.stemma.model.Paragraph;
import org.stemma.model.Sentence;
import org.stemma.text.Shortenings;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** Cuts a paragraph into sentences: at . ! ? … with the closing marks that follow, not after titles and initials. */
final class Sentences {
  /** What goes on longer without a stop is no sentence; it is cut so that no rule has to look further. */
  private static final int LONGEST = 400;

  private Sentences() {}

  /** @param words by which a stop is told from the point of a shortened word */
  static void cut(Tokens tokens, Paragraph paragraph, int index, ClosedClasses<SentenceWords> words, List<Sentence> out) {
    int[] range = tokens.range(paragraph.span());
    int first = range[0];
    for (int i = range[0]; i < range[1]; i++) {
      int last = endsAt(tokens, i, range[1], words);
      if (last == 0 && i + 1 - first >= LONGEST) last = i + 1;
      if (last > 0) {
        add(tokens, paragraph, index, first, last, out);
        first = last;
        i = last - 1;
      }
    }
    if (first < range[1]) add(tokens, paragraph, index, first, range[1], out);
  }

  private static void add(Tokens t, Paragraph p, int index, int first, int last, List<Sentence> out) {
    out.add(new Sentence(t.span(first, last), index, p.zone(), first, last));
  }

  /** One past the last token of a sentence that ends at token i, or 0 when none does. */
  private static int endsAt(Tokens t, int i, int limit, ClosedClasses<SentenceWords> words) {
    if (!isStop(t, i, limit, words)) return 0;
    int next = i + 1;
    while (next < limit && isClosing(t, next) && t.begin(next) == t.end(next - 1)) next++;
    if (next < limit && isClosing(t, next) && !isOpening(t, next, limit)) next++;
    if (next >= limit) return limit;
    return startsSentence(t, next, limit) ? next : 0;
  }

  private static boolean isStop(Tokens t, int i, int limit, ClosedClasses<SentenceWords> words) {
    String w = t.word(i);
    char last = w.charAt(w.length() - 1);
    if (w.equals("!") || w.equals("?") || w.equals("\u2026")) return true;
    if (last != '.') return false;
    if (isNumbering(t, i, limit, words)) return false;
    if (w.startsWith(".")) return !(i + 1 < limit && t.begin(i + 1) == t.end(i) && Character.isLowerCase(t.word(i + 1).charAt(0)));
    String stem = w.substring(0, w.length() - 1);
    if (Shortenings.isTitle(stem)) return false;
    if (Shortenings.isShortening(stem)) return i + 1 < limit && isSentenceOpener(t, i + 1, words);
    return stem.length() > 1 ? i + 1 < limit && isSentenceOpener(t, i + 1, words) : false;
  }

  /** "the No. 2 maker", "vol. 3", "sept. 30". */
  private static boolean isNumbering(Tokens t, int i, int limit, ClosedClasses<SentenceWords> words) {
    String word = t.word(i).equals(".") ? t.lowerAt(i - 1) : t.lower(i).substring(0, t.lower(i).length() - 1);
    return words.has(SentenceWords.NUMBERED, word) && i + 1 < limit && Character.isDigit(t.word(i + 1).charAt(0));
  }

  /** After "U.S." or "Inc." only a word that often opens a sentence shows that one begins. */
  private static boolean isSentenceOpener(Tokens t, int i, ClosedClasses<SentenceWords> words) {
    return words.has(SentenceWords.OPENERS, t.word(i)) || "\u201C\"".contains(t.word(i)) && !isCalled(t, i);
  }

  /** C.H. "Burt" Mills: a single word between marks and a further name behind it. */
  private static boolean isCalled(Tokens t, int i) {
    boolean one = i + 3 < t.size() && "\u201D\"".contains(t.word(i + 2)) && t.begin(i + 2) == t.end(i + 1);
    return one && Character.isUpperCase(t.word(i + 1).charAt(0)) && Character.isUpperCase(t.word(i + 3).charAt(0)) && t.begin(i + 3) > t.end(i + 2);
  }

  private static boolean isClosing(Tokens t, int i) {
    return ")]\"\u201D\u2019'\u2033\u00BB".contains(t.word(i)) || t.word(i).equals("''");
  }

  /** A quotation mark with space before it and none after opens, whatever its shape. */
  private static boolean isOpening(Tokens t, int i, int limit) {
    boolean spaceBefore = i > 0 && t.begin(i) > t.end(i - 1);
    boolean spaceAfter = i + 1 >= limit || t.begin(i + 1) > t.end(i);
    return spaceBefore && !spaceAfter;
  }

  private static boolean startsSentence(Tokens t, int i, int limit) {
    char c = t.word(i).charAt(0);
    if (Character.isUpperCase(c) || Character.isDigit(c)) return t.begin(i) > t.end(i - 1) || isClosing(t, i - 1) || Character.isUpperCase(c);
    if ("\"\u201C\u2018'`\u00AB([\u2014\u2013-\u2022\u2033".indexOf(c) >= 0) return true;
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }
}
