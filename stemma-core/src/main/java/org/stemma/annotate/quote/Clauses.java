package org.stemma.annotate.quote;

/** Tells clauses, questions and infinitives that may be content from phrases that may not, over part-of-speech tags. */
final class Clauses {
  /** Words from the beginning of a clause to a comma behind which its verb can still come. */
  private static final int FAR = 14;
  /** Words of an opener that ends in a comma. */
  private static final int OPENER = 6;
  /** Words from a comma to the verb of a cue that trails behind it. */
  private static final int SHORT = 7;

  private Clauses() {}

  /** True when a noun phrase and then a finite verb come next. */
  static boolean isClause(Line line, int p, int limit) {
    int subject = subjectAt(line, p, limit);
    return subject >= 0 && hasVerbOf(line, subject, limit);
  }

  /** Where a clause's subject may begin: past "and", adverbs, "at least", "more than", "in the shed"; -1 behind a preposition that belongs to the verb before it. */
  private static int subjectAt(Line line, int p, int limit) {
    int k = p;
    while (k < limit && (line.tag(k).startsWith("RB") || line.tag(k).equals("CC") && k == p)) k++;
    if (line.is(k, Words.Kind.AT) && line.is(k + 1, Words.Kind.EXTREME)) k += 2;
    if (k > p && isComparedNumber(line, k - 1)) k++;
    if (line.tag(k).equals("IN") && line.is(k, Words.Kind.APPROXIMATOR) && (line.tag(k + 1).equals("CD") || line.is(k + 1, Words.Kind.AMOUNT_OPENER))) k++;
    return line.tag(k).equals("IN") && !line.is(k, Words.Kind.COMPLEMENTISER) ? behindPreposition(line, k, limit) : k;
  }

  /** "in the shed, the boats", "on Monday the boats", "above all else, the boats", "because the boats": where what follows the phrase begins, or -1. */
  private static int behindPreposition(Line line, int k, int limit) {
    if (isGoverned(line, k)) return -1;
    int np = Nouns.full(line, k + 1, limit);
    if (np > k + 1 && line.isComma(np)) return np + 1;
    if (Times.end(line, k) > k) return Times.end(line, k);
    if (np > k + 1 && Nouns.starts(line, np)) return np;
    int opener = openerEnd(line, k, limit);
    return opener > k || isSubordinate(line, k) ? opener : -1;
  }

  /** True when a finite verb follows a noun from here on, and nothing that ends a clause stands before it. */
  private static boolean hasVerbOf(Line line, int from, int limit) {
    boolean noun = false;
    for (int j = from; j < limit; j++) {
      noun |= isNominal(line.tag(j));
      if (Nouns.isFiniteVerb(line, j)) return noun && !isTrailing(line, from, j);
      if (Nouns.isWho(line, j) && noun) j = skipRelative(line, j, limit);
      else if (endsClause(line, from, j, noun)) return false;
    }
    return false;
  }

  private static boolean isNominal(String tag) {
    return Nouns.isNoun(tag) || tag.equals("PRP") || tag.equals("EX") || tag.equals("DT") || tag.equals("CD") || tag.equals("VBG");
  }

  private static boolean endsClause(Line line, int from, int j, boolean noun) {
    if (line.isComma(j) && isParting(line, from, j)) return true;
    if (line.is(j, ";") || line.isStop(j) || line.isDash(j)) return true;
    if (line.tag(j).equals("TO") && line.tag(j + 1).equals("VB") && !noun) return true;
    return j > from && (line.tag(j).equals("WRB") || line.is(j, Words.Kind.BREAKING) || line.is(j, Words.Kind.SIMULTANEOUS) && !line.isComma(j - 1));
  }

  /** A comma with no verb of the same subject behind it: "he, and", ", to close", ", but", or far from the beginning. */
  private static boolean isParting(Line line, int from, int comma) {
    boolean lone = comma == from + 1 && line.tag(from).equals("PRP") && line.tag(comma + 1).equals("CC");
    return lone || comma - from > FAR || line.tag(comma + 1).equals("TO") || line.is(comma + 1, Words.Kind.NEW_SUBJECT);
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
    int before = beforePhrase(line, from, last);
    String tag = line.tag(before);
    if (tag.startsWith("VB") && line.tag(before - 1).startsWith("W")) return true;
    if (before == last) return false;
    if (before <= from) return true;
    if (tag.equals("IN") || tag.equals("TO")) return isFree(line, before) || isSubject(line, from, before - 1);
    return !tag.startsWith("VB") || line.takesClause(before);
  }

  /** Place of the word before the noun phrase that ends here, no further left than a place; the end itself when no noun phrase does. */
  private static int beforePhrase(Line line, int from, int last) {
    int k = last;
    while (k > from && (Nouns.isNoun(line.tag(k)) || Nouns.isPremodifier(line, k) || line.tag(k).equals("POS") || line.is(k, Words.Kind.OF))) k--;
    return k;
  }

  /** "because the port", "In the port": a preposition that hangs on no noun and no verb before it. */
  private static boolean isFree(Line line, int preposition) {
    String before = line.tag(preposition - 1);
    return line.is(preposition, Words.Kind.SUBORDINATOR) || !Nouns.isNoun(before) && !before.startsWith("V");
  }

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
