package org.stemma.annotate.quote;

/** Where the clause begins that holds a place: read leftwards, over asides, brackets and clauses on "who". */
final class ClauseStart {
  private final Line line;
  private final int last;

  private ClauseStart(Line line, int last) {
    this.line = line;
    this.last = last;
  }

  /** The words of the clause up to a place, that word included; empty where a mark stands there. */
  static Range upTo(Line line, int last) {
    return new Range(new ClauseStart(line, last).from(), last + 1);
  }

  private int from() {
    for (int p = beforeAside(); p >= 0; p--) {
      if (isQuoteEnd(p)) return p + 1;
      if (line.is(p, ")")) {
        p = bracket(p);
        continue;
      }
      if (isMark(p)) return p + 1;
      if (p == last) continue;
      if (opensAnother(p)) return p + 1;
      int who = who(p);
      if (who >= 0) p = who;
      else if (joins(p) || isSubordinator(line, p)) return p + 1;
      else if (Nouns.isFiniteVerb(line, p) && !isReduced(line, p)) return afterComma(p + 1);
    }
    return 0;
  }

  /** Where to go on leftwards from a closing comma: before ", briefing reporters after the vote,", ", long married to him," and the like. */
  private int beforeAside() {
    if (!line.isComma(last)) return last;
    int c = last - 1;
    while (c > 0 && !line.isComma(c) && !line.isStop(c)) c--;
    if (c <= 0 || !line.isComma(c) || !Nouns.mayEnd(line, c - 1)) return last;
    return opensAside(c + 1) ? c - 1 : last;
  }

  private boolean opensAside(int k) {
    String t = line.tag(k);
    if (t.equals("IN") && line.tag(k + 1).equals("VBG")) return true;
    return t.equals("VBG") || t.equals("VBN") || t.equals("VBD") || t.equals("WRB") || t.startsWith("RB") || t.startsWith("JJ");
  }

  private boolean isQuoteEnd(int p) {
    return p < last && line.quoteEndsBefore(p + 1) && line.region(p) != line.region(last) && ",.?!".contains(line.lower(p));
  }

  private int bracket(int close) {
    int open = close;
    while (open > 0 && !line.is(open, "(")) open--;
    return open;
  }

  private boolean isMark(int p) {
    return line.is(p, ";") || line.is(p, ":") || line.isDash(p) || line.isStop(p) && p < last;
  }

  /** "but", "in which", "who" before a subject of its own, "said" before a subject: the clause begins right behind it. */
  private boolean opensAnother(int p) {
    String t = line.tag(p);
    if (t.equals("CC")) return line.is(p, Words.Kind.NEW_SUBJECT);
    if (t.equals("WDT") && line.tag(p - 1).equals("IN")) return true;
    if (t.equals("WP")) return line.is(p, Words.Kind.PERSONAL_RELATIVE) && Nouns.starts(line, p + 1) && !line.isComma(last);
    return Nouns.isFiniteVerb(line, p) && line.isSaying(p) && Nouns.starts(line, p + 1);
  }

  /** Place of the "who" in whose clause the conjunction or verb stands, so that what stands before goes on behind it; -1 when in none. */
  private int who(int p) {
    if (line.tag(p).equals("CC") || isSubordinator(line, p)) return whoBefore(line, p);
    if (!Nouns.isFiniteVerb(line, p)) return -1;
    int who = relative(line, p);
    return who < 0 && line.isComma(last) ? whoBefore(line, p) : who;
  }

  /** An "and" between clauses, not between nouns. */
  private boolean joins(int p) {
    return line.tag(p).equals("CC") && finiteLeft(p) && !Joined.areRoles(line, p, last) && !Joined.areNouns(line, p);
  }

  private boolean finiteLeft(int p) {
    for (int j = p - 1; j >= 0; j--) {
      if (isSubordinator(line, j) && !line.is(j, Words.Kind.SUBORDINATING_PREPOSITION) || line.is(j, ";") || line.quoteEndsBefore(j + 1) && line.isComma(j)) return false;
      if (Nouns.isFiniteVerb(line, j)) return true;
    }
    return false;
  }

  /** Past the rest of a clause whose verb stands left: "that the deadline is Tuesday, Anna Moreno, the mayor," begins at "Anna". */
  private int afterComma(int from) {
    for (int c = from; c < last - 1; c++) if (line.isComma(c) && Nouns.starts(line, c + 1)) return c + 1;
    return from;
  }

  /** "an official briefed on the matter": a participle that the tagger took for a past tense. */
  static boolean isReduced(Line line, int p) {
    boolean past = line.tag(p).equals("VBD") && line.lower(p).endsWith("ed") && Nouns.isNoun(line.tag(p - 1));
    boolean goesOn = line.tag(p + 1).equals("IN") || line.tag(p + 1).equals("RP") || Times.isTimePhrase(line, p + 1);
    return past && goesOn && !line.is(p + 1, Words.Kind.COMPLEMENTISER);
  }

  /** Place of a "who" in the same stretch between commas, or -1. */
  static int whoBefore(Line line, int p) {
    for (int j = p - 1; j > 0 && !line.isComma(j); j--) {
      if (line.is(j, Words.Kind.PERSONAL_RELATIVE) && line.tag(j).equals("WP") && (Nouns.isNoun(line.tag(j - 1)) || line.isComma(j - 1))) return j;
    }
    return -1;
  }

  /** Place of the "who", or of the "that" behind a noun, before a verb of a relative clause, or -1. */
  static int relative(Line line, int verb) {
    int j = verb - 1;
    while (j >= 0 && (line.tag(j).startsWith("RB") || line.tag(j).equals("MD") || line.tag(j).startsWith("VB"))) j--;
    boolean that = line.is(j, Words.Kind.COMPLEMENTISER) && (Nouns.isNoun(line.tag(j - 1)) || line.isComma(j - 1) && Nouns.isNoun(line.tag(j - 2)));
    return j > 0 && (Nouns.isWho(line, j) || that) ? j : -1;
  }

  private static boolean isSubordinator(Line line, int p) {
    String t = line.tag(p);
    if (t.equals("WRB")) return true;
    if (t.equals("WP") && !line.is(p, Words.Kind.PERSONAL_RELATIVE)) return true;
    return (t.equals("IN") || t.equals("RB")) && line.is(p, Words.Kind.SUBORDINATOR) && !(line.is(p, Words.Kind.ROLE_PREPOSITION) && line.tag(p + 1).startsWith("RB"));
  }
}
