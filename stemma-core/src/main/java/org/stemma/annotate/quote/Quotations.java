package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * Pairs quotation marks. A mark opens or closes by the white space around it more than by its shape, so straight,
 * curly, doubled and wrongly turned marks pair alike; a mark without its partner ends with its paragraph or its sentence,
 * unless the next mark of the text, a few paragraphs on, closes it.
 */
final class Quotations {
  private final Prose prose;
  private final Tokens t;
  private final Cue.Lexicon lexicon;
  private final List<Quoted> out = new ArrayList<>();

  /** Paragraphs that a quotation can run over without a mark: reports with a line for each sentence. */
  private static final int LONGEST_TURN = 8;

  private Quotations(Prose prose, Cue.Lexicon lexicon) {
    this.prose = prose;
    this.t = prose.tokens();
    this.lexicon = lexicon;
  }

  /** All quoted stretches in order of place; none inside another. */
  static List<Quoted> of(Prose prose, Cue.Lexicon lexicon) {
    Quotations q = new Quotations(prose, lexicon);
    List<Paragraph> all = paragraphs(prose.sentences());
    for (int k = 0; k < all.size(); k++) {
      q.paragraph(all.get(k).first(), all.get(k).last(), all.get(k).number());
      k = q.goingOn(all, k);
    }
    return List.copyOf(q.out);
  }

  /** Tokens from first to before last. */
  private record Paragraph(int first, int last, int number, Zone zone) {}

  private static List<Paragraph> paragraphs(List<Sentence> s) {
    List<Paragraph> out = new ArrayList<>();
    int from = 0;
    while (from < s.size()) {
      int to = from;
      while (to < s.size() && s.get(to).paragraph() == s.get(from).paragraph()) to++;
      out.add(new Paragraph(s.get(from).first(), s.get(to - 1).last(), s.get(from).paragraph(), s.get(from).zone()));
      from = to;
    }
    return out;
  }

  /** Reads on from a paragraph with an open quotation to the one that closes it; the last paragraph read. */
  private int goingOn(List<Paragraph> all, int k) {
    Paragraph opening = all.get(k);
    if (out.isEmpty() || out.getLast().closed() || out.getLast().last() != opening.last()) return k;
    for (int n = k + 1; n < Math.min(all.size(), k + 1 + LONGEST_TURN) && all.get(n).zone().equals(opening.zone()); n++) {
      Paragraph p = all.get(n);
      int mark = firstDouble(p);
      if (mark < 0) continue;
      if (mark == p.first() || opens(mark, p.first(), p.last()) && !isMisplaced(mark, p.last()) || isSignature(p.first(), mark)) return k;
      for (int m = k + 1; m <= n; m++) {
        out.set(out.size() - 1, out.getLast().continued());
        add(all.get(m).first() - 1, m < n ? all.get(m).last() : mark, all.get(m).number(), false, m == n);
      }
      paragraph(mark + 1, p.last(), p.number());
      return goingOn(all, n);
    }
    return k;
  }

  /** "Anna Moreno, port secretary." below what she said: two names and no verb. */
  private boolean isSignature(int first, int last) {
    int names = 0;
    for (int i = first; i < last; i++) {
      if (prose.tag(i).startsWith("VB") || prose.tag(i).equals("MD")) return false;
      if (prose.tag(i).startsWith("NNP")) names++;
    }
    return names > 1;
  }

  private int firstDouble(Paragraph p) {
    for (int i = p.first(); i < p.last(); i++) if (isDouble(t.word(i))) return i;
    return -1;
  }

  /** True for a token that is nothing but a double quotation mark. */
  static boolean isDouble(String word) {
    return switch (word) {
      case "\"", "\u201C", "\u201D", "\u201E", "\u2033", "''", "``", "\u00AB", "\u00BB" -> true;
      default -> false;
    };
  }

  static boolean isSingle(String word) {
    return switch (word) {
      case "'", "\u2018", "\u2019", "`" -> true;
      default -> false;
    };
  }

  private void paragraph(int first, int last, int paragraph) {
    int open = -1;
    boolean single = false;
    for (int i = first; i < last; i++) {
      String w = t.word(i);
      if (isDouble(w)) {
        if (open >= 0 && single && !opens(i, first, last)) continue;
        if (opens(i, first, last) && !(open >= 0 && isMisplaced(i, last))) {
          if (open >= 0) add(open, i, paragraph, true, false);
          open = i;
          single = false;
        } else if (open >= 0) {
          add(open, i, paragraph, true, true);
          open = -1;
        } else {
          lostOpening(i, first, paragraph);
        }
      } else if (isSingle(w)) {
        if (open < 0 && opensSingle(i, first, last)) {
          int close = closingSingle(i, last);
          if (close > 0) {
            add(i, close, paragraph, true, true);
            i = close;
          }
        }
      }
    }
    if (open >= 0) add(open, last, paragraph, true, false);
  }

  private void lostOpening(int close, int first, int paragraph) {
    int s = prose.sentenceAt(t.begin(close));
    if (s < 0) return;
    int from = Math.max(prose.sentences().get(s).first(), first);
    if (!out.isEmpty() && out.getLast().last() >= from) return;
    if (close - from < 3 || !",.!?\u2026".contains(t.word(close - 1))) return;
    add(from - 1, close, paragraph, false, true);
  }

  private void add(int open, int close, int paragraph, boolean opened, boolean closed) {
    int first = open + 1;
    if (close <= first) return;
    int begin = opened ? t.begin(open) : t.begin(first);
    int end = closed ? t.end(close) : t.end(close - 1);
    out.add(new Quoted(first, close, t.span(first, close), new Span(begin, end), paragraph, opened, closed, false));
  }

  private boolean opens(int i, int first, int last) {
    boolean before = i == first || t.begin(i) > t.end(i - 1) || isOpeningBracket(t.word(i - 1)) || isSingle(t.word(i - 1)) && opensSingle(i - 1, first, last);
    boolean after = i + 1 >= last || t.begin(i + 1) > t.end(i);
    if (before && !after) return !t.word(i + 1).equals(",");
    if (!before && after) return false;
    String w = t.word(i);
    boolean shape = w.equals("\u201C") || w.equals("``") || w.equals("\u201E") || w.equals("\u00AB");
    if (before) return shape && i + 1 < last;
    return shape;
  }

  /** '"It is late, "said Moreno', '"It is late, "Moreno said': the mark stands at the word after, which begins no sentence or names who says it. */
  private boolean isMisplaced(int i, int last) {
    if (i + 1 >= last) return false;
    boolean asks = t.word(i - 1).equals("?") || t.word(i - 1).equals("!");
    return (t.word(i - 1).equals(",") || asks) && (Character.isLowerCase(t.word(i + 1).charAt(0)) || namesSpeaker(i + 1, last));
  }

  private static final int LONGEST_NAME = 24;

  /** "Moreno told us", "Anna Moreno, head of the port, said": a name or nouns and what is told of them, then a verb of saying, and no quotation that ends after it. */
  private boolean namesSpeaker(int from, int last) {
    int k = from;
    boolean who = false;
    while (k < Math.min(last, from + LONGEST_NAME) && (isNominal(k) || k > from && (t.word(k).equals(",") || prose.tag(k).startsWith("W") || who && !t.word(k).equals("."))) && !isDouble(t.word(k))) {
      who = prose.tag(k).startsWith("W") || who && !t.word(k).equals(",");
      k++;
    }
    if (k == from || k >= last || !prose.tag(k).startsWith("VB") || lexicon.verb(prose.lemma(k)).stream().noneMatch(c -> c.takes('q'))) return false;
    for (int m = k; m < last; m++) if (isDouble(t.word(m))) return opens(m, from, last);
    return true;
  }

  private boolean isNominal(int k) {
    return switch (prose.tag(k)) {
      case "DT", "PRP", "PRP$", "JJ", "IN", "CD", "POS" -> true;
      default -> prose.tag(k).startsWith("NN");
    };
  }

  private static boolean isOpeningBracket(String w) {
    return w.equals("(") || w.equals("[") || w.equals("\u2014") || w.equals("\u2013") || w.equals("--");
  }

  private boolean opensSingle(int i, int first, int last) {
    if (i + 1 >= last || t.begin(i + 1) > t.end(i)) return false;
    return i == first || t.begin(i) > t.end(i - 1) || isDouble(t.word(i - 1)) || isOpeningBracket(t.word(i - 1));
  }

  private int closingSingle(int open, int last) {
    for (int i = open + 2; i < Math.min(last, open + 300); i++) {
      if (isDouble(t.word(i))) return -1;
      if (!isSingle(t.word(i)) || t.begin(i) > t.end(i - 1)) continue;
      if (i + 1 >= last || t.begin(i + 1) > t.end(i) || !Character.isLetterOrDigit(t.word(i + 1).charAt(0))) return i;
    }
    return -1;
  }
}
