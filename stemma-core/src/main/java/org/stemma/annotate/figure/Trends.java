package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureMark.Trend;

/** Which way a figure moves: "up 3 percent", "fell by 20"; "up 120 jobs or 2 percent" moves both. */
final class Trends {
  private Trends() {}

  /** What was read before in the sentence: an amount and its way. */
  record Told(Amount amount, Trend trend) {}

  static Trend of(Pieces p, Amount a, Optional<Told> before, Lexicon lex) {
    if (a.until().isPresent() && (a.measure() == Measure.SCORE || a.number().value().orElse(1) == 0)) return Trend.NONE;
    int k = a.bounded() - 1;
    boolean by = p.low(k).equals("by");
    k = by ? verb(p, k - 1, lex) : mover(p, k, lex);
    Trend here = by && !p.tag(k).startsWith("V") && !(k == a.bounded() - 2 && p.in(Closed.PARTICLE, p.low(k))) ? Trend.NONE : way(p, k, by || isMeasured(p, a), lex);
    if (here != Trend.NONE) return turned(p, a, k, here, lex);
    if (before.isEmpty() || before.get().trend() == Trend.NONE) return Trend.NONE;
    return isJoined(p, a, before.get().amount(), by, k) ? before.get().trend() : Trend.NONE;
  }

  private static final int BY_WITHIN = 10;

  /** "raised its rents by 2 percent", "rose in May by 3 percent", "fell sharply, by 4 percent": the verb may stand before its object, a time, a comma. */
  private static int verb(Pieces p, int k, Lexicon lex) {
    int i = k;
    while (i > k - BY_WITHIN && i > 0 && !p.tag(i).startsWith("V") && !isWay(p, i, lex) && stands(p, i)) i--;
    return p.tag(i).startsWith("V") ? i : k;
  }

  private static boolean stands(Pieces p, int i) {
    String tag = p.tag(i);
    return p.isNoun(i) || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("RB") || tag.equals("IN") || tag.equals("POS") || tag.equals("CD") || p.low(i).equals(",");
  }

  private static final int DEGREE_WITHIN = 5;

  /** "rose sharply 3 percent", "fell a further 3 percent", "rose a whopping 40 percent", "grew on average 4 percent": past the words of degree, to the verb. */
  private static int mover(Pieces p, int k, Lexicon lex) {
    int i = k;
    boolean article = false;
    while (i > k - DEGREE_WITHIN && i > 0 && !isWay(p, i, lex)) {
      boolean average = p.low(i).equals("average") && p.low(i - 1).equals("on");
      boolean degree = p.tag(i).startsWith("RB") || p.tag(i).startsWith("JJ") || p.tag(i).equals("VBG") && p.tag(i - 1).equals("DT");
      if (!average && !degree && !p.tag(i).equals("DT")) break;
      article |= p.tag(i).equals("DT");
      i -= average ? 2 : 1;
    }
    boolean bare = i < k && !article && p.tag(i + 1).startsWith("JJ");
    return i < k && (!p.tag(i).startsWith("V") && !p.in(Closed.PARTICLE, p.low(i)) || bare) ? k : i;
  }

  /** "edged 3 cents lower": the word behind the amount tells the way. */
  private static Trend turned(Pieces p, Amount a, int k, Trend told, Lexicon lex) {
    if (!p.tag(k).startsWith("V")) return told;
    String behind = p.low(a.next());
    return behind.equals("lower") || is("down", behind, lex) ? Trend.DOWN : behind.equals("higher") ? Trend.UP : told;
  }

  private static boolean isWay(Pieces p, int k, Lexicon lex) {
    return way(p, k, true, lex) != Trend.NONE;
  }

  private static Trend way(Pieces p, int k, boolean measured, Lexicon lex) {
    if (!measured && isParticle(p, k, lex)) return Trend.NONE;
    if (p.tag(k).equals("VBN") && (p.tag(k - 1).equals("DT") || p.tag(k - 1).equals("PRP$"))) return Trend.NONE;
    if (is("up", p, k, lex) || measured && is("more", p, k, lex)) return Trend.UP;
    return is("down", p, k, lex) || measured && is("less", p, k, lex) ? Trend.DOWN : Trend.NONE;
  }

  /** A word, or a verb with its particle, which has a way of its own: "gave up 3 percent" is down, "makes up 3 percent" is no change. */
  private static boolean is(String role, Pieces p, int k, Lexicon lex) {
    String phrase = p.lemma(k - 1) + " " + p.low(k);
    if (lex.isFigureWord(phrase)) return is(role, phrase, lex);
    return is(role, p.low(k), lex) || is(role, p.lemma(k), lex);
  }

  /** "soaked up 3 percent", "laid down 20": behind a verb that neither moves nor stands somewhere, "up" and "down" tell no way; of shares and points they do. */
  private static boolean isParticle(Pieces p, int k, Lexicon lex) {
    String verb = p.lemma(k - 1);
    boolean moves = lex.moves(verb) || p.in(Closed.STANDING, verb);
    return p.in(Closed.PARTICLE, p.low(k)) && p.tag(k - 1).startsWith("V") && !moves;
  }

  private static boolean is(String role, String word, Lexicon lex) {
    return lex.is(role, word);
  }

  /** "added 3 percent" is a change, "added 200 jobs" tells what was added. */
  private static boolean isMeasured(Pieces p, Amount a) {
    return a.measure() == Measure.PERCENT || a.measure() == Measure.PERCENTAGE_POINTS || p.low(a.next()).startsWith("point") || a.printed().startsWith("point")
        || a.isCount() && a.unit().isEmpty() && p.low(a.from()).indexOf('.') > 0 && a.number().scale() == 1;
  }

  /** "rose by 120 jobs or 2 percent", "A was down 2 percent, B by 3 percent". */
  private static boolean isJoined(Pieces p, Amount a, Amount before, boolean by, int k) {
    if (by) return before.measure() == a.measure() && !p.tag(k).startsWith("V");
    int or = a.bounded() - 1;
    return p.low(or).equals("or") && or - before.next() <= 3 && !p.low(before.next()).equals("to");
  }
}
