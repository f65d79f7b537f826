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
    boolean inner = false;
    while (j < limit) {
      if (j > p && line.isComma(j) && line.region(j) >= 0 && line.region(j + 1) < 0 && line.region(p) < 0 && !line.tag(j + 1).equals("CC")) return j;
      if (line.region(j) < 0) {
        if (j > p && Times.isTimePhrase(line, j) && !line.isComma(j) && !isPartOfPhrase(line, j)) return j;
        if (line.isComma(j)) {
          boolean list = hasListAnd(line, j, limit);
          boolean who = Nouns.isWho(line, j + 1) || line.is(j + 1, Words.Kind.INCLUSION);
          if (!list && !who && !line.quoteBeginsAt(j + 1)) {
            int a = Nouns.apposition(line, j, limit);
            if (a == j || !line.isComma(a)) return j;
          }
        }
        if (line.tag(j).equals("CC") && (Clauses.isVerbNext(line, j + 1) || j > p && Clauses.isClause(line, j + 1, limit))) return j;
        if (j > p && (line.tag(j).equals("WRB") || line.is(j, Words.Kind.ADJUNCT_OPENER))) return j;
        if (j > p && line.tag(j).startsWith("RB") && line.has(Words.Kind.SUBORDINATING_PREPOSITION, line.lower(j + 1)) && !line.is(j + 1, Words.Kind.ROLE_PREPOSITION)) return j;
        if (j > p && Bridges.channelEnd(line, j) > j && line.tag(j).equals("IN")) return j;
      }
      j++;
    }
    return limit;
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
