package org.stemma.annotate.quote;

/** Reads what stands between a cue and its content: whom it is told to, where and when. */
final class Bridges {
  /** Phrases between a cue and its content. */
  private static final int MOST = 6;
  /** Words of a title in quotation marks, the preposition included. */
  private static final int TITLE = 7;

  private Bridges() {}

  static Bridge of(Line line, VerbGroup vg, Cue cue, int from) {
    int p = from;
    Range addressee = Contents.NONE;
    Range channel = Contents.NONE;
    for (int n = 0; n < MOST; n++) {
      int next = timeEnd(line, skipAdverb(line, p));
      if (next == p && addressee.isEmpty()) {
        addressee = addressee(line, cue, p);
        next = Math.max(p, addressee.to());
      }
      if (next == p && Math.max(channelEnd(line, p), placeEnd(line, p)) > p) {
        next = Math.max(channelEnd(line, p), placeEnd(line, p));
        channel = new Range(p, next);
      }
      if (next == p) next = accordingEnd(line, p);
      if (next == p) next = Math.max(asideEnd(line, p), titleEnd(line, p));
      if (next == p) break;
      p = next;
    }
    return new Bridge(p, addressee, channel);
  }

  private static Range addressee(Line line, Cue cue, int p) {
    if (!isAddressee(line, cue, p)) return Contents.NONE;
    int start = line.is(p, Words.Kind.DATIVE) ? p + 1 : p;
    int e = addresseeEnd(line, start);
    return e > start && acceptsAfterAddressee(line, cue, e) ? new Range(start, e) : Contents.NONE;
  }

  /** One past the second comma of "said, according to the paper, that" and "said, however, that", or p. */
  private static int accordingEnd(Line line, int p) {
    if (!line.isComma(p)) return p;
    if (line.is(p + 1, Words.Kind.ACCORDING)) {
      int e = line.firstComma(p + 1, line.size());
      if (e >= 0 && line.is(e + 1, Words.Kind.COMPLEMENTISER)) return e + 1;
    }
    boolean adverb = line.tag(p + 1).startsWith("RB") && line.isComma(p + 2);
    return adverb && line.is(p + 3, Words.Kind.COMPLEMENTISER) ? p + 3 : p;
  }

  /** One past a time; "each year of study is long" tells none. */
  private static int timeEnd(Line line, int k) {
    int end = Times.end(line, k);
    return end > k && line.is(end, Words.Kind.OF) && line.tag(k).equals("DT") ? k : end;
  }

  private static int skipAdverb(Line line, int p) {
    int j = p;
    while (line.tag(j).startsWith("RB") && !Clauses.isComparedNumber(line, j) && !isHedge(line, j) && !line.is(j, Words.Kind.NEGATOR) && !line.is(j, Words.Kind.EXISTENTIAL) && !line.quoteBeginsAt(j)) j++;
    return j;
  }

  /** "nearly 2,000 calls", "almost all", "newly built ships"; no "barely 13 hours after". */
  private static boolean isHedge(Line line, int j) {
    if (line.is(j, Words.Kind.HEDGE) && (line.tag(j + 1).endsWith("DT") || line.is(j + 1, Words.Kind.FLOATING_QUANTIFIER) || Nouns.isNoun(line.tag(j + 1)) && !Times.isDay(line, j + 1))) return true;
    return line.tag(j + 1).equals("CD") && !line.has(Words.Kind.TIME_UNIT, line.lower(j + 2));
  }

  private static boolean isAddressee(Line line, Cue cue, int p) {
    if (line.quoteBeginsAt(p)) return false;
    if (line.is(p, Words.Kind.DATIVE)) return cue.takes('q') && Nouns.starts(line, p + 1) && !line.tag(p + 1).equals("VB");
    return (cue.takes('a') || cue.takes('A')) && Nouns.starts(line, p) && !line.tag(p).equals("EX");
  }

  private static int addresseeEnd(Line line, int k) {
    int e = Nouns.base(line, k);
    for (int j = k + 1; j < e; j++) if (isOther(line, j) && Nouns.isFiniteVerb(line, Nouns.full(line, j, line.size()))) return j;
    for (int guard = 0; guard < 4; guard++) {
      if (line.is(e, Words.Kind.ADDRESSEE_LINK) && !Times.isTimePhrase(line, e)) {
        int n = Nouns.base(line, e + 1);
        if (n == e + 1 || Nouns.isFiniteVerb(line, n) && !line.tag(e + 1).equals("PRP") && line.is(e, Words.Kind.ADDITIVE)) break;
        e = n;
      } else {
        break;
      }
    }
    return e;
  }

  /** "told police Adler ran", "told lawmakers Adler was late": a name right after those who are told is not theirs. */
  private static boolean isOther(Line line, int j) {
    return line.tag(j).startsWith("NNP") && (line.tag(j - 1).equals("NNS") || line.is(j - 1, Words.Kind.MANY)) && Character.isLowerCase(line.word(j - 1).charAt(0));
  }

  private static boolean acceptsAfterAddressee(Line line, Cue cue, int e) {
    if (!cue.takes('c') && !cue.takes('q')) return Nouns.starts(line, e) && !Nouns.isFiniteVerb(line, e) && !Times.isTimePhrase(line, e);
    if (e >= line.size() || line.isComma(e) || line.isStop(e) || line.is(e, ":") || line.quoteBeginsAt(e)) return true;
    if (line.tag(e).equals("TO")) return cue.takes('a');
    if (line.is(e, Words.Kind.AFTER_ADDRESSEE) || line.tag(e).startsWith("W")) return true;
    if (Nouns.isFiniteVerb(line, e)) return false;
    return Nouns.starts(line, e) || Times.isTimePhrase(line, e) || line.tag(e).equals("IN") || line.tag(e).startsWith("RB") || line.tag(e).equals("CC");
  }

  /** One past "in a statement", "at a news conference", "on Twitter", "on condition of anonymity", or p. */
  static int channelEnd(Line line, int p) {
    if (!line.tag(p).equals("IN") && !line.is(p, Words.Kind.DATIVE) || line.has(Words.Kind.NO_CHANNEL, line.lower(p)) || line.quoteBeginsAt(p)) return p;
    int e = Nouns.base(line, p + 1);
    if (e == p + 1) return p;
    boolean channel = line.has(Words.Kind.CHANNEL, line.lemma(e - 1)) || line.has(Words.Kind.CHANNEL, line.lower(e - 1));
    while (line.is(e, Words.Kind.CHANNEL_LINK)) {
      int n = Nouns.base(line, e + 1);
      if (n == e + 1 || Times.isTimePhrase(line, e)) break;
      channel |= line.has(Words.Kind.CHANNEL, line.lemma(n - 1));
      e = n;
      if (Nouns.isFiniteVerb(line, e)) return p;
    }
    boolean clause = line.has(Words.Kind.SUBORDINATOR, line.lower(p)) && Nouns.isFiniteVerb(line, e);
    return channel && !clause ? e : p;
  }

  /** One past the first comma of "said, among other things, that", so that its second comma stands before "that"; or p. */
  private static int asideEnd(Line line, int p) {
    if (!line.isComma(p) || !line.tag(p + 1).equals("IN") || line.is(p + 1, Words.Kind.COMPLEMENTISER)) return p;
    int e = Nouns.full(line, p + 2, line.size());
    return e > p + 2 && line.isComma(e) && line.is(e + 1, Words.Kind.COMPLEMENTISER) ? e + 1 : p;
  }

  /** One past 'on "New Day"': a title of few capitalised words in quotation marks, or p. */
  private static int titleEnd(Line line, int p) {
    if (!line.tag(p).equals("IN") || !line.quoteBeginsAt(p + 1)) return p;
    int e = p + 1;
    while (line.region(e) == line.region(p + 1) && Character.isUpperCase(line.word(e).charAt(0)) && e < line.size()) e++;
    return line.region(e) != line.region(p + 1) && e - p < TITLE ? e : p;
  }

  /** One past "in Ohio" before "that", "in response" before a colon, or p. */
  private static int placeEnd(Line line, int p) {
    if (!line.tag(p).equals("IN") || line.has(Words.Kind.NO_CHANNEL, line.lower(p)) || line.quoteBeginsAt(p)) return p;
    int e = Nouns.full(line, p + 1, line.size());
    if (line.isComma(e) && line.tag(e + 1).startsWith("NNP")) {
      int region = Nouns.base(line, e + 1);
      e = line.isComma(region) ? region + 1 : region;
    }
    boolean opens = line.is(e, Words.Kind.COMPLEMENTISER) && line.tag(e).equals("IN") || line.is(e, ":") && line.quoteBeginsAt(e + 1);
    return e > p + 1 && opens ? e : p;
  }
}
