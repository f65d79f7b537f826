package org.stemma.annotate.quote;

import java.util.List;

/** Finds what is said to the right of a cue. */
final class Contents {
  private Contents() {}

  static final Range NONE = new Range(0, 0);

  /** The clause, question, infinitive or noun phrase that a cue governs, beginning at p; empty when there is none. */
  static Range right(Line line, List<VerbGroup> groups, int g, Cue cue, Bridge bridge, int sourceFrom) {
    int p = bridge.to();
    if (p >= line.size() || line.tag(p).equals("RP") || line.tag(p).equals("CC") && line.region(p) < 0) return NONE;
    int limit = Limits.clause(line, groups, g, p, sourceFrom);
    boolean comma = line.isComma(p);
    if (line.isComma(p) && line.quoteBeginsAt(p + 1) && (cue.takes('q') || cue.takes('c'))) return range(line, p + 1, limit);
    if (cue.takes('q') && (line.is(p, ":") || line.is(p, ";") && line.quoteBeginsAt(p + 1))) return range(line, p + 1, limit);
    if (line.quoteBeginsAt(p) && cue.takes('q')) return range(line, p, limit);
    if (line.isComma(p) && cue.takes('q') && line.is(p + 1, Words.Kind.COMPLEMENTISER)) return range(line, p + 2, limit);
    if (comma) return NONE;
    int colon = cue.takes('n') ? quoteAfterColon(line, p, limit) : -1;
    if (colon > 0) return range(line, colon + 1, limit);
    if (cue.takes('c')) {
      if (line.is(p, Words.Kind.COMPLEMENTISER) && (line.tag(p).equals("IN") || Clauses.isClause(line, p + 1, limit))) return range(line, p + 1, limit);
      if (line.tag(p).equals("DT") && line.is(p, Words.Kind.COMPLEMENTISER) && Clauses.isClause(line, p + 1, limit)) return range(line, p + 1, limit);
      if (Clauses.isQuestion(line, p)) return range(line, p, limit);
      if (Clauses.isClause(line, p, limit)) return range(line, p, limit);
      if (sourceFrom > 0 && isGap(line, sourceFrom, p, groups.get(g))) return range(line, p, limit);
    }
    if (cue.takes('t') && (line.is(p, Words.Kind.COMPLEMENTISER) && line.tag(p).equals("IN") || isWished(line, p))) return range(line, line.is(p, Words.Kind.COMPLEMENTISER) ? p + 1 : p, limit);
    if ((cue.takes('i') || cue.takes('o')) && Clauses.isInfinitive(line, p)) return range(line, p, limit);
    if (cue.takes('o') && Nouns.starts(line, p)) {
      int e = Nouns.full(line, p, limit);
      for (int j = p + 1; j < limit && j < p + 25; j++) {
        boolean quotedVerb = line.tag(j).equals("TO") && line.quoteBeginsAt(j + 1) && line.tag(j + 1).equals("NN");
        if ((Clauses.isInfinitive(line, j) || quotedVerb) && j >= Nouns.base(line, p)) return line.is(j - 1, Words.Kind.DEGREE) ? NONE : range(line, p, limit);
        if (Nouns.isFiniteVerb(line, j) && !afterWho(line, p, j)) break;
        if (line.isComma(j) || j > e + 8) break;
      }
    }
    if (cue.takes('s') && sourceFrom >= 0 && (Nouns.starts(line, p) || line.tag(p).equals("VB"))) return range(line, p, Math.max(p + 1, Limits.nounPhrase(line, p, limit)));
    if (cue.takes('g') && line.tag(p).equals("VBG")) return range(line, p, limit);
    if (cue.takes('n') && line.quoteBeginsAt(p)) return range(line, p, Limits.nounPhrase(line, p, limit));
    if (cue.takes('n') && (Nouns.starts(line, p) || line.tag(p).equals("VBG") || Clauses.isQuestion(line, p))) return range(line, p, Limits.nounPhrase(line, p, limit));
    return NONE;
  }

  /** Place of the colon of 'the sale in a letter: "..."', or -1. */
  private static int quoteAfterColon(Line line, int p, int limit) {
    for (int k = p; k + 1 < limit; k++) {
      if (line.is(k, ":")) return line.quoteBeginsAt(k + 1) ? k : -1;
      if (line.region(k) >= 0 || line.isComma(k) || line.isStop(k) || line.tag(k).startsWith("VB")) return -1;
    }
    return -1;
  }

  private static boolean afterWho(Line line, int from, int j) {
    for (int k = from; k < j; k++) if (Nouns.isWho(line, k)) return true;
    return false;
  }

  /** "which officials said were safe": the subject of the content stands before the cue's own. */
  private static boolean isGap(Line line, int sourceFrom, int p, VerbGroup cue) {
    boolean relative = line.tag(sourceFrom - 1).startsWith("W") || line.is(sourceFrom - 1, Words.Kind.COMPLEMENTISER);
    if (Nouns.isFiniteVerb(line, p)) return relative || isBare(line, sourceFrom - 1) && (!line.tag(sourceFrom).equals("PRP") || line.tag(cue.head()).equals("VBP") || line.tag(p).equals("MD"));
    return relative && line.tag(p).equals("VBN");
  }

  /** "demanded the gate be shut": somebody or something and a verb without an ending. */
  private static boolean isWished(Line line, int p) {
    int np = Nouns.full(line, p, line.size());
    return np > p && line.tag(np).equals("VB");
  }

  /** A noun, or an adjective that stands for one, which is no name. */
  private static boolean isBare(Line line, int k) {
    return line.tag(k).equals("NN") || line.tag(k).equals("NNS") || line.tag(k).equals("JJ");
  }

  private static Range range(Line line, int from, int limit) {
    int a = from;
    int b = limit;
    while (b > a && (line.isStop(b - 1) && !endsQuote(line, b - 1) || line.isComma(b - 1) && line.region(b - 1) < 0 || line.is(b - 1, ";") || line.isDash(b - 1) || line.tag(b - 1).equals("CC") && line.region(b - 1) < 0)) b--;
    return b > a ? new Range(a, b) : NONE;
  }

  private static boolean endsQuote(Line line, int k) {
    return line.region(k) >= 0;
  }
}
