package org.stemma.annotate.quote;

import java.util.List;

/** Finds what is said to the right of a cue. */
final class Contents {
  private Contents() {}

  static final Range NONE = new Range(0, 0);
  /** Words from a cue to the "to" of who is told to do something, and from the end of his name. */
  private static final int FAR = 25;
  private static final int BEHIND = 8;

  /** The clause, question, infinitive or noun phrase that a cue governs, beginning at p; empty when there is none. */
  static Range right(Line line, List<VerbGroup> groups, int g, Cue cue, Bridge bridge, int sourceFrom) {
    int p = bridge.to();
    if (p >= line.size() || line.tag(p).equals("RP") || line.tag(p).equals("CC") && line.region(p) < 0) return NONE;
    int limit = Limits.clause(line, groups, g, p, sourceFrom);
    if (line.isComma(p)) return range(line, behindComma(line, cue, p), limit);
    int begin = quotedAt(line, cue, p, limit);
    if (begin < 0 && cue.takes('c')) begin = clauseAt(line, groups.get(g), p, limit, sourceFrom);
    if (begin < 0 && cue.takes('t')) begin = wishAt(line, p);
    if (begin < 0 && (cue.takes('i') || cue.takes('o')) && Clauses.isInfinitive(line, p)) begin = p;
    if (begin >= 0) return range(line, begin, limit);
    int to = cue.takes('o') && Nouns.starts(line, p) ? infinitive(line, p, limit) : -1;
    if (to >= 0) return line.is(to - 1, Words.Kind.DEGREE) ? NONE : range(line, p, limit);
    return phrase(line, cue, p, limit, sourceFrom);
  }

  /** Where the content begins behind a comma: at a quotation or behind "that"; -1 when the comma ends it. */
  private static int behindComma(Line line, Cue cue, int p) {
    if (line.quoteBeginsAt(p + 1) && (cue.takes('q') || cue.takes('c'))) return p + 1;
    if (!cue.takes('q')) return -1;
    if (line.quoteBeginsAt(p)) return p;
    return line.is(p + 1, Words.Kind.COMPLEMENTISER) ? p + 2 : -1;
  }

  /** Where a quotation begins here or behind a colon, or -1. */
  private static int quotedAt(Line line, Cue cue, int p, int limit) {
    if (cue.takes('q') && (line.is(p, ":") || line.is(p, ";") && line.quoteBeginsAt(p + 1))) return p + 1;
    if (cue.takes('q') && line.quoteBeginsAt(p)) return p;
    int colon = cue.takes('n') ? quoteAfterColon(line, p, limit) : -1;
    return colon > 0 ? colon + 1 : -1;
  }

  /** Where a clause or a question begins, or -1. */
  private static int clauseAt(Line line, VerbGroup cue, int p, int limit, int sourceFrom) {
    if (line.is(p, Words.Kind.COMPLEMENTISER) && (line.tag(p).equals("IN") || Clauses.isClause(line, p + 1, limit))) return p + 1;
    boolean clause = Clauses.isQuestion(line, p) || Clauses.isClause(line, p, limit) || sourceFrom > 0 && isGap(line, sourceFrom, p, cue);
    return clause ? p : -1;
  }

  /** "demanded that the gate be shut", "demanded the gate be shut": where it begins, or -1. */
  private static int wishAt(Line line, int p) {
    boolean that = line.is(p, Words.Kind.COMPLEMENTISER);
    if (!(that && line.tag(p).equals("IN")) && !isWished(line, p)) return -1;
    return that ? p + 1 : p;
  }

  /** Place of the "to" of "urged the crew to leave", or -1. */
  private static int infinitive(Line line, int p, int limit) {
    int e = Nouns.full(line, p, limit);
    for (int j = p + 1; j < limit && j < p + FAR; j++) {
      boolean quotedVerb = line.tag(j).equals("TO") && line.quoteBeginsAt(j + 1) && line.tag(j + 1).equals("NN");
      if ((Clauses.isInfinitive(line, j) || quotedVerb) && j >= Nouns.base(line, p)) return j;
      if (Nouns.isFiniteVerb(line, j) && !afterWho(line, p, j)) return -1;
      if (line.isComma(j) || j > e + BEHIND) return -1;
    }
    return -1;
  }

  /** A noun phrase or a verb in -ing. */
  private static Range phrase(Line line, Cue cue, int p, int limit, int sourceFrom) {
    boolean noun = Nouns.starts(line, p);
    boolean gerund = line.tag(p).equals("VBG");
    if (cue.takes('s') && sourceFrom >= 0 && (noun || line.tag(p).equals("VB"))) return range(line, p, Math.max(p + 1, Limits.nounPhrase(line, p, limit)));
    if (cue.takes('g') && gerund) return range(line, p, limit);
    return cue.takes('n') && (line.quoteBeginsAt(p) || noun || gerund || Clauses.isQuestion(line, p)) ? range(line, p, Limits.nounPhrase(line, p, limit)) : NONE;
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

  /** To the limit without marks and conjunctions at the end; empty for a negative beginning. */
  private static Range range(Line line, int from, int limit) {
    int to = limit;
    while (from >= 0 && to > from && isLoose(line, to - 1)) to--;
    return from >= 0 && to > from ? new Range(from, to) : NONE;
  }

  /** A mark or a conjunction with which no content ends; stops, commas and conjunctions of a quotation are its own. */
  private static boolean isLoose(Line line, int k) {
    if (line.is(k, ";") || line.isDash(k)) return true;
    return line.region(k) < 0 && (line.isStop(k) || line.isComma(k) || line.tag(k).equals("CC"));
  }
}
