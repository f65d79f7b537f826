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
      if (line.isComma(j) && (j - k > 14 || line.tag(j + 1).equals("TO") || line.is(j + 1, Words.Kind.NEW_SUBJECT))) return false;
      if (line.is(j, ";") || line.isStop(j) || line.isDash(j)) return false;
      if (t.equals("TO") && line.tag(j + 1).equals("VB") && !noun) return false;
      if (j > k && (t.equals("WRB") || line.is(j, Words.Kind.BREAKING))) return false;
    }
    return false;
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
