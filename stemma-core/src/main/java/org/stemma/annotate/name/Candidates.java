package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Gazetteer;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/** Cuts runs of capitalised words into candidate names: joins "Bank of England", parts "Afghan President Ashraf Ghani". */
final class Candidates {

  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Capitals capitals;
  private final List<Candidate> out = new ArrayList<>();

  private Candidates(Prose prose, Lexicon lexicon, Capitals capitals) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
    this.capitals = capitals;
  }

  /** In order of place, apart. */
  static List<Candidate> of(Prose prose, Lexicon lexicon, Capitals capitals) {
    Candidates cutter = new Candidates(prose, lexicon, capitals);
    for (int s = 0; s < prose.sentences().size(); s++) cutter.cut(prose.sentences().get(s), capitals.isHeading(s));
    return cutter.out;
  }

  private void cut(Sentence s, boolean heading) {
    int i = s.first();
    while (i < s.last()) {
      int office = officeOf(i, s.last());
      if (office > i) {
        i = office;
        continue;
      }
      int vote = election(i, s.last());
      if (vote > i) {
        out.add(new Candidate(i, vote, phrase(i, vote), heading));
        out.getLast().inside(org.stemma.model.NameKind.OTHER, 8);
        i = vote;
        continue;
      }
      int end = capitals.isNamey(i) ? runEnd(i, s.last()) : i;
      if (end > i && i > s.first() && end < i + 3 && tokens.word(i - 1).equals("The") && isArticled(i, end)) {
        add(i - 1, end, heading);
        i = end;
        continue;
      }
      if (end > i) part(i, end, heading, 0);
      i = Math.max(end, i + 1);
    }
  }

  /** "The Hague": the article is part of the name wherever it stands with a capital inside a sentence. */
  private boolean isArticled(int i, int end) {
    String name = tokens.span(i - 1, end).in(tokens.text());
    return lexicon.has(Cue.ARTICLED, tokens.lower(i)) && (lexicon.gazetteer().knows(name) || lexicon.organisations().contains("the " + phrase(i, end)));
  }

  /** One past an office that has "of" in it before a name, "Secretary of State Edmund"; i when none begins here. */
  private int officeOf(int i, int limit) {
    int field = fieldEnd(i, limit);
    return field > i ? field : i + 3 < limit && tokens.lower(i + 1).equals("of") && capitals.isNamey(i + 3) && lexicon.isTitle(phrase(i, i + 3)) ? i + 3 : i;
  }

  /** One past "Minister of Foreign Affairs", "Secretary of War": a head of office and its common words; i when none begins here. */
  private int fieldEnd(int i, int limit) {
    if (i + 2 >= limit || !lexicon.has(Cue.OFFICES, tokens.lower(i)) || !Capitals.isCapital(tokens.word(i)) || !tokens.lower(i + 1).equals("of")) return i;
    int at = tokens.lower(i + 2).equals("the") ? i + 3 : i + 2;
    int from = at;
    while (at < limit && (isFieldWord(at) || at > from && at + 1 < limit && tokens.lower(at).equals("and") && isFieldWord(at + 1))) at++;
    return at > from ? at : i;
  }

  private boolean isFieldWord(int at) {
    String w = tokens.lower(at);
    return Capitals.isCapital(tokens.word(at)) && lexicon.isCommon(w) && !lexicon.isFirstName(w) && !lexicon.organisations().contains(w) && !lexicon.organisationWords().contains(w);
  }

  /** One past "2004 Canadian federal election", a vote called by year and land; i when none begins here. */
  private int election(int i, int limit) {
    String year = tokens.word(i);
    if (year.length() != 4 || !year.startsWith("1") && !year.startsWith("2") || !capitals.isNamey(i + 1)) return i;
    int at = i + 1;
    while (at < limit && at - i < 8 && (capitals.isNamey(at) || tokens.lower(at).equals("of"))) at++;
    int small = at;
    while (small < limit && small - at < 3 && Character.isLowerCase(tokens.word(small).charAt(0)) && !lexicon.has(Cue.VOTES, tokens.lower(small)) && prose.tag(small).startsWith("JJ")
        || small < limit && small - at < 3 && lexicon.has(Cue.QUALIFIERS, tokens.lower(small))) small++;
    return small < limit && lexicon.has(Cue.VOTES, tokens.lower(small)) ? whereHeld(small + 1, limit) : i;
  }

  /** "2004 European Parliament election in Denmark", "... in the United Kingdom": one past the land, else at. */
  private int whereHeld(int at, int limit) {
    if (!lexicon.has(Cue.HELD_IN, tokens.lowerAt(at))) return at;
    int land = tokens.lowerAt(at + 1).equals("the") ? at + 2 : at + 1;
    for (int end = Math.min(limit, land + 3); end > land; end--) {
      if (capitals.isNamey(end - 1) && lexicon.gazetteer().places(tokens.span(land, end).in(tokens.text())).stream().anyMatch(Candidates::isLandOrState)) return end;
    }
    return at;
  }

  private static boolean isLandOrState(Gazetteer.Entry e) {
    return e.kind() == Gazetteer.Kind.COUNTRY || e.kind() == Gazetteer.Kind.STATE;
  }

  /** One past the run of name tokens and connectors that begins at i. */
  private int runEnd(int i, int limit) {
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
    if (w.equals("'s") && lexicon.organisations().contains(phrase(i, end) + "'s")) return after;
    if (after >= limit) return end;
    int known = knownBeyond(i, end, limit);
    if (known > end) return known;
    if (lexicon.has(Cue.HELD_IN, w) && lexicon.has(Cue.SEATED, tokens.lower(end - 1)) && end - i > 1 && capitals.isNamey(after) && lexicon.gazetteer().knows(tokens.word(after))) return after + 1;
    if (w.equals("&") && capitals.isNamey(after)) return after + 1;
    if ((w.equals("of") || w.equals("for") || w.equals("on")) && isHeadOf(i, end, w)) {
      int name = tokens.lower(after).equals("the") && after + 1 < limit ? after + 1 : after;
      return capitals.isNamey(name) && !isLedBy(end, name, limit) ? name + 1 : end;
    }
    if (w.equals("and") && capitals.isNamey(after) && joinsByAnd(i, end, after, limit)) return after + 1;
    if (lexicon.has(Cue.PARTICLES, w) && !tokens.word(end).equals("do")) return particle(end, after, limit);
    if (w.equals("'s") && capitals.isNamey(after) && isPossessiveName(i, end, after)) return after + 1;
    if (w.equals("'") && capitals.isNamey(after) && !lexicon.isFirstName(tokens.lower(i)) && lexicon.organisationWords().contains(tokens.lower(after)) && tokens.lower(end - 1).endsWith("s")) return after + 1;
    return isNumberOfName(i, end) ? after : end;
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
    if (connector.equals("on")) return lexicon.has(Cue.BODIES, head);
    if (connector.equals("for")) return lexicon.has(Cue.BODIES, head);
    if (lexicon.has(Cue.HEADS_OF, head) || connector.equals("of") && hasWord(i, end, "for")) return true;
    return connector.equals("of") && end - i > 1 && lexicon.organisationWords().contains(head) && !lexicon.isTitle(head);
  }

  private boolean hasWord(int first, int last, String word) {
    for (int k = first; k < last; k++) if (tokens.lower(k).equals(word)) return true;
    return false;
  }

  /** "Ministry of Health and Welfare", "Justice and Development Party". */
  private boolean joinsByAnd(int i, int end, int after, int limit) {
    boolean underHead = hasWord(i, end, "of") || hasWord(i, end, "for");
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

  private boolean isPlainWord(int i) {
    String lower = tokens.lower(i);
    return lexicon.isCommon(lower) || lexicon.otherNames().contains(lower) || lexicon.has(Cue.FIELDS, lower);
  }

  private boolean isPossessiveName(int i, int end, int after) {
    String phrase = phrase(i, after + 1).replace(" 's", "'s");
    return lexicon.organisations().contains(phrase) || lexicon.has(Cue.OWNERS, tokens.lower(end - 1));
  }

  /** "Euro 96", "Boeing 747", "Schalke 04". */
  private boolean isNumberOfName(int i, int end) {
    String w = tokens.word(end);
    if (!w.chars().allMatch(Character::isDigit) || w.length() > 4) return false;
    String phrase = phrase(i, end + 1);
    return lexicon.organisations().contains(phrase) || lexicon.otherNames().contains(phrase);
  }

  /** Parts a run into titles (which give a role), a people's adjective and the name proper. */
  private void part(int first, int last, boolean heading, int depth) {
    if (first >= last) return;
    if (depth > 4 || isKnown(first, last)) {
      add(first, last, heading);
      return;
    }
    if (isAllegiance(first, last)) {
      add(first, first + 1, heading);
      part(first + 1, last, heading, depth + 1);
      return;
    }
    if (partsAtDemonym(first, last, heading, depth)) return;
    if (isStyled(first, last)) {
      add(first, last, heading);
      return;
    }
    int name = afterTitles(first, last);
    if (name > first) {
      if (name < last) {
        part(name, last, heading, depth + 1);
        role(first, name);
      }
      return;
    }
    int title = innerTitle(first, last);
    if (title > 0) {
      part(first, title, heading, depth + 1);
      part(title, last, heading, depth + 1);
      return;
    }
    if (isTwoPlaces(first, last)) {
      add(first, first + 1, heading);
      add(first + 1, last, heading);
      return;
    }
    if (isPartyOfState(first, last)) {
      add(first, last - 1, heading);
      add(last - 1, last, heading);
      return;
    }
    if (isTownBeforeWord(first, last)) {
      add(first, last - 1, heading);
      return;
    }
    int land = landHead(first, last);
    if (land > 0) {
      add(first, land, heading);
      part(land, last, heading, depth + 1);
      return;
    }
    int person = personTail(first, last);
    if (person > 0) {
      part(first, person, heading, depth + 1);
      part(person, last, heading, depth + 1);
      return;
    }
    int edge = Math.max(knownPrefix(first, last), schoolThenTown(first, last));
    if (edge > 0) {
      part(first, edge, heading, depth + 1);
      part(edge, last, heading, depth + 1);
      return;
    }
    add(first, last, heading);
  }

  /** "Mother Anna", "Prince Karl", "Lord Marsh": with so short a name the style is part of it. */
  private boolean isStyled(int first, int last) {
    return last - first == 2 && lexicon.has(Cue.STYLES, tokens.lower(first)) && Character.isUpperCase(tokens.word(first).charAt(0)) && !lexicon.isTitle(tokens.lower(first + 1))
        && !lexicon.placeWords().contains(tokens.lower(first + 1));
  }

  private boolean isKnown(int first, int last) {
    String phrase = phrase(first, last);
    return lexicon.organisations().contains(phrase) || lexicon.otherNames().contains(phrase)
        || last - first > 1 && lexicon.gazetteer().knows(tokens.span(first, last).in(tokens.text())) && (!lexicon.isTitle(tokens.lower(first)) || tokens.lower(first).startsWith("st"));
  }

  /** "Republican John Baker". */
  private boolean isAllegiance(int first, int last) {
    return last - first > 2 && lexicon.otherNames().contains(tokens.lower(first)) && lexicon.isFirstName(tokens.lower(first + 1))
        && !lexicon.organisationWords().contains(tokens.lower(last - 1));
  }

  /** "Afghan President X" is two names, "Indonesian Democratic Party" one, "French Interior Ministry" two. */
  private boolean partsAtDemonym(int first, int last, boolean heading, int depth) {
    int edge = demonymEnd(first, last);
    if (edge == 0 || edge == last) return false;
    String head = headWord(edge, last);
    if (edge == first + 1 && isFederalBody(first, edge, last)) {
      add(first, last, heading);
      return true;
    }
    boolean whole = (lexicon.organisationWords().contains(head) || lexicon.otherWords().contains(head)) && !lexicon.has(Cue.PLAIN_BODIES, head)
        && afterTitles(edge, last) == edge;
    if (whole || lexicon.placeWords().contains(head) && lexicon.gazetteer().knows(tokens.span(first, last).in(tokens.text()))) return false;
    add(first, edge, heading);
    part(edge, last, heading, depth + 1);
    return true;
  }

  /** "U.S. Postal Service", "U.S. Treasury", "U.S. Open": a land in capitals is part of the name of its bodies. */
  private boolean isFederalBody(int first, int edge, int last) {
    String word = tokens.word(first);
    if (word.length() > 4 || !word.equals(word.toUpperCase(java.util.Locale.ROOT)) || afterTitles(edge, last) > edge || innerTitle(first, last) > 0) return false;
    String head = headWord(edge, last);
    return lexicon.has(Cue.FEDERAL, tokens.lower(edge)) || last - edge > 1 && (lexicon.organisationWords().contains(head) && !lexicon.has(Cue.BODY_NOUNS, head));
  }

  private int demonymEnd(int first, int last) {
    if (first + 1 < last && lexicon.isDemonym(tokens.span(first, first + 2).in(tokens.text()))) return first + 2;
    String word = tokens.word(first);
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 1 && lexicon.has(Cue.LED, word.substring(hyphen + 1))) return first + 1;
    return lexicon.isDemonym(word) && !lexicon.isFirstName(tokens.lower(first)) ? first + 1 : 0;
  }

  /** The last word before "of", else the last word. */
  private String headWord(int first, int last) {
    for (int i = first; i < last; i++) if (tokens.lower(i).equals("of") && i > first) return tokens.lower(i - 1);
    return tokens.lower(last - 1);
  }

  /** One past the titles at the start of a run: "Prime Minister", "Lt. Gen.". */
  int afterTitles(int first, int last) {
    int at = first;
    while (at < last) {
      int next = at;
      for (int end = Math.min(last, at + 3); end > at; end--) {
        if (lexicon.isTitle(phrase(at, end)) || end == at + 1 && isTitleCompound(tokens.lower(at))) {
          next = end;
          break;
        }
      }
      if (next == at) break;
      at = next;
    }
    if (at > first && at < last && isOfOffice(at, last)) return first;
    return at == last && isNameItself(first, last) ? first : at;
  }

  private boolean isTitleCompound(String lower) {
    int first = lower.indexOf('-');
    if (first > 0 && lexicon.has(Cue.TITLE_TAILS, lower.substring(first + 1)) && lexicon.isTitle(lower.substring(0, first))) return true;
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && lexicon.isTitle(lower.substring(hyphen + 1)) && lexicon.startsWithAny(Cue.TITLE_PREFIXES, lower);
  }

  private boolean isOfOffice(int at, int last) {
    return lexicon.has(Cue.LINKS, tokens.lower(at)) || lexicon.organisationWords().contains(tokens.lower(last - 1)) && last - at <= 1;
  }

  private boolean isNameItself(int first, int last) {
    return last - first == 1 && !lexicon.isCommon(tokens.lower(first)) && lexicon.isFirstName(tokens.lower(first));
  }

  /** A title inside a run, as in "Harbor Board Spokesman Paul Marsh" or "Interior Ministry spokesman"; 0 when none. */
  private int innerTitle(int first, int last) {
    for (int i = first + 1; i < last - 1; i++) {
      if (tokens.lower(i).equals("of") || tokens.lower(i - 1).equals("of")) return 0;
      int end = afterTitles(i, last);
      boolean person = end > i && end < last && (lexicon.isFirstName(tokens.lower(end)) || last - end <= 2 && !lexicon.organisationWords().contains(tokens.lower(last - 1)));
      if (person && lexicon.has(Cue.LED_BODIES, tokens.lower(i)) && end > i + 1) return i + 1;
      if (person && (i - first > 1 || !lexicon.isFirstName(tokens.lower(first)))) return i;
    }
    return 0;
  }

  /** "Texas Republican", "Iowa GOP": a land or state, then a party or who belongs to it. */
  private boolean isPartyOfState(int first, int last) {
    String party = tokens.lower(last - 1);
    if (lexicon.isDemonym(tokens.word(last - 1)) || lexicon.isDemonym(tokens.span(first, last).in(tokens.text()))) return false;
    boolean adherent = lexicon.otherNames().contains(party) || Capitals.isAllCapitals(tokens.word(last - 1)) && lexicon.organisations().contains(party);
    return adherent && last - first > 1 && last - first < 4 && isLandOrState(first, last - 1);
  }

  /** "Lisbon Passengers" where a caption runs into the next: only the town is a name. */
  private boolean isTownBeforeWord(int first, int last) {
    String word = tokens.lower(last - 1);
    boolean plain = lexicon.isCommon(word) && !lexicon.organisationWords().contains(word) && !lexicon.placeWords().contains(word) && !lexicon.otherWords().contains(word);
    return plain && !lexicon.surnames().contains(word) && (last - first == 2 && isGreatTown(first) || last - first == 3 && isLand(first, last - 1));
  }

  private boolean isLandOrState(int first, int last) {
    return lexicon.gazetteer().places(tokens.span(first, last).in(tokens.text())).stream().anyMatch(e -> isLandOrState(e) && !e.other());
  }

  private boolean isLand(int first, int last) {
    return lexicon.gazetteer().places(tokens.span(first, last).in(tokens.text())).stream().anyMatch(e -> e.kind() == Gazetteer.Kind.COUNTRY && !e.other());
  }

  /** "Norway Ada Lund": a land, then a person; 0 when the run is one name. */
  private int landHead(int first, int last) {
    for (int edge = first + 1; edge <= first + 2 && last - edge >= 2; edge++) {
      if (last - edge > 3 || lexicon.isFirstName(tokens.lower(first)) || !lexicon.isFirstName(tokens.lower(edge)) || lexicon.gazetteer().knows(tokens.word(edge)) && isGreatTown(edge)) continue;
      String tail = tokens.lower(last - 1);
      if (isPlainWord(last - 1) || lexicon.organisationWords().contains(tail) || lexicon.placeWords().contains(tail) || lexicon.otherWords().contains(tail)) continue;
      boolean land = lexicon.gazetteer().places(tokens.span(first, edge).in(tokens.text())).stream()
          .anyMatch(e -> e.kind() == Gazetteer.Kind.COUNTRY || e.kind() == Gazetteer.Kind.STATE && e.country().equals("US")
              || e.kind().isTown() && e.population() > 300_000 && !lexicon.surnames().contains(tokens.lower(first)));
      if (land) return edge;
    }
    return 0;
  }

  /** "Madrid Lisbon": two towns of weight side by side. */
  private boolean isTwoPlaces(int first, int last) {
    if (lexicon.organisations().contains(tokens.lower(first))) return false;
    return last - first == 2 && isGreatTown(first) && isGreatTown(first + 1);
  }

  private boolean isGreatTown(int i) {
    String lower = tokens.lower(i);
    if (lexicon.isFirstName(lower) || lexicon.surnames().contains(lower) || isPlainWord(i)) return false;
    return lexicon.gazetteer().places(tokens.word(i)).stream().anyMatch(e -> e.kind().isTown() && e.population() > 100_000 && !e.other());
  }

  /** "Ontario Liberal Party Joe Dickson": an organisation, then a person; 0 when the run is one name. */
  private int personTail(int first, int last) {
    for (int i = Math.max(first + 2, last - 3); i < last - 1; i++) {
      String before = tokens.lower(i - 1);
      boolean body = lexicon.organisationWords().contains(before) && !before.equals("st") || i - first > 2 && tokens.lower(i - 2).equals("of") && lexicon.gazetteer().knows(before);
      if (body && lexicon.isFirstName(tokens.lower(i)) && !lexicon.organisationWords().contains(tokens.lower(last - 1)) && !isPlainWord(last - 1)) return i;
    }
    return 0;
  }

  /** "Iraq Republican Guard": a country before a known organisation; 0 when the run is one name. */
  private int knownPrefix(int first, int last) {
    for (int edge = last - 1; edge > first; edge--) {
      boolean body = last - edge > 1 && !lexicon.has(Cue.LED_BODIES, tokens.lower(last - 1)) && lexicon.organisations().contains(phrase(edge, last));
      if (body && isPlaceName(first, edge) && !isFederalBody(first, edge, last)) return edge;
    }
    return 0;
  }

  /** "Lindholm College Kandy", "Party of Australia Coalition": one past the body where a town or more stands behind it; 0 when not. */
  private int schoolThenTown(int first, int last) {
    if (last - first > 2 && lexicon.has(Cue.SCHOOLS, tokens.lower(last - 2)) && lexicon.gazetteer().knows(tokens.word(last - 1)) && !lexicon.surnames().contains(tokens.lower(last - 1))) return last - 1;
    for (int i = first + 1; i + 2 < last; i++) {
      boolean partyOf = tokens.lower(i).equals("of") && lexicon.has(Cue.LED_BODIES, tokens.lower(i - 1));
      if (partyOf && isLand(i + 1, i + 2) && isPlainWord(i + 2)) return i + 2;
    }
    return 0;
  }

  private boolean isPlaceName(int first, int edge) {
    return lexicon.gazetteer().places(tokens.span(first, edge).in(tokens.text())).stream().anyMatch(p -> p.population() > 3_000_000);
  }

  private void role(int first, int name) {
    if (out.isEmpty()) return;
    Candidate person = out.getLast();
    if (person.first < name) return;
    person.role = tokens.span(first, name).in(tokens.text());
  }

  private void add(int first, int last, boolean heading) {
    int from = first;
    int to = last;
    if (lexicon.organisations().contains(phrase(from, to))) {
      out.add(new Candidate(from, to, phrase(from, to), heading));
      return;
    }
    while (to > from && isEdge(to - 1)) to--;
    while (from < to && isEdge(from)) from++;
    if (from < to && isName(from, to)) out.add(new Candidate(from, to, phrase(from, to), heading));
  }

  private boolean isEdge(int i) {
    String w = tokens.lower(i);
    if (w.equals("the") && i + 1 < tokens.size() && lexicon.has(Cue.ARTICLED, tokens.lower(i + 1))) return false;
    return lexicon.has(Cue.PARTICLES, w) && !Capitals.isCapital(tokens.word(i)) || w.equals("of") || w.equals("and") || w.equals("for") || w.equals("the") || w.equals("'s")
        || w.equals("&");
  }

  /** "CENTRAL DIVISION" alone on its line: which part of a league the rows below are. */
  private boolean isGroupHead(int first, int last) {
    int s = prose.sentenceAt(tokens.begin(first));
    boolean alone = s >= 0 && prose.sentences().get(s).first() == first && prose.sentences().get(s).last() == last;
    return alone && last - first == 2 && lexicon.has(Cue.COMPASS, tokens.lower(first)) && lexicon.has(Cue.GROUPS, tokens.lower(first + 1));
  }

  private boolean isName(int first, int last) {
    if (last - first > 1) return !isOffice(first, last) && !isGroupHead(first, last);
    if (first > 1 && tokens.word(first - 1).equals("(") && Capitals.isAllCapitals(tokens.word(first))) return true;
    String lower = tokens.lower(first);
    if (lexicon.organisations().contains(lower) || lexicon.otherNames().contains(lower)) return true;
    if (lower.length() < 2 || lexicon.isTitle(lower) && !lexicon.isFirstName(lower) && !lexicon.gazetteer().knows(lower)) return false;
    return !lexicon.notNames().contains(lower);
  }

  /** "Economic Minister": an office without its holder. */
  private boolean isOffice(int first, int last) {
    if (!lexicon.isTitle(tokens.lower(last - 1)) || lexicon.isFirstName(tokens.lower(first)) || lexicon.organisations().contains(phrase(first, last))) return false;
    for (int i = first; i < last; i++) if (!lexicon.isTitle(tokens.lower(i)) && !lexicon.isCommon(tokens.lower(i))) return false;
    return true;
  }

  private String phrase(int first, int last) {
    StringBuilder s = new StringBuilder();
    for (int i = first; i < last; i++) {
      if (i > first && tokens.begin(i) > tokens.end(i - 1)) s.append(' ');
      s.append(tokens.lower(i));
    }
    return s.toString();
  }
}
