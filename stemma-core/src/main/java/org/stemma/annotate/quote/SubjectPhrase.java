package org.stemma.annotate.quote;

/** The noun phrase that is the subject of a clause, with its appositions: behind "On Monday," and other openers, without what is told of it between commas. */
final class SubjectPhrase {
  private static final Range NONE = new Range(0, 0);
  /** How many openers may stand before a subject. */
  private static final int OPENERS = 12;
  private final Line line;
  private final int from;
  private final int to;

  private SubjectPhrase(Line line, int from, int to) {
    this.line = line;
    this.from = from;
    this.to = to;
  }

  /** @param clause from the beginning of a clause to its verb; empty when it has no noun phrase */
  static Range of(Line line, Range clause) {
    int from = afterOpeners(line, clause);
    if (from >= clause.to() || line.is(from - 1, Words.Kind.LIKE)) return NONE;
    return new SubjectPhrase(line, from, clause.to()).range();
  }

  private Range range() {
    int comma = line.firstComma(from, to);
    if (comma < 0) return noun(from);
    return line.isComma(to - 1) ? apposed(comma) : listed(comma);
  }

  /** "Anna Moreno, the mayor,": with its appositions, without ", speaking in Linden," and ", who was there,". */
  private Range apposed(int comma) {
    String next = line.tag(comma + 1);
    boolean person = line.is(comma + 1, Words.Kind.PERSONAL_RELATIVE) && line.tag(comma - 1).startsWith("NNP");
    boolean aside = next.equals("VBG") || next.equals("IN") || person || line.is(comma + 1, Words.Kind.IMPERSONAL_RELATIVE);
    return new Range(from, aside ? comma : to);
  }

  /** Commas and none before the verb: a list of several, or what stands behind the last. */
  private Range listed(int comma) {
    if (from > 0 && line.quoteEndsBefore(from) && line.region(from) < 0 && line.tag(comma + 1).equals("DT")) return new Range(from, to);
    int last = line.lastComma(from, to);
    if (line.is(last + 1, Words.Kind.COMPLEMENTISER) && Nouns.isFiniteVerb(line, last + 2)) return new Range(from, to);
    boolean list = line.tag(last + 1).equals("CC") || hasAnd(last, to);
    return noun(list && !hasAnd(from, comma) ? from : last + 1);
  }

  private boolean hasAnd(int from, int to) {
    for (int k = from; k < to; k++) if (line.is(k, Words.Kind.COORDINATOR)) return true;
    return false;
  }

  private Range noun(int begin) {
    int f = begin;
    while (f < to && !Nouns.starts(line, f)) f++;
    for (int k = to - 1; k > f + 1; k--) if (isOwnSubject(k)) f = k;
    return f < to ? new Range(f, to) : NONE;
  }

  /** "the crane a carter wanted": an article right after a noun begins the subject of a clause about that noun. */
  private boolean isOwnSubject(int k) {
    boolean article = line.is(k, Words.Kind.ARTICLE) && Character.isLowerCase(line.word(k).charAt(0)) && line.tag(k).equals("DT");
    return article && (line.tag(k - 1).equals("NN") || line.tag(k - 1).equals("NNS")) && Nouns.isNoun(line.tag(k + 1));
  }

  private static int afterOpeners(Line line, Range clause) {
    int from = clause.from();
    for (int n = 0; n < OPENERS && from < clause.to(); n++) {
      int next = afterOpener(line, from, clause.to());
      if (next == from) break;
      from = next;
    }
    return from;
  }

  /** One past a word or phrase that opens a clause before its subject, or its place when none does. */
  private static int afterOpener(Line line, int from, int to) {
    String t = line.tag(from);
    if (line.isComma(from) || t.equals("CC") || t.equals("UH") || line.isDash(from)) return from + 1;
    int time = Times.end(line, from);
    if (time > from && time < to) return time;
    if (t.startsWith("RB")) return from + 1;
    if (Nouns.isWho(line, from)) return Math.max(from, line.firstComma(from, to - 1) + 1);
    if (t.equals("VBN") && line.tag(from + 1).startsWith("NNP") && line.firstComma(from, to) < 0) return from;
    boolean phrase = t.equals("IN") || t.equals("TO") || t.equals("VBG") || t.equals("VBN") || t.equals("VB");
    return phrase ? afterPhrase(line, from, to) : from;
  }

  /** "In a letter to the port, Moreno": past the comma, else past the noun phrase. */
  private static int afterPhrase(Line line, int from, int to) {
    int comma = line.firstComma(from, to - 1);
    if (comma > 0) return comma + 1;
    int np = Nouns.full(line, from + 1, to);
    return np > from + 1 && np < to ? np : from + 1;
  }
}
