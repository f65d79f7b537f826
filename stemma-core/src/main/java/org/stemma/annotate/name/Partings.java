package org.stemma.annotate.name;

import org.stemma.language.Gazetteer;
import org.stemma.model.Prose;

/** Where a run of name words falls into several names, or into a title and a name. Places are tokens; a run is [first, last). */
final class Partings extends RunReading {
  Partings(Prose prose, Lexicon lexicon) {
    super(prose, lexicon);
  }

  /** Where a run falls into two names, a land or a body and a person, a country and its body, a school and its town; 0 when it is one. */
  int cut(int first, int last) {
    int land = landHead(first, last);
    if (land > 0) return land;
    int person = personTail(first, last);
    return person > 0 ? person : Math.max(knownPrefix(first, last), schoolThenTown(first, last));
  }

  /** "Mother Anna", "Prince Karl", "Lord Marsh": with so short a name the style is part of it. */
  boolean isStyled(int first, int last) {
    return last - first == 2 && lexicon.has(Cue.STYLES, tokens.lower(first)) && Character.isUpperCase(tokens.word(first).charAt(0)) && !lexicon.isTitle(tokens.lower(first + 1))
        && !lexicon.placeWords().contains(tokens.lower(first + 1));
  }

  boolean isKnown(int first, int last) {
    String phrase = phrase(first, last);
    return lexicon.organisations().contains(phrase) || lexicon.otherNames().contains(phrase)
        || last - first > 1 && lexicon.gazetteer().knows(tokens.span(first, last).in(tokens.text())) && (!lexicon.isTitle(tokens.lower(first)) || lexicon.startsWithAny(Cue.SAINTS, tokens.lower(first)));
  }

  /** "Republican John Baker". */
  boolean isAllegiance(int first, int last) {
    return last - first > 2 && lexicon.otherNames().contains(tokens.lower(first)) && lexicon.isFirstName(tokens.lower(first + 1))
        && !lexicon.organisationWords().contains(tokens.lower(last - 1));
  }

  /** "U.S. Postal Service", "U.S. Treasury", "U.S. Open": a land in capitals is part of the name of its bodies. */
  boolean isFederalBody(int first, int edge, int last) {
    String word = tokens.word(first);
    if (word.length() > 4 || !word.equals(word.toUpperCase(java.util.Locale.ROOT)) || afterTitles(edge, last) > edge || innerTitle(first, last) > 0) return false;
    String head = headWord(edge, last);
    return lexicon.has(Cue.FEDERAL, tokens.lower(edge)) || last - edge > 1 && (lexicon.organisationWords().contains(head) && !lexicon.has(Cue.BODY_NOUNS, head));
  }

  int demonymEnd(int first, int last) {
    if (first + 1 < last && lexicon.isDemonym(tokens.span(first, first + 2).in(tokens.text()))) return first + 2;
    String word = tokens.word(first);
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 1 && lexicon.has(Cue.LED, word.substring(hyphen + 1))) return first + 1;
    return lexicon.isDemonym(word) && !lexicon.isFirstName(tokens.lower(first)) ? first + 1 : 0;
  }

  /** The last word before "of", else the last word. */
  String headWord(int first, int last) {
    for (int i = first; i < last; i++) if (isOf(i) && i > first) return tokens.lower(i - 1);
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
  int innerTitle(int first, int last) {
    for (int i = first + 1; i < last - 1; i++) {
      if (isOf(i) || isOf(i - 1)) return 0;
      int end = afterTitles(i, last);
      boolean person = end > i && end < last && (lexicon.isFirstName(tokens.lower(end)) || isInitials(end) && last - end > 1 || last - end <= 2 && !lexicon.organisationWords().contains(tokens.lower(last - 1)));
      if (person && lexicon.has(Cue.LED_BODIES, tokens.lower(i)) && end > i + 1) return i + 1;
      if (person && (i - first > 1 || !lexicon.isFirstName(tokens.lower(first)))) return i;
    }
    return 0;
  }

  /** "Texas Republican", "Iowa GOP": a land or state, then a party or who belongs to it. */
  boolean isPartyOfState(int first, int last) {
    String party = tokens.lower(last - 1);
    if (lexicon.isDemonym(tokens.word(last - 1)) || lexicon.isDemonym(tokens.span(first, last).in(tokens.text()))) return false;
    boolean adherent = lexicon.otherNames().contains(party) || Capitals.isAllCapitals(tokens.word(last - 1)) && lexicon.organisations().contains(party);
    return adherent && last - first > 1 && last - first < 4 && isLandOrState(first, last - 1);
  }

  /** "Lisbon Passengers" where a caption runs into the next: only the town is a name. */
  boolean isTownBeforeWord(int first, int last) {
    String word = tokens.lower(last - 1);
    boolean plain = lexicon.isCommon(word) && !lexicon.organisationWords().contains(word) && !lexicon.placeWords().contains(word) && !lexicon.otherWords().contains(word);
    return plain && !lexicon.surnames().contains(word) && (last - first == 2 && isGreatTown(first) || last - first == 3 && isLand(first, last - 1));
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
  boolean isTwoPlaces(int first, int last) {
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
      boolean body = lexicon.organisationWords().contains(before) && !lexicon.has(Cue.SAINTS, before) || i - first > 2 && isOf(i - 2) && lexicon.gazetteer().knows(before);
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
      boolean partyOf = isOf(i) && lexicon.has(Cue.LED_BODIES, tokens.lower(i - 1));
      if (partyOf && isLand(i + 1, i + 2) && isPlainWord(i + 2)) return i + 2;
    }
    return 0;
  }

  private boolean isPlaceName(int first, int edge) {
    return lexicon.gazetteer().places(tokens.span(first, edge).in(tokens.text())).stream().anyMatch(p -> p.population() > 3_000_000);
  }
}
