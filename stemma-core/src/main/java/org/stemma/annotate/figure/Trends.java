package org.stemma.annotate.figure;

import org.stemma.language.Language;
import org.stemma.model.FigureMark;
import org.stemma.model.Prose;

/** Which way a figure moves: "up 3 percent", "fell by 20". */
public final class Trends {
  private Trends() {}

  /** The way of a change. */
  public enum Trend {
    UP,
    DOWN,
    NONE
  }

  /** Reads the words right before the figure, its words of bound left out. */
  public static Trend of(Prose prose, FigureMark figure, Language language) {
    Lexicon lex = Lexicon.of(language);
    int at = prose.sentenceAt(figure.span().begin());
    if (at < 0) return Trend.NONE;
    Pieces p = Pieces.of(prose, prose.sentences().get(at), w -> false);
    int k = 0;
    while (k < p.size() && p.end(k) <= figure.span().begin()) k++;
    k = Bounds.before(p, k, lex).map(Bounds.Found::from).orElse(k) - 1;
    if (p.low(k).equals("by")) k--;
    return way(p, k, lex);
  }

  private static Trend way(Pieces p, int k, Lexicon lex) {
    if (lex.is("up", p.low(k)) || lex.is("up", p.lemma(k))) return Trend.UP;
    return lex.is("down", p.low(k)) || lex.is("down", p.lemma(k)) ? Trend.DOWN : Trend.NONE;
  }
}
