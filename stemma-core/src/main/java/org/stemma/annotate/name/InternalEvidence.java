package org.stemma.annotate.name;

import static org.stemma.model.NameKind.ORGANISATION;
import static org.stemma.model.NameKind.OTHER;
import static org.stemma.model.NameKind.PERSON;
import static org.stemma.model.NameKind.PLACE;

import org.stemma.language.Gazetteer;
import org.stemma.text.Tokens;

/**
 * What the words of a candidate say of its kind, wherever it stands: internal evidence, after McDonald, "Internal and External Evidence in the Identification and Semantic
 * Categorization of Proper Names" (1993).
 */
final class InternalEvidence {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Features features;

  InternalEvidence(Tokens tokens, Lexicon lexicon, Features features) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.features = features;
  }

  void weigh(Candidate c) {
    gazetteer(c);
    words(c);
  }

  private void gazetteer(Candidate c) {
    String name = tokens.span(c.first, c.last).in(tokens.text());
    if (c.size() > 5) return;
    double best = 0;
    for (Gazetteer.Entry e : lexicon.gazetteer().places(name)) best = Math.max(best, worth(e, c));
    if (best > 0) c.inside(PLACE, best);
  }

  private double worth(Gazetteer.Entry e, Candidate c) {
    double known = switch (e.kind()) {
      case COUNTRY -> 5;
      case CONTINENT -> 4.5;
      case STATE -> e.country().equals("US") || e.country().equals("CA") || e.country().equals("AU") || e.country().equals("GB") ? 4 : e.population() > 1_000_000 ? 3 : 2;
      case REGION, SEA, LANDMARK -> 3.5;
      case CAPITAL -> 4;
      case COUNTY -> c.size() > 1 ? 3.5 : 1;
      case AIRPORT -> 3;
      case TOWN, SEAT, SECTION -> e.population() > 1_000_000 ? 3.5 : e.population() > 200_000 ? 2.8 : e.population() > 30_000 ? 2 : e.population() > 5_000 ? 1.3 : 0.8;
    };
    double own = e.other() && e.kind().isTown() ? known * 0.5 : known;
    boolean word = c.size() == 1 && lexicon.isCommon(c.form);
    return word && e.kind() != Gazetteer.Kind.COUNTRY ? own * 0.4 : own;
  }

  private void words(Candidate c) {
    if (lexicon.organisations().contains(c.form)) c.inside(ORGANISATION, 4);
    if (c.size() > 1 && isStorm(c)) {
      c.storm = true;
      c.inside(OTHER, 6);
      return;
    }
    if (lexicon.otherNames().contains(c.form) || isAdjectiveOfLand(c)) c.inside(OTHER, 4.5);
    if (c.size() > 1 && c.inner[PLACE.ordinal()] < 3.4 && isForeignBody(c)) {
      c.inside(ORGANISATION, 3.5);
      return;
    }
    String head = features.headWord(c);
    if (c.size() > 1 && c.inner[PLACE.ordinal()] < 3.4) {
      if (lexicon.organisationWords().contains(head)) c.inside(ORGANISATION, 3.5);
      else if (hasOrganisationWord(c)) c.inside(ORGANISATION, 1.5);
      if (lexicon.placeWords().contains(head) || isPlaceHead(c)) c.inside(PLACE, 3.2);
      if (lexicon.otherWords().contains(head)) c.inside(OTHER, 3.4);
      if (lexicon.isDemonym(tokens.word(c.first))) c.inside(ORGANISATION, 0.7);
    } else if (c.size() == 1 && features.isAcronym(c) && c.inner[PLACE.ordinal()] < 3) {
      c.inside(ORGANISATION, 2);
    }
    if (c.size() == 1 && lexicon.otherWords().contains(c.form) && lexicon.isCommon(c.form)) c.inside(OTHER, 2.2);
    if (hasDigit(c)) c.inside(OTHER, 1.5);
    if (c.size() == 1 || !lexicon.organisations().contains(c.form)) person(c);
  }

  private void person(Candidate c) {
    String first = tokens.lower(c.first);
    String last = tokens.lower(c.last - 1);
    boolean given = lexicon.isFirstName(first);
    if (c.size() > 1 && c.size() < 4 && isClub(c, first, last)) {
      c.inside(ORGANISATION, 3);
      return;
    }
    if (c.size() == 2 && lexicon.has(Cue.STYLES, first)) c.inside(PERSON, 3);
    if (c.size() > 4 || hasInside(c, Cue.OF) || hasInside(c, Cue.FOR) || c.form.contains("&")) return;
    if (c.size() == 1) {
      if (given) c.inside(PERSON, lexicon.gazetteer().knows(first) ? 1.2 : 2);
      if (lexicon.surnames().contains(last)) c.inside(PERSON, 1.2);
      if (isUnknown(first) && c.inner[PLACE.ordinal()] < 1.2) c.inside(PERSON, hasSurnameEnding(first) ? 1 : 0.4);
      if (hasSurnameBeginning(first)) c.inside(PERSON, 1);
      return;
    }
    if (given && c.inner[PLACE.ordinal()] < 2.8) c.inside(PERSON, lexicon.isCommon(last) && !lexicon.surnames().contains(last) ? 1.7 : 3.2);
    if (Features.isInitial(tokens.word(c.first)) && c.size() <= 3) c.inside(PERSON, 2.6);
    else if (c.size() > 2 && Features.isInitial(tokens.word(c.first + 1))) c.inside(PERSON, 2.6);
    if (lexicon.surnames().contains(last)) c.inside(PERSON, 1);
    if (lexicon.has(Cue.GENERATIONS, last)) c.inside(PERSON, 3);
    if (c.size() <= 3 && allUnknown(c)) c.inside(PERSON, 1.6);
    if (hasInside(c, Cue.FAMILY_PARTICLES)) c.inside(PERSON, 1.5);
  }

  /** "Jan van Dyk", "Bank of Linden": a word of the class inside, neither first nor last. */
  private boolean hasInside(Candidate c, Cue cue) {
    for (int i = c.first + 1; i < c.last - 1; i++) if (lexicon.has(cue, tokens.lower(i))) return true;
    return false;
  }

  /** "Vitesse Arnhem", "NEC Nijmegen": no word or name that is known, then a town. */
  private boolean isClub(Candidate c, String first, String last) {
    if (lexicon.has(Cue.CLUBS, first) && !lexicon.isFirstName(last)) return true;
    if (c.size() == 2 && lexicon.organisations().contains(first) && lexicon.gazetteer().knows(last)) return true;
    if (c.size() > 3 || lexicon.isFirstName(first) || lexicon.surnames().contains(first) || lexicon.isCommon(first) || lexicon.isCommon(last) || lexicon.isDemonym(tokens.word(c.first))
        || c.inner[PLACE.ordinal()] > 0 || lexicon.surnames().contains(last) || Features.isInitial(tokens.word(c.first)) || lexicon.gazetteer().knows(first)) return false;
    return lexicon.gazetteer().places(tokens.word(c.last - 1)).stream().anyMatch(e -> e.kind().isTown() && e.population() > 5_000 && !e.other());
  }

  /** "Hurricane Anna", "Tropical Storm Anna", "Operation Anna". */
  private boolean isStorm(Candidate c) {
    for (String w : lexicon.cues().get(Cue.STORMS)) if (c.form.startsWith(w + " ")) return true;
    return false;
  }

  /** "Partido Azul", "Kuzey Partisi", "Liberala Folkpartiet": the word for a body in another language, first or last. */
  private boolean isForeignBody(Candidate c) {
    String last = tokens.lower(c.last - 1);
    return lexicon.has(Cue.FOREIGN_HEADS, tokens.lower(c.first)) || lexicon.has(Cue.FOREIGN_TAILS, last) || lexicon.endsWithAny(Cue.FOREIGN_ENDINGS, last);
  }

  private boolean isUnknown(String lower) {
    return lower.length() > 3 && !lexicon.isCommon(lower) && !lexicon.organisations().contains(lower) && !lexicon.organisationWords().contains(lower);
  }

  /** "al-Said", "O'Brien", "McCarthy". */
  private boolean hasSurnameBeginning(String lower) {
    return lexicon.startsWithAny(Cue.SURNAME_BEGINNINGS, lower) || lower.length() > 4 && lexicon.startsWithAny(Cue.LONG_SURNAME_BEGINNINGS, lower);
  }

  private boolean hasSurnameEnding(String lower) {
    return lexicon.endsWithAny(Cue.SURNAME_ENDINGS, lower);
  }

  private boolean allUnknown(Candidate c) {
    for (int i = c.first; i < c.last; i++) {
      String w = tokens.lower(i);
      if (lexicon.isCommon(w) && !lexicon.surnames().contains(w) || lexicon.organisationWords().contains(w)) return false;
    }
    return true;
  }

  private boolean isAdjectiveOfLand(Candidate c) {
    String name = tokens.span(c.first, c.last).in(tokens.text());
    if (c.size() <= 2 && name.length() > 3 && lexicon.gazetteer().demonym(name).isPresent()) return true;
    int hyphen = name.lastIndexOf('-');
    return c.size() == 1 && hyphen > 1 && hyphen + 2 < name.length() && Character.isLowerCase(name.charAt(hyphen + 1)) && lexicon.has(Cue.LED, name.substring(hyphen + 1));
  }

  private boolean hasOrganisationWord(Candidate c) {
    for (int i = c.first; i < c.last; i++) if (lexicon.organisationWords().contains(tokens.lower(i))) return true;
    return false;
  }

  private boolean isPlaceHead(Candidate c) {
    String first = tokens.lower(c.first);
    return lexicon.has(Cue.PLACE_HEADS, first);
  }

  private boolean hasDigit(Candidate c) {
    for (int i = c.first; i < c.last; i++) if (Character.isDigit(tokens.word(i).charAt(tokens.word(i).length() - 1))) return true;
    return false;
  }
}
