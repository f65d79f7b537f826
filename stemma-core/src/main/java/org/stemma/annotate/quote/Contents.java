package org.stemma.annotate.quote;

import java.util.List;

/** Finds what is said, to the right of a cue or before it. */
final class Contents {
  private Contents() {}

  static final Range NONE = new Range(0, 0);

  /** What a cue is followed by before its content: whom it is told to, where and when. */
  record Bridge(int to, Range addressee, Range channel) {}

  static Bridge bridge(Line line, VerbGroup vg, Cue cue, int from) {
    int p = from;
    Range addressee = NONE;
    Range channel = NONE;
    for (int guard = 0; guard < 6; guard++) {
      int next = skipAdverb(line, p);
      next = Times.end(line, next) > next ? Times.end(line, next) : next;
      if (next == p && addressee.isEmpty() && isAddressee(line, cue, p)) {
        int start = line.is(p, "to") ? p + 1 : p;
        int e = addresseeEnd(line, start);
        if (e > start && acceptsAfterAddressee(line, cue, e)) {
          addressee = new Range(start, e);
          next = e;
        }
      }
      if (next == p) {
        int e = Math.max(channelEnd(line, p), placeEnd(line, p));
        if (e > p) {
          channel = new Range(p, e);
          next = e;
        }
      }
      if (next == p && line.isComma(p) && line.is(p + 1, "according")) {
        int e = p + 1;
        while (e < line.size() && !line.isComma(e)) e++;
        if (e + 1 < line.size() && line.is(e + 1, "that")) next = e + 1;
      }
      if (next == p) break;
      p = next;
    }
    return new Bridge(p, addressee, channel);
  }

  private static int skipAdverb(Line line, int p) {
    int j = p;
    while (line.tag(j).startsWith("RB") && !line.is(j, "not") && !line.is(j, "there") && !startsClauseWithAdverb(line, j)) j++;
    return j;
  }

  private static boolean startsClauseWithAdverb(Line line, int j) {
    return line.quoteBeginsAt(j);
  }

  private static boolean isAddressee(Line line, Cue cue, int p) {
    if (line.quoteBeginsAt(p)) return false;
    if (line.is(p, "to")) return cue.takes('q') && Nouns.starts(line, p + 1) && !line.tag(p + 1).equals("VB");
    return (cue.takes('a') || cue.takes('A')) && Nouns.starts(line, p) && !line.tag(p).equals("EX");
  }

  private static int addresseeEnd(Line line, int k) {
    int e = Nouns.base(line, k);
    for (int guard = 0; guard < 4; guard++) {
      if (line.is(e, "and") || line.is(e, "of") || line.is(e, "in") || line.is(e, "at") || line.is(e, "from") || line.is(e, "outside")) {
        int n = Nouns.base(line, e + 1);
        if (n == e + 1 || Nouns.isFiniteVerb(line, n) && !line.tag(e + 1).equals("PRP") && line.is(e, "and")) break;
        e = n;
      } else {
        break;
      }
    }
    return e;
  }

  private static boolean acceptsAfterAddressee(Line line, Cue cue, int e) {
    if (!cue.takes('c') && !cue.takes('q')) return Nouns.starts(line, e) && !Nouns.isFiniteVerb(line, e) && !Times.isTimePhrase(line, e);
    if (e >= line.size() || line.isComma(e) || line.isStop(e) || line.is(e, ":") || line.quoteBeginsAt(e)) return true;
    if (line.tag(e).equals("TO")) return cue.takes('a');
    if (line.is(e, "that") || line.tag(e).startsWith("W") || line.is(e, "if") || line.is(e, "about") || line.is(e, "not")) return true;
    if (Nouns.isFiniteVerb(line, e)) return false;
    return Nouns.starts(line, e) || Times.isTimePhrase(line, e) || line.tag(e).equals("IN") || line.tag(e).startsWith("RB") || line.tag(e).equals("CC");
  }

  /** One past "in a statement", "at a news conference", "on Twitter", "on condition of anonymity", or p. */
  private static int channelEnd(Line line, int p) {
    if (!line.tag(p).equals("IN") && !line.is(p, "to") || line.has(Words.Kind.NO_CHANNEL, line.lower(p)) || line.quoteBeginsAt(p)) return p;
    int e = Nouns.base(line, p + 1);
    if (e == p + 1) return p;
    boolean channel = line.has(Words.Kind.CHANNEL, line.lemma(e - 1)) || line.has(Words.Kind.CHANNEL, line.lower(e - 1));
    while (line.is(e, "of") || line.is(e, "with") || line.is(e, "on") || line.is(e, "to") || line.is(e, "in") || line.is(e, "at") || line.is(e, "from")) {
      int n = Nouns.base(line, e + 1);
      if (n == e + 1 || Times.isTimePhrase(line, e)) break;
      channel |= line.has(Words.Kind.CHANNEL, line.lemma(n - 1));
      e = n;
      if (Nouns.isFiniteVerb(line, e)) return p;
    }
    return channel ? e : p;
  }

  /** One past "in Ohio" before "that", or p. */
  private static int placeEnd(Line line, int p) {
    if (!line.tag(p).equals("IN") || line.is(p, "that") || line.quoteBeginsAt(p)) return p;
    int e = Nouns.base(line, p + 1);
    return e > p + 1 && line.is(e, "that") && line.tag(e).equals("IN") ? e : p;
  }

  /** True when nothing that could be content follows the bridge. */
  static boolean isRightEmpty(Line line, int p) {
    if (p >= line.size()) return true;
    if (line.isStop(p) || line.is(p, ";")) return true;
    if (line.isComma(p)) return !line.quoteBeginsAt(p + 1) || true;
    return false;
  }

  /** The clause, question, infinitive or noun phrase that a cue governs, beginning at p; empty when there is none. */
  static Range right(Line line, List<VerbGroup> groups, int g, Cue cue, Bridge bridge, int sourceFrom) {
    int p = bridge.to();
    if (p >= line.size() || line.tag(p).equals("RP") || line.tag(p).equals("CC") && line.region(p) < 0) return NONE;
    int limit = limit(line, groups, g, p, sourceFrom);
    boolean comma = line.isComma(p);
    if (line.isComma(p) && line.quoteBeginsAt(p + 1) && (cue.takes('q') || cue.takes('c'))) return range(line, p + 1, limit);
    if (cue.takes('q') && (line.is(p, ":") || line.is(p, ";") && line.quoteBeginsAt(p + 1))) return range(line, p + 1, limit);
    if (line.quoteBeginsAt(p) && cue.takes('q')) return range(line, p, limit);
    if (line.isComma(p) && cue.takes('q') && line.is(p + 1, "that")) return range(line, p + 2, limit);
    if (comma) return NONE;
    if (cue.takes('c')) {
      if (line.is(p, "that") && (line.tag(p).equals("IN") || isClause(line, p + 1, limit))) return range(line, p + 1, limit);
      if (line.tag(p).equals("DT") && line.is(p, "that") && isClause(line, p + 1, limit)) return range(line, p + 1, limit);
      if (isQuestion(line, p)) return range(line, p, limit);
      if (isClause(line, p, limit)) return range(line, p, limit);
      if (sourceFrom > 0 && isGap(line, sourceFrom, p, groups.get(g))) return range(line, p, limit);
    }
    if ((cue.takes('i') || cue.takes('o')) && isInfinitive(line, p)) return range(line, p, limit);
    if (cue.takes('o') && Nouns.starts(line, p)) {
      int e = Nouns.full(line, p, limit);
      for (int j = p + 1; j < limit && j < p + 25; j++) {
        if (isInfinitive(line, j) && j >= Nouns.base(line, p)) return range(line, p, limit);
        if (Nouns.isFiniteVerb(line, j) && !afterWho(line, p, j)) break;
        if (line.isComma(j) || j > e + 8) break;
      }
    }
    if (cue.takes('s') && sourceFrom >= 0 && (Nouns.starts(line, p) || line.tag(p).equals("VB"))) return range(line, p, Math.max(p + 1, nounLimit(line, p, limit)));
    if (cue.takes('g') && line.tag(p).equals("VBG")) return range(line, p, limit);
    if (cue.takes('n') && line.quoteBeginsAt(p)) return range(line, p, nounLimit(line, p, limit));
    if (cue.takes('n') && (Nouns.starts(line, p) || line.tag(p).equals("VBG") || isQuestion(line, p))) return range(line, p, nounLimit(line, p, limit));
    return NONE;
  }

  private static boolean afterWho(Line line, int from, int j) {
    for (int k = from; k < j; k++) if (Nouns.isWho(line, k)) return true;
    return false;
  }

  /** "which officials said were safe": the subject of the content stands before the cue's own. */
  private static boolean isGap(Line line, int sourceFrom, int p, VerbGroup cue) {
    boolean relative = line.tag(sourceFrom - 1).startsWith("W") || line.is(sourceFrom - 1, "that");
    if (Nouns.isFiniteVerb(line, p)) return relative || Nouns.isNoun(line.tag(sourceFrom - 1)) && line.tag(sourceFrom).equals("PRP") && line.tag(cue.head()).equals("VBP");
    return relative && line.tag(p).equals("VBN");
  }

  private static boolean isInfinitive(Line line, int p) {
    int k = line.is(p, "not") ? p + 1 : p;
    if (!line.tag(k).equals("TO")) return false;
    int j = k + 1;
    while (line.tag(j).startsWith("RB")) j++;
    return line.tag(j).equals("VB") || line.tag(j).equals("VBP");
  }

  private static boolean isQuestion(Line line, int p) {
    String t = line.tag(p);
    return t.equals("WRB") || t.equals("WP") || t.equals("WDT") || line.is(p, "whether") || line.is(p, "if");
  }

  /** True when a noun phrase and then a finite verb come next. */
  static boolean isClause(Line line, int p, int limit) {
    int k = p;
    while (k < limit && (line.tag(k).startsWith("RB") || line.tag(k).equals("CC") && k == p)) k++;
    if (line.is(k, "at") && (line.is(k + 1, "least") || line.is(k + 1, "most"))) k += 2;
    if (line.tag(k).equals("IN") && (line.is(k, "over") || line.is(k, "about") || line.is(k, "around")) && (line.tag(k + 1).equals("CD") || line.is(k + 1, "half") || line.is(k + 1, "a"))) k++;
    if (line.tag(k).equals("IN") && !line.is(k, "that")) {
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
      if (Nouns.isFiniteVerb(line, j)) return noun;
      if (Nouns.isWho(line, j) && noun) {
        j = skipRelative(line, j, limit);
        continue;
      }
      if (line.isComma(j) && (j - k > 14 || line.tag(j + 1).equals("TO"))) return false;
      if (line.is(j, ";") || line.isStop(j) || line.isDash(j)) return false;
      if (t.equals("TO") && line.tag(j + 1).equals("VB") && !noun) return false;
      if (j > k && (t.equals("WRB") || line.is(j, "because") || line.is(j, "if"))) return false;
    }
    return false;
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

  private static Range range(Line line, int from, int limit) {
    int a = from;
    int b = limit;
    while (b > a && (line.isStop(b - 1) && !endsQuote(line, b - 1) || line.isComma(b - 1) && line.region(b - 1) < 0 || line.is(b - 1, ";") || line.isDash(b - 1) || line.tag(b - 1).equals("CC") && line.region(b - 1) < 0)) b--;
    return b > a ? new Range(a, b) : NONE;
  }

  private static boolean endsQuote(Line line, int k) {
    return line.region(k) >= 0;
  }

  /** Where the content of a cue must end at the latest: where the next cue with its own speaker begins, or the clause that holds this one. */
  private static int limit(Line line, List<VerbGroup> groups, int g, int p, int sourceFrom) {
    int end = line.size();
    boolean relative = sourceFrom >= 0 && line.tag(sourceFrom).startsWith("W") && sourceFrom > 0;
    VerbGroup self = groups.get(g);
    boolean quoted = line.region(self.head()) >= 0;
    for (int k = p; k < end; k++) {
      if (!quoted && line.region(k) >= 0) continue;
      if (quoted && line.region(k) != line.region(self.head())) return k;
      if (line.is(k, ";") && k > p) return k;
      if (line.isComma(k) && line.is(k + 1, "according")) return k;
      if (line.isDash(k) && k > p + 1 && !hasDashAfter(line, k)) return k;
      if (relative && line.isComma(k) && k > p && isVerbNext(line, k + 1)) return k;
    }
    return end;
  }

  private static boolean hasDashAfter(Line line, int k) {
    for (int j = k + 1; j < line.size(); j++) if (line.isDash(j)) return true;
    return false;
  }

  private static boolean isVerbNext(Line line, int k) {
    int j = k;
    while (line.tag(j).startsWith("RB")) j++;
    return Nouns.isFiniteVerb(line, j);
  }

  /** A noun phrase ends before "at a rally", "on Monday", a comma that begins something else. */
  private static int nounLimit(Line line, int p, int limit) {
    int j = p;
    boolean inner = false;
    while (j < limit) {
      if (j > p && line.isComma(j) && line.region(j) >= 0 && line.region(j + 1) < 0 && line.region(p) < 0 && !line.tag(j + 1).equals("CC")) return j;
      if (line.region(j) < 0) {
        if (j > p && Times.isTimePhrase(line, j) && !line.isComma(j) && !isPartOfPhrase(line, j)) return j;
        if (line.isComma(j)) {
          boolean list = hasListAnd(line, j, limit);
          boolean who = Nouns.isWho(line, j + 1) || line.is(j + 1, "including") || line.is(j + 1, "especially");
          if (!list && !who && !line.quoteBeginsAt(j + 1)) {
            int a = Nouns.apposition(line, j, limit);
            if (a == j || !line.isComma(a)) return j;
          }
        }
        if (line.tag(j).equals("CC") && (isVerbNext(line, j + 1) || j > p && isClause(line, j + 1, limit))) return j;
        if (j > p && (line.tag(j).equals("WRB") || line.is(j, "because") || line.is(j, "while") || line.is(j, "during") || line.is(j, "after") || line.is(j, "before") || line.is(j, "although"))) return j;
        if (j > p && line.tag(j).startsWith("RB") && line.has(Words.Kind.SUBORDINATING_PREPOSITION, line.lower(j + 1)) && !line.is(j + 1, "as")) return j;
        if (j > p && channelEnd(line, j) > j && line.tag(j).equals("IN")) return j;
      }
      j++;
    }
    return limit;
  }

  private static boolean hasListAnd(Line line, int comma, int limit) {
    int commas = 0;
    for (int k = comma + 1; k < limit && k < comma + 14; k++) {
      if (line.tag(k).equals("CC") && !isVerbNext(line, k + 1) && !line.is(k, "but")) return !isClause(line, k + 1, limit);
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
