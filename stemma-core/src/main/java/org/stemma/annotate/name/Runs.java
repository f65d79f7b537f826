package org.stemma.annotate.name;

import org.stemma.model.Prose;

/** How far runs of capitalised words and the small words between them go: "Bank of England", "Organization for Security and Cooperation in Europe", "2004 Canadian federal election". */
final class Runs extends RunReading {
  private final Capitals capitals;

  Runs(Prose prose, Lexicon lexicon, Capitals capitals) {
    super(prose, lexicon);
    this.capitals = capitals;
  }

  /** "The Hague": the article is part of the name wherever it stands with a capital inside a sentence. */
  boolean isArticled(int i, int end) {
    String name = tokens.span(i - 1, end).in(tokens.text());
    return lexicon.has(Cue.ARTICLED, tokens.lower(i)) && (lexicon.gazetteer().knows(name) || lexicon.cues().get(Cue.DEFINITE).stream().anyMatch(the -> lexicon.organisations().contains(the + " " + phrase(i, end))));
  }

  /** One past an office that has "of" in it before a name, "Secretary of State Edmund"; i when none begins here. */
  int officeOf(int i, int limit) {
    int field = fieldEnd(i, limit);
    return field > i ? field : i + 3 < limit && isOf(i + 1) && capitals.isNamey(i + 3) && lexicon.isTitle(phrase(i, i + 3)) ? i + 3 : i;
  }

  /** One past "Minister of Foreign Affairs", "Secretary of War": a head of office and its common words; i when none begins here. */
  private int fieldEnd(int i, int limit) {
    if (i + 2 >= limit || !lexicon.has(Cue.OFFICES, tokens.lower(i)) || !Capitals.isCapital(tokens.word(i)) || !isOf(i + 1)) return i;
    int at = lexicon.has(Cue.DEFINITE, tokens.lower(i + 2)) ? i + 3 : i + 2;
    int from = at;
    while (at < limit && (isFieldWord(at) || at > from && at + 1 < limit && lexicon.has(Cue.AND, tokens.lower(at)) && isFieldWord(at + 1))) at++;
    return at > from ? at : i;
  }

  private boolean isFieldWord(int at) {
    String w = tokens.lower(at);
    return Capitals.isCapital(tokens.word(at)) && lexicon.isCommon(w) && !lexicon.isFirstName(w) && !lexicon.organisations().contains(w) && !lexicon.organisationWords().contains(w);
  }

  /** One past "2004 Canadian federal election", a vote called by year and land; i when none begins here. */
  int election(int i, int limit) {
    String year = tokens.word(i);
    if (year.length() != 4 || !year.startsWith("1") && !year.startsWith("2") || !capitals.isNamey(i + 1)) return i;
    int at = i + 1;
    while (at < limit && at - i < 8 && (capitals.isNamey(at) || isOf(at))) at++;
    int small = at;
    while (small < limit && small - at < 3 && Character.isLowerCase(tokens.word(small).charAt(0)) && !lexicon.has(Cue.VOTES, tokens.lower(small)) && prose.tag(small).startsWith("JJ")
        || small < limit && small - at < 3 && lexicon.has(Cue.QUALIFIERS, tokens.lower(small))) small++;
    return small < limit && lexicon.has(Cue.VOTES, tokens.lower(small)) ? whereHeld(small + 1, limit) : i;
  }

  /** "2004 European Parliament election in Denmark", "... in the United Kingdom": one past the land, else at. */
  private int whereHeld(int at, int limit) {
    if (!lexicon.has(Cue.HELD_IN, tokens.lowerAt(at))) return at;
    int land = lexicon.has(Cue.DEFINITE, tokens.lowerAt(at + 1)) ? at + 2 : at + 1;
    for (int end = Math.min(limit, land + 3); end > land; end--) {
      if (capitals.isNamey(end - 1) && lexicon.gazetteer().places(tokens.span(land, end).in(tokens.text())).stream().anyMatch(Candidates::isLandOrState)) return end;
    }
    return at;
  }

  /** One past the run of name tokens and connectors that begins at i. */
  int runEnd(int i, int limit) {
    int end = i + 1;
    while (end < limit) {
      int next = joins(i, end, limit);
      if (next == end) break;
      end = next;
    }
    return end;
  }

  /** One past the next name token when it belongs to the run [i, end), else end. */
  private int joins(int i, int end, int limit) {
    if (capitals.isNamey(end)) return isDatelineEdge(end) ? end : end + 1;
    String w = tokens.lower(end);
    int after = end + 1;
    if (lexicon.has(Cue.POSSESSIVE, w) && lexicon.organisations().contains(phrase(i, end) + w)) return after;
    if (after >= limit) return end;
    int foreign = foreignBeyond(i, end, limit);
    if (foreign > end) return foreign;
    if (isDash(w) && isSeat(i) && capitals.isNamey(after)) return after + 1;
    int called = calledBeyond(i, end, limit);
    if (called > end) return called;
    int known = knownBeyond(i, end, limit);
    if (known > end) return known;
    if (lexicon.has(Cue.HELD_IN, w) && lexicon.has(Cue.SEATED, tokens.lower(end - 1)) && end - i > 1 && capitals.isNamey(after) && lexicon.gazetteer().knows(tokens.word(after))) return after + 1;
    if (w.equals("&") && capitals.isNamey(after)) return after + 1;
    if (isHeadOf(i, end, w)) {
      int name = lexicon.has(Cue.DEFINITE, tokens.lower(after)) && after + 1 < limit ? after + 1 : after;
      return capitals.isNamey(name) && !isLedBy(end, name, limit) ? name + 1 : end;
    }
    if (lexicon.has(Cue.AND, w) && capitals.isNamey(after) && joinsByAnd(i, end, after, limit)) return after + 1;
    if (lexicon.has(Cue.PARTICLES, w) && !lexicon.has(Cue.VERB_PARTICLES, tokens.word(end))) return particle(end, after, limit);
    if (lexicon.has(Cue.POSSESSIVE, w) && capitals.isNamey(after) && isPossessiveName(i, end, after)) return after + 1;
    if (w.equals("'") && capitals.isNamey(after) && !lexicon.isFirstName(tokens.lower(i)) && lexicon.organisationWords().contains(tokens.lower(after)) && lexicon.isPluralForm(tokens.lower(end - 1))) return after + 1;
    return isNumberOfName(i, end) ? after : end;
  }

  /** One past the next capitalised word of "Partido de la Costa", "Folkets och Landets Lag": small words of another language hold a body's name together; end when none. */
  private int foreignBeyond(int i, int end, int limit) {
    if (!lexicon.has(Cue.FOREIGN_HEADS, tokens.lower(i)) || !lexicon.has(Cue.FOREIGN_LINKS, tokens.lower(end))) return end;
    int name = lexicon.has(Cue.FOREIGN_LINKS, tokens.lower(end + 1)) ? end + 2 : end + 1;
    return name < limit && capitals.isNamey(name) ? name + 1 : end;
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
  }

  /** "the riding of Linden - Brenn": two places make one seat. */
  private boolean isSeat(int i) {
    return i > 1 && isOf(i - 1) && lexicon.has(Cue.SEATS, tokens.lower(i - 2));
  }

  private static final String OPENING = "\"\u201c\u2018'(";
  private static final int BRACKET = OPENING.indexOf('(');
  private static final String CLOSING = "\"\u201d\u2019')";

  /** One past what somebody is called and the word behind it, where it stands between marks or brackets inside his name: C.H. "Burt" Mills, William (Bill) Holm; end when none. */
  private int calledBeyond(int i, int end, int limit) {
    int sort = OPENING.indexOf(tokens.word(end));
    if (!opensCall(tokens.word(end)) || !isGiven(end - 1) || lexicon.organisationWords().contains(tokens.lower(i))) return end;
    for (int close = end + 2; close <= end + 3 && close + 1 < limit; close++) {
      if (sort == BRACKET && !(lexicon.isFirstName(tokens.lower(end + 1)) && lexicon.isFirstName(tokens.lower(end - 1)))) return end;
      boolean shut = tokens.word(close).length() == 1 && CLOSING.indexOf(tokens.word(close)) == sort;
      if (shut) return Capitals.isCapital(tokens.word(close + 1)) ? close + 2 : end;
      if (!Capitals.isCapital(tokens.word(close)) || !Capitals.isCapital(tokens.word(end + 1))) return end;
    }
    return end;
  }

  static boolean opensCall(String word) {
    return word.length() == 1 && OPENING.contains(word);
  }

  /** One past a listed name with small words inside, "Trinidad and Tobago", "Organization for Security and Cooperation in Europe"; end when none. */
  private int knownBeyond(int i, int end, int limit) {
    if (!lexicon.has(Cue.INSIDE, tokens.lower(end))) return end;
    for (int last = Math.min(limit, end + 6); last > end + 1; last--) {
      if (!Capitals.isCapital(tokens.word(last - 1))) continue;
      if (lexicon.organisations().contains(phrase(i, last)) || lexicon.otherNames().contains(phrase(i, last))) return last;
      if (last - i <= 4 && lexicon.gazetteer().knows(tokens.span(i, last).in(tokens.text()))) return last;
    }
    return end;
  }

  /** "WASHINGTON Anna Lindqvist": a place in capitals before a word that is not. */
  private boolean isDatelineEdge(int at) {
    String loud = tokens.word(at - 1);
    return loud.length() > 3 && loud.indexOf('.') < 0 && Capitals.isAllCapitals(loud) && !Capitals.isAllCapitals(tokens.word(at)) && tokens.word(at).length() > 1
        && lexicon.gazetteer().knows(loud) && !lexicon.organisations().contains(tokens.lower(at - 1));
  }

  /** "the People's Party of Anna Lind": a person owns it, "of" is no part of its name. */
  private boolean isLedBy(int head, int name, int limit) {
    return lexicon.has(Cue.LED_BODIES, tokens.lower(head - 1)) && name + 1 < limit && lexicon.isFirstName(tokens.lower(name)) && capitals.isNamey(name + 1)
        && !lexicon.gazetteer().knows(tokens.span(name, name + 2).in(tokens.text()));
  }

  private int particle(int end, int after, int limit) {
    if (capitals.isNamey(after)) return after + 1;
    return after + 1 < limit && lexicon.has(Cue.PARTICLES, tokens.lower(after)) && capitals.isNamey(after + 1) ? after + 2 : end;
  }

  private boolean isHeadOf(int i, int end, String connector) {
    String head = tokens.lower(end - 1);
    if (lexicon.has(Cue.FOR, connector) || lexicon.has(Cue.ON, connector)) return lexicon.has(Cue.BODIES, head);
    if (!lexicon.has(Cue.OF, connector)) return false;
    if (lexicon.has(Cue.HEADS_OF, head) || hasWord(i, end, Cue.FOR)) return true;
    return end - i > 1 && lexicon.organisationWords().contains(head) && !lexicon.isTitle(head);
  }

  private boolean hasWord(int first, int last, Cue cue) {
    for (int k = first; k < last; k++) if (lexicon.has(cue, tokens.lower(k))) return true;
    return false;
  }

  /** "Ministry of Health and Welfare", "Justice and Development Party". */
  private boolean joinsByAnd(int i, int end, int after, int limit) {
    boolean underHead = hasWord(i, end, Cue.OF) || hasWord(i, end, Cue.FOR);
    boolean common = isPlainWord(after) && isPlainWord(end - 1);
    if (common && isWhole(i, end)) return false;
    if (underHead && common) return true;
    int stop = after + 1;
    while (stop < limit && capitals.isNamey(stop)) stop++;
    String lastWord = tokens.lower(stop - 1);
    return common && stop > after + 1 && lexicon.organisationWords().contains(lastWord) && end - i <= 3;
  }

  /** A name that needs nothing more: "Amnesty International" before "and Human Rights Watch", "Federation" before "and Liberal Party". */
  private boolean isWhole(int i, int end) {
    return end - i > 1 && (lexicon.organisations().contains(phrase(i, end)) || lexicon.has(Cue.CLOSES, tokens.lower(end - 1)));
  }

  /** "People's Party", "Brenn County Sheriff's Department". */
  private boolean isPossessiveName(int i, int end, int after) {
    String phrase = lexicon.joined(phrase(i, after + 1));
    boolean office = end - i > 1 && lexicon.isTitle(tokens.lower(end - 1)) && lexicon.organisationWords().contains(tokens.lower(after));
    return office || lexicon.organisations().contains(phrase) || lexicon.has(Cue.OWNERS, tokens.lower(end - 1));
  }

  /** "Euro 96", "Boeing 747", "Schalke 04". */
  private boolean isNumberOfName(int i, int end) {
    String w = tokens.word(end);
    if (!w.chars().allMatch(Character::isDigit) || w.length() > 4) return false;
    String phrase = phrase(i, end + 1);
    return lexicon.organisations().contains(phrase) || lexicon.otherNames().contains(phrase);
  }
}
