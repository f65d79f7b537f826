package org.stemma.annotate.quote;

/** Tells clauses, questions and infinitives that may be content from phrases that may not, over part-of-speech tags. */
final class Clauses {
  private Clauses() {}

  /** True when a noun phrase and then a finite verb come next. */
  static boolean isClause(Line line, int p, int limit) {
    int k = p;
    while (k < limit && (line.tag(k).startsWith("RB") || line.tag(k).equals("CC") && k == p)) k++;
    if (line.is(k, Words.Kind.AT) && line.is(k + 1, Words.Kind.EXTREME)) k += 2;
    if (k > p && isComparedNumber(line, k - 1)) k++;
    if (line.tag(k).equals("IN") && line.is(k, Words.Kind.APPROXIMATOR) && (line.tag(k + 1).equals("CD") || line.is(k + 1, Words.Kind.AMOUNT_OPENER))) k++;
    if (line.tag(k).equals("IN") && !line.is(k, Words.Kind.COMPLEMENTISER)) {
      if (isGoverned(line, k)) return false;
      int np = Nouns.full(line, k + 1, limit);
      if (np > k + 1 && line.isComma(np)) k = np + 1;
      else if (Times.end(line, k) > k) k = Times.end(line, k);
      else if (np > k + 1 && Nouns.starts(line, np)) k = np;
      else if (openerEnd(line, k, limit) > k) k = openerEnd(line, k, limit);
      else if (!isSubordinate(line, k)) return false;
    }
    boolean noun = false;
    for (int j = k; j < limit; j++) {
      String t = line.tag(j);
      if (Nouns.isNoun(t) || t.equals("PRP") || t.equals("EX") || t.equals("DT") || t.equals("CD") || t.equals("VBG")) noun = true;
      if (Nouns.isFiniteVerb(line, j)) return noun && !isTrailing(line, k, j);
      if (Nouns.isWho(line, j) && noun) {
        j = skipRelative(line, j, limit);
        continue;
      }
      if (line.isComma(j) && (j == k + 1 && line.tag(k).equals("PRP") && line.tag(j + 1).equals("CC") || j - k > 14 || line.tag(j + 1).equals("TO") || line.is(j + 1, Words.Kind.NEW_SUBJECT))) return false;
      if (line.is(j, ";") || line.isStop(j) || line.isDash(j)) return false;
      if (t.equals("TO") && line.tag(j + 1).equals("VB") && !noun) return false;
      if (j > k && (t.equals("WRB") || line.is(j, Words.Kind.BREAKING) || line.is(j, Words.Kind.SIMULTANEOUS) && !line.isComma(j - 1))) return false;
    }
    return false;
  }

  /**
   * Where the clause that begins here ends because the verb comes in whose subject holds it: "Her claim that the pier is old | angered them"; the limit where none does. Such a
   * verb follows an object, an adjective or a place, no subject of its own.
   */
  static int mainVerb(Line line, int from, int limit) {
    boolean verb = false;
    for (int k = from; k < limit; k++) {
      if (!Nouns.isFiniteVerb(line, k) || line.region(k) >= 0) continue;
      if (line.tag(k - 1).startsWith("VB") || line.tag(k - 1).equals("MD")) continue;
      int before = k - 1;
      while (before > from && line.tag(before).startsWith("RB")) before--;
      if (verb && isEndOfPhrase(line, before) && !isSubject(line, from, before)) return before + 1;
      verb = true;
    }
    return limit;
  }

  private static boolean isEndOfPhrase(Line line, int k) {
    return Nouns.isNoun(line.tag(k)) || line.tag(k).startsWith("JJ") || line.tag(k).equals("VBN");
  }

  /** True where the words that end here may be the subject of the verb behind them: after a comma, a conjunction, a verb that takes a clause, "who". */
  private static boolean isSubject(Line line, int from, int last) {
    int k = last;
    while (k > from && (Nouns.isNoun(line.tag(k)) || Nouns.isPremodifier(line, k) || line.tag(k).equals("POS") || line.has(Words.Kind.OF, line.lower(k)))) k--;
    String tag = line.tag(k);
    if (tag.startsWith("VB") && line.tag(k - 1).startsWith("W")) return true;
    if (k == last || k <= from) return k <= from && k != last;
    if (tag.equals("IN") || tag.equals("TO")) return line.has(Words.Kind.SUBORDINATOR, line.lower(k)) || !Nouns.isNoun(line.tag(k - 1)) && !line.tag(k - 1).startsWith("V") || isSubject(line, from, k - 1);
    return !tag.startsWith("VB") || line.takesClause(k);
  }

  private static final int OPENER = 6;

  /** One past the comma of "above all else," or "as of now," where a clause follows it, or k. */
  private static int openerEnd(Line line, int k, int limit) {
    for (int j = k + 1; j < limit && j <= k + OPENER; j++) {
      if (line.isComma(j)) return Nouns.starts(line, j + 1) && isClause(line, j + 1, limit) ? j + 1 : k;
      if (line.tag(j).startsWith("V") || line.tag(j).equals("MD") || line.isStop(j)) return k;
    }
    return k;
  }

  /** "more than 2,000". */
  static boolean isComparedNumber(Line line, int k) {
    return (line.tag(k).equals("RBR") || line.tag(k).equals("JJR")) && line.tag(k + 1).equals("IN") && line.tag(k + 2).equals("CD");
  }

  private static final int SHORT = 7;

  /** "found three boats, the mayor said": a comma, somebody and the last verb of the line, nothing else; who says so, not what was found. */
  private static boolean isTrailing(Line line, int from, int verb) {
    int comma = verb - 1;
    while (comma > from && !line.isComma(comma)) comma--;
    if (comma == from || verb - comma > SHORT || Nouns.full(line, comma + 1, verb) != verb) return false;
    int after = verb + 1;
    while (Times.end(line, after) > after) after = Times.end(line, after);
    return after >= line.size() || line.isStop(after);
  }

  static boolean isQuestion(Line line, int p) {
    String t = line.tag(p);
    return t.equals("WRB") || t.equals("WP") || t.equals("WDT") || line.is(p, Words.Kind.QUESTION);
  }

  /** "to close the pier", "not to close it". */
  static boolean isInfinitive(Line line, int p) {
    int k = line.is(p, Words.Kind.NEGATOR) ? p + 1 : p;
    if (!line.tag(k).equals("TO")) return false;
    int j = k + 1;
    while (line.tag(j).startsWith("RB")) j++;
    return line.tag(j).equals("VB") || line.tag(j).equals("VBP");
  }

  /** Prepositions that belong to the verb before them and open no clause. */
  private static boolean isGoverned(Line line, int k) {
    return line.has(Words.Kind.GOVERNED, line.lower(k));
  }

  private static boolean isSubordinate(Line line, int k) {
    return line.has(Words.Kind.OPENING, line.lower(k));
  }

  private static int skipRelative(Line line, int who, int limit) {
    int j = who + 1;
    if (line.isComma(j)) {
      j++;
      while (j < limit && !line.isComma(j)) j++;
      j++;
    }
    boolean verb = false;
    while (j < limit && !line.isComma(j)) {
      if (Nouns.isFiniteVerb(line, j)) {
        if (verb) return j - 1;
        verb = true;
      }
      j++;
    }
    return j;
  }

  /** A finite verb comes next, after adverbs. */
  static boolean isVerbNext(Line line, int k) {
    int j = k;
    while (line.tag(j).startsWith("RB")) j++;
    return Nouns.isFiniteVerb(line, j);
  }
}
