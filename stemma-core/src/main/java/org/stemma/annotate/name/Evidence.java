package org.stemma.annotate.name;

import static org.stemma.model.NameKind.ORGANISATION;
import static org.stemma.model.NameKind.OTHER;
import static org.stemma.model.NameKind.PERSON;
import static org.stemma.model.NameKind.PLACE;

import java.util.List;
import org.stemma.language.Gazetteer;
import org.stemma.model.NameKind;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/** Weighs what a candidate's own words and the words around it say of its kind. Weights are set by hand: 1 is a hint, 4 nearly settles it. */
final class Evidence {
  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;

  Evidence(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
  }

  void weigh(List<Candidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      gazetteer(c);
      words(c);
      around(c);
    }
    tables(candidates);
    lists(candidates);
  }

  /** Names in a list are mostly of one kind: "Alachua, Gilchrist and Levy counties". */
  private void lists(List<Candidate> candidates) {
    for (int i = candidates.size() - 2; i >= 0; i--) {
      if (!isListed(candidates.get(i), candidates.get(i + 1))) continue;
      share(candidates.get(i + 1), candidates.get(i));
      if (endsInPlaces(candidates.get(i + 1))) candidates.get(i).outside(PLACE, 2);
    }
    for (int i = 1; i < candidates.size(); i++) {
      if (isListed(candidates.get(i - 1), candidates.get(i))) share(candidates.get(i - 1), candidates.get(i));
    }
  }

  private boolean isListed(Candidate a, Candidate b) {
    if (b.first - a.last > 2 || b.first <= a.last) return false;
    String gap = tokens.lower(a.last);
    boolean and = gap.equals("and") || gap.equals("or") || tokens.lower(b.first - 1).equals("and");
    return and && (b.first - a.last == 1 || gap.equals(",")) || gap.equals(",") && b.first - a.last == 1 && !isWiderPlace(b.first, prose.sentences().get(Math.max(0, prose.sentenceAt(tokens.begin(b.first)))));
  }

  /** "the Holm and Lind reservoirs": the word of place is for both. */
  private boolean endsInPlaces(Candidate c) {
    String after = tokens.lowerAt(c.last);
    return after.endsWith("s") && isPlaceWord(after) && !lexicon.has(Cue.LOOSE, after);
  }

  private static void share(Candidate from, Candidate to) {
    for (NameKind kind : NameKind.values()) {
      double lead = from.inner[kind.ordinal()] + from.outer[kind.ordinal()];
      if (lead > 2.5) to.outside(kind, Math.min(1, 0.25 * lead));
    }
  }

  private void words(Candidate c) {
    if (lexicon.organisations().contains(c.form)) c.inside(ORGANISATION, 4);
    if (c.size() > 1 && isStorm(c)) {
      c.storm = true;
      c.inside(OTHER, 6);
      return;
    }
    if (lexicon.otherNames().contains(c.form) || isAdjectiveOfLand(c)) c.inside(OTHER, 4.5);
    String head = headWord(c);
    if (c.size() > 1 && c.inner[PLACE.ordinal()] < 3.4) {
      if (lexicon.organisationWords().contains(head)) c.inside(ORGANISATION, 3.5);
      else if (hasOrganisationWord(c)) c.inside(ORGANISATION, 1.5);
      if (lexicon.placeWords().contains(head) || isPlaceHead(c)) c.inside(PLACE, 3.2);
      if (lexicon.otherWords().contains(head)) c.inside(OTHER, 3.4);
      if (lexicon.isDemonym(tokens.word(c.first))) c.inside(ORGANISATION, 0.7);
    } else if (c.size() == 1 && isAcronym(c) && c.inner[PLACE.ordinal()] < 3) {
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
    if (c.size() > 4 || c.form.contains(" of ") || c.form.contains(" for ") || c.form.contains("&")) return;
    if (c.size() == 1) {
      if (given) c.inside(PERSON, lexicon.gazetteer().knows(first) ? 1.2 : 2);
      if (lexicon.surnames().contains(last)) c.inside(PERSON, 1.2);
      if (isUnknown(first) && c.inner[PLACE.ordinal()] < 1.2) c.inside(PERSON, hasSurnameEnding(first) ? 1 : 0.4);
      if (first.startsWith("al-") || first.startsWith("o'") || first.startsWith("mc") && first.length() > 4) c.inside(PERSON, 1);
      return;
    }
    if (given && c.inner[PLACE.ordinal()] < 2.8) c.inside(PERSON, lexicon.isCommon(last) && !lexicon.surnames().contains(last) ? 1.7 : 3.2);
    if (isInitial(tokens.word(c.first)) && c.size() <= 3) c.inside(PERSON, 2.6);
    else if (c.size() > 2 && isInitial(tokens.word(c.first + 1))) c.inside(PERSON, 2.6);
    if (lexicon.surnames().contains(last)) c.inside(PERSON, 1);
    if (last.equals("jr") || last.equals("jr.") || last.equals("sr.")) c.inside(PERSON, 3);
    if (c.size() <= 3 && allUnknown(c)) c.inside(PERSON, 1.6);
    if (hasInside(c)) c.inside(PERSON, 1.5);
  }

  /** "Jan van Dyk", "Omar bin Said": a particle of family names inside. */
  private boolean hasInside(Candidate c) {
    for (int i = c.first + 1; i < c.last - 1; i++) if (lexicon.has(Cue.FAMILY_PARTICLES, tokens.lower(i))) return true;
    return false;
  }

  /** "Vitesse Arnhem", "NEC Nijmegen": no word or name that is known, then a town. */
  private boolean isClub(Candidate c, String first, String last) {
    if (lexicon.has(Cue.CLUBS, first) && !lexicon.isFirstName(last)) return true;
    if (c.size() == 2 && lexicon.organisations().contains(first) && lexicon.gazetteer().knows(last)) return true;
    if (c.size() > 3 || lexicon.isFirstName(first) || lexicon.surnames().contains(first) || lexicon.isCommon(first) || lexicon.isCommon(last) || lexicon.isDemonym(tokens.word(c.first))
        || c.inner[PLACE.ordinal()] > 0 || lexicon.surnames().contains(last) || isInitial(tokens.word(c.first)) || lexicon.gazetteer().knows(first)) return false;
    return lexicon.gazetteer().places(tokens.word(c.last - 1)).stream().anyMatch(e -> e.kind().isTown() && e.population() > 5_000 && !e.other());
  }

  /** "Hurricane Anna", "Tropical Storm Anna", "Operation Anna". */
  private boolean isStorm(Candidate c) {
    for (String w : lexicon.cues().get(Cue.STORMS)) if (c.form.startsWith(w + " ")) return true;
    return false;
  }

  private boolean isUnknown(String lower) {
    return lower.length() > 3 && !lexicon.isCommon(lower) && !lexicon.organisations().contains(lower) && !lexicon.organisationWords().contains(lower);
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

  private void around(Candidate c) {
    Sentence s = prose.sentences().get(Math.max(0, prose.sentenceAt(tokens.begin(c.first))));
    String before = c.first > s.first() ? tokens.lower(c.first - 1) : "";
    String after = c.last < s.last() ? tokens.lower(c.last) : "";
    String second = c.last + 1 < s.last() ? tokens.lower(c.last + 1) : "";
    before(c, s, before);
    after(c, s, after, second);
    dateline(c, s, after);
  }

  private void before(Candidate c, Sentence s, String before) {
    if (!c.role.isEmpty()) c.outside(PERSON, c.size() > 1 && lexicon.organisationWords().contains(headWord(c)) ? 1 : 3);
    else if (lexicon.isTitle(before) && !before.equals("chief") || before.equals("named") || before.equals("spokesmen")) {
      c.outside(PERSON, 2.6);
      c.role = before;
    }
    String article = before;
    if (lexicon.has(Cue.IN, before)) c.outside(PLACE, 2);
    else if (lexicon.has(Cue.FROM, before)) c.outside(PLACE, 1);
    else if (lexicon.has(Cue.COMPASS, before)) c.outside(PLACE, 2.2);
    else if (before.equals("of") && c.first - 2 >= s.first() && lexicon.has(Cue.PLACE_NOUNS, tokens.lower(c.first - 2))) c.outside(PLACE, 2.5);
    else if (before.equals("of") && c.first - 2 >= s.first() && lexicon.has(Cue.BODY_NOUNS, tokens.lower(c.first - 2))) c.outside(ORGANISATION, 1);
    else if (before.equals("by") || before.equals("with")) c.outside(PERSON, 0.4);
    if (article.equals("the") && c.first - 2 >= s.first() && lexicon.has(Cue.IN, tokens.lower(c.first - 2))) c.outside(PLACE, 1.2);
    if (article.equals("the") || article.equals("a") || article.equals("an")) {
      c.outside(PERSON, -1.6);
      c.outside(PLACE, c.size() == 1 && article.equals("the") ? -0.7 : -0.2);
      c.outside(ORGANISATION, isLand(c) || isPlaceWord(tokens.lowerAt(c.last)) ? 0 : 0.8);
    }
    if (before.equals("(") && isAcronym(c)) c.outside(ORGANISATION, 1);
  }

  private void after(Candidate c, Sentence s, String after, String second) {
    if (after.equals("'s") && lexicon.has(Cue.PLACE_NOUNS, second)) c.outside(PLACE, 1);
    if (lexicon.has(Cue.RELATIVE, after) || after.equals(",") && lexicon.has(Cue.RELATIVE, second)) c.outside(PERSON, 2);
    if (after.equals(",") && isAge(second)) c.outside(PERSON, 3);
    if (after.equals("(") && isLandOrClub(c.last + 1, s)) c.outside(PERSON, 2.2);
    if (lexicon.reportingVerbs().contains(prose.lemmaAt(c.last)) && prose.tagAt(c.last).startsWith("V")) c.outside(PERSON, c.size() < 4 ? 0.5 : 0.3);
    if (c.size() == 1 && (prose.tagAt(c.last).equals("VBD") || prose.tagAt(c.last).equals("MD")) && !before(c).equals("the") && !isAcronym(c) && c.inner[PLACE.ordinal()] < 4.5 && c.inner[ORGANISATION.ordinal()] < 2) c.outside(PERSON, 1);
    if (lexicon.has(Cue.BODY_NOUNS, after) && !after.equals("officials") && !isLand(c)) c.outside(ORGANISATION, 1.2);
    if (lexicon.has(Cue.LEGACIES, after) && c.size() == 1 && !isLand(c)) c.outside(PERSON, 3);
    if (lexicon.has(Cue.PLACE_NOUNS, after)) c.outside(PLACE, 1.5);
    if (isPlaceWord(after) && !lexicon.has(Cue.BODY_NOUNS, after)) c.outside(PLACE, lexicon.has(Cue.LOOSE, after) ? 0.5 : 1.6);
    if (isPlaceWord(second) && lexicon.has(Cue.STRUCTURES, after)) c.outside(PLACE, 1.5);
    if (after.equals(",") && isWiderPlace(c.last + 1, s)) c.outside(PLACE, 2.5);
    if (after.equals(",") && (lexicon.isTitle(second) || (second.equals("the") || second.equals("a")) && lexicon.isTitle(tokens.lowerAt(c.last + 2)))) c.outside(PERSON, 1.3);
    if (after.equals("inc") || after.equals("corp")) c.outside(ORGANISATION, 3);
  }

  private String before(Candidate c) {
    return tokens.lowerAt(c.first - 1);
  }

  private static boolean isLand(Candidate c) {
    return c.inner[PLACE.ordinal()] >= 4.5;
  }

  private boolean isPlaceWord(String lower) {
    return lexicon.placeWords().contains(lower) || lower.endsWith("s") && lexicon.placeWords().contains(lower.substring(0, lower.length() - 1));
  }

  private boolean isWiderPlace(int at, Sentence s) {
    if (at >= s.last() || !Capitals.isCapital(tokens.word(at))) return false;
    boolean two = at + 1 < s.last() && Capitals.isCapital(tokens.word(at + 1));
    String name = two ? tokens.span(at, at + 2).in(tokens.text()) : tokens.word(at);
    return isWide(name) || two && isWide(tokens.word(at));
  }

  private boolean isWide(String name) {
    return lexicon.gazetteer().places(name).stream()
        .anyMatch(e -> !e.other() && (e.kind() == Gazetteer.Kind.COUNTRY || e.kind() == Gazetteer.Kind.STATE && !e.country().isEmpty() && "US CA AU GB IN AF MX BR".contains(e.country())));
  }

  private boolean isLandOrClub(int at, Sentence s) {
    return at + 1 < s.last() && tokens.word(at + 1).equals(")") && Capitals.isCapital(tokens.word(at)) && lexicon.gazetteer().knows(tokens.word(at));
  }

  private static boolean isAge(String word) {
    return word.length() == 2 && word.chars().allMatch(Character::isDigit);
  }

  /** "KABUL, Aug 10 (Reuters) -" and the like at the head of a paragraph. */
  private void dateline(Candidate c, Sentence s, String after) {
    if (c.first != s.first() || c.size() > 3 || !Capitals.isAllCapitals(tokens.word(c.first))) return;
    boolean mark = after.equals("(") || after.equals("--") || after.equals("\u2014") || after.equals("\u2013") || after.equals("-") || isDate(c.last)
        || after.equals(",") && (isDate(c.last + 1) || isWiderPlace(c.last + 1, s));
    if (mark && s.size() > c.size()) c.outside(PLACE, 3);
  }

  private boolean isDate(int at) {
    String w = tokens.lowerAt(at);
    return w.matches("\\d{4}-\\d\\d-\\d\\d|(jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec)[a-z]*\\.?");
  }

  /** In tables of results and next to verbs of contest a town stands for its team. */
  private void tables(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.inner[PLACE.ordinal()] <= 0) continue;
      Sentence s = prose.sentences().get(Math.max(0, prose.sentenceAt(tokens.begin(c.first))));
      if (isStanding(c, s)) c.outside(ORGANISATION, c.inner[PLACE.ordinal()] + 1);
      if (c.inner[PLACE.ordinal()] >= 4.5) continue;
      if (isTable(s)) c.outside(ORGANISATION, isNumber(c.last) ? 4.5 : 1);
      else if (isFixture(c, s)) c.outside(ORGANISATION, 4.5);
      else if (lexicon.has(Cue.CONTESTS, tokens.lowerAt(c.last)) || lexicon.has(Cue.CONTESTS, tokens.lowerAt(c.first - 1))) c.outside(ORGANISATION, 1.8);
    }
  }

  /** "KANSAS CITY 58 72 .446": a town by its word opens a row of numbers. */
  private boolean isStanding(Candidate c, Sentence s) {
    return c.first == s.first() && c.size() > 1 && isNumber(c.last) && isTable(s) && lexicon.placeWords().contains(tokens.lower(c.last - 1));
  }

  /** "TEXAS AT SEATTLE": a row of who plays where. */
  private boolean isFixture(Candidate c, Sentence s) {
    return c.first == s.first() && s.size() <= 6 && lexicon.has(Cue.HOSTED_AT, tokens.lowerAt(c.last)) && Capitals.isAllCapitals(tokens.word(c.last)) && Capitals.isAllCapitals(tokens.word(c.first));
  }

  private boolean isTable(Sentence s) {
    int numbers = 0;
    int small = 0;
    for (int i = s.first(); i < s.last(); i++) {
      String w = tokens.word(i);
      if (isNumber(i)) numbers++;
      else if (Character.isLowerCase(w.charAt(0))) small++;
    }
    return numbers >= 2 && small <= 1 && s.size() <= 14;
  }

  private boolean isNumber(int i) {
    return i < tokens.size() && !tokens.word(i).isEmpty() && (Character.isDigit(tokens.word(i).charAt(0)) || tokens.word(i).startsWith("."));
  }

  private boolean isAdjectiveOfLand(Candidate c) {
    String name = tokens.span(c.first, c.last).in(tokens.text());
    if (c.size() <= 2 && name.length() > 3 && lexicon.gazetteer().demonym(name).isPresent()) return true;
    int hyphen = name.lastIndexOf('-');
    return c.size() == 1 && hyphen > 1 && hyphen + 2 < name.length() && Character.isLowerCase(name.charAt(hyphen + 1)) && lexicon.has(Cue.LED, name.substring(hyphen + 1));
  }

  private boolean isAcronym(Candidate c) {
    String w = tokens.word(c.first);
    return c.size() == 1 && w.length() >= 2 && w.length() <= 6 && (Capitals.isAllCapitals(w) && !c.heading) && !w.endsWith("-");
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

  /** The last word before "of" or "for", else the last word. */
  private String headWord(Candidate c) {
    for (int i = c.first + 1; i < c.last; i++) {
      String w = tokens.lower(i);
      if (w.equals("of") || w.equals("for")) return tokens.lower(i - 1);
    }
    return tokens.lower(c.last - 1);
  }

  private static boolean isInitial(String word) {
    return word.length() <= 4 && Character.isUpperCase(word.charAt(0)) && (word.endsWith(".") || word.length() == 1) && !word.equals("U.S.") && !word.equals("U.N.");
  }
}
