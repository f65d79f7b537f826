package org.stemma.annotate.quote;

import java.util.List;

/** Where the content of a cue must end at the latest. */
final class Limits {
  private Limits() {}

  /** Where the next cue with its own speaker begins, or the clause that holds this one. */
  static int clause(Line line, List<VerbGroup> groups, int g, int p, int sourceFrom) {
    int end = line.size();
    boolean relative = sourceFrom >= 0 && line.tag(sourceFrom).startsWith("W") && sourceFrom > 0;
    VerbGroup self = groups.get(g);
    boolean quoted = line.region(self.head()) >= 0;
    for (int k = p; k < end; k++) {
      if (!quoted && line.region(k) >= 0) continue;
      if (quoted && line.region(k) != line.region(self.head())) return k;
      if (line.is(k, ";") && k > p) return k;
      if (line.isComma(k) && line.is(k + 1, Words.Kind.ACCORDING)) return k;
      if (line.isDash(k) && k > p + 1 && !hasDashAfter(line, k)) return k;
      if (relative && line.isComma(k) && k > p && Clauses.isVerbNext(line, k + 1)) return k;
    }
    return end;
  }

  private static boolean hasDashAfter(Line line, int k) {
    for (int j = k + 1; j < line.size(); j++) if (line.isDash(j)) return true;
    return false;
  }

  /** A noun phrase ends before "at a rally", "on Monday", a comma that begins something else. */
  static int nounPhrase(Line line, int p, int limit) {
    int j = p;
    while (j < limit && !(line.region(j) < 0 ? endsPhrase(line, p, j, limit) : leavesQuote(line, p, j))) j++;
    return Math.min(j, limit);
  }

  /** A comma that ends a quotation inside the phrase. */
  private static boolean leavesQuote(Line line, int p, int j) {
    return j > p && line.isComma(j) && line.region(j + 1) < 0 && line.region(p) < 0 && !line.tag(j + 1).equals("CC");
  }

  private static boolean endsPhrase(Line line, int p, int j, int limit) {
    if (j > p && Times.isTimePhrase(line, j) && !line.isComma(j) && !isPartOfPhrase(line, j)) return true;
    if (line.isComma(j) && isParting(line, j, limit)) return true;
    if (line.tag(j).equals("CC") && (Clauses.isVerbNext(line, j + 1) || j > p && Clauses.isClause(line, j + 1, limit))) return true;
    if (j == p) return false;
    boolean adverbial = line.tag(j).startsWith("RB") && line.is(j + 1, Words.Kind.SUBORDINATING_PREPOSITION) && !line.is(j + 1, Words.Kind.ROLE_PREPOSITION);
    boolean channel = line.tag(j).equals("IN") && Bridges.channelEnd(line, j) > j;
    return line.tag(j).equals("WRB") || line.is(j, Words.Kind.ADJUNCT_OPENER) || adverbial || channel;
  }

  /** A comma of no list, no clause on "who" and no apposition. */
  private static boolean isParting(Line line, int comma, int limit) {
    boolean who = Nouns.isWho(line, comma + 1) || line.is(comma + 1, Words.Kind.INCLUSION);
    if (hasListAnd(line, comma, limit) || who || line.quoteBeginsAt(comma + 1)) return false;
    int end = Nouns.apposition(line, comma, limit);
    return end == comma || !line.isComma(end);
  }

  private static boolean hasListAnd(Line line, int comma, int limit) {
    int commas = 0;
    for (int k = comma + 1; k < limit && k < comma + 14; k++) {
      if (line.tag(k).equals("CC") && !Clauses.isVerbNext(line, k + 1) && !line.is(k, Words.Kind.BUT)) return !Clauses.isClause(line, k + 1, limit);
      if (Nouns.isFiniteVerb(line, k)) return false;
    }
    return false;
  }

  /** What stands before a time makes it part of a phrase: "until Monday", "the Monday session". */
  private static boolean isPartOfPhrase(Line line, int time) {
    String before = line.tag(time - 1);
    return before.equals("IN") || before.equals("TO") || before.equals("DT") || before.startsWith("PRP$") || before.startsWith("JJ") || before.equals("POS");
  }
}
