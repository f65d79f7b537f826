package org.stemma.annotate.name;

import static org.stemma.model.NameKind.ORGANISATION;
import static org.stemma.model.NameKind.OTHER;
import static org.stemma.model.NameKind.PERSON;
import static org.stemma.model.NameKind.PLACE;

import java.util.regex.Pattern;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/** What the words beside a candidate say of its kind: external evidence, after McDonald (1993), see {@link InternalEvidence}. */
final class ExternalEvidence {
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+\\.?");

  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Features features;

  ExternalEvidence(Prose prose, Lexicon lexicon, Features features) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
    this.features = features;
  }

  void weigh(Candidate c) {
    Sentence s = features.sentence(c.first);
    String before = c.first > s.first() ? tokens.lower(c.first - 1) : "";
    String after = c.last < s.last() ? tokens.lower(c.last) : "";
    String second = c.last + 1 < s.last() ? tokens.lower(c.last + 1) : "";
    before(c, s, before);
    after(c, s, after, second);
    dateline(c, s, after);
  }

  private void before(Candidate c, Sentence s, String before) {
    if (!c.role.isEmpty()) c.outside(PERSON, c.size() > 1 && lexicon.organisationWords().contains(features.headWord(c)) ? 1 : 3);
    else if (lexicon.isTitle(before) && !lexicon.has(Cue.LOOSE_TITLES, before) || lexicon.has(Cue.INTRODUCING, before)) {
      c.outside(PERSON, 2.6);
      c.role = before;
    }
    if (lexicon.has(Cue.IN, before)) c.outside(PLACE, 2);
    else if (lexicon.has(Cue.FROM, before)) c.outside(PLACE, 1);
    else if (lexicon.has(Cue.COMPASS, before)) c.outside(PLACE, 2.2);
    else if (lexicon.has(Cue.OF, before) && c.first - 2 >= s.first() && lexicon.has(Cue.PLACE_NOUNS, tokens.lower(c.first - 2))) c.outside(PLACE, 2.5);
    else if (lexicon.has(Cue.OF, before) && c.first - 2 >= s.first() && lexicon.has(Cue.SEATS, tokens.lower(c.first - 2))) c.outside(PLACE, 3.5);
    else if (lexicon.has(Cue.OF, before) && c.first - 2 >= s.first() && lexicon.has(Cue.BODY_NOUNS, tokens.lower(c.first - 2))) c.outside(ORGANISATION, 1);
    else if (lexicon.has(Cue.AGENT, before)) c.outside(PERSON, 0.4);
    boolean definite = lexicon.has(Cue.DEFINITE, before);
    if (definite && c.first - 2 >= s.first() && lexicon.has(Cue.IN, tokens.lower(c.first - 2))) c.outside(PLACE, 1.2);
    if (definite || lexicon.has(Cue.INDEFINITE, before)) {
      c.outside(PERSON, -1.6);
      c.outside(PLACE, c.size() == 1 && definite ? -0.7 : -0.2);
      c.outside(ORGANISATION, Features.isLand(c) || features.isPlaceWord(tokens.lowerAt(c.last)) ? 0 : 0.8);
    }
    if (before.equals("(") && features.isAcronym(c)) c.outside(ORGANISATION, 1);
  }

  private void after(Candidate c, Sentence s, String after, String second) {
    if (lexicon.has(Cue.POSSESSIVE, after) && lexicon.has(Cue.PLACE_NOUNS, second)) c.outside(PLACE, 1);
    if (lexicon.has(Cue.RELATIVE, after) || after.equals(",") && lexicon.has(Cue.RELATIVE, second)) c.outside(PERSON, 2);
    if (after.equals(",") && isAge(second)) c.outside(PERSON, 3);
    if (after.equals("(") && isLandOrClub(c.last + 1, s)) c.outside(PERSON, 2.2);
    if (lexicon.reportingVerbs().contains(prose.lemmaAt(c.last)) && prose.tagAt(c.last).startsWith("V")) c.outside(PERSON, c.size() < 4 ? 0.5 : 0.3);
    if (c.size() == 1 && (prose.tagAt(c.last).equals("VBD") || prose.tagAt(c.last).equals("MD")) && !lexicon.has(Cue.DEFINITE, before(c)) && !features.isAcronym(c) && c.inner[PLACE.ordinal()] < 4.5 && c.inner[ORGANISATION.ordinal()] < 2) c.outside(PERSON, 1);
    if (lexicon.has(Cue.BODY_NOUNS, after) && !lexicon.has(Cue.LOOSE_BODY_NOUNS, after) && !Features.isLand(c)) c.outside(ORGANISATION, 1.2);
    if (lexicon.has(Cue.LEGACIES, after) && c.size() == 1 && !Features.isLand(c)) c.outside(PERSON, 3);
    if (lexicon.has(Cue.PLACE_NOUNS, after)) c.outside(PLACE, 1.5);
    if (features.isPlaceWord(after) && !lexicon.has(Cue.BODY_NOUNS, after)) c.outside(PLACE, lexicon.has(Cue.LOOSE, after) ? 0.5 : 1.6);
    if (features.isPlaceWord(second) && lexicon.has(Cue.STRUCTURES, after)) c.outside(PLACE, 1.5);
    if (after.equals(",") && features.isWiderPlace(c.last + 1, s)) c.outside(PLACE, 2.5);
    if (after.equals(",") && (lexicon.isTitle(second) || lexicon.has(Cue.ARTICLES, second) && lexicon.isTitle(tokens.lowerAt(c.last + 2)))) c.outside(PERSON, 1.3);
    if (isAdjective(c, after)) c.outside(OTHER, 2);
    if (lexicon.has(Cue.CORPORATE, after)) c.outside(ORGANISATION, 3);
  }

  /** "Decembrist revolt", "Phoenician studies": one word of no list that ends as adjectives do, before a noun in small letters. */
  private boolean isAdjective(Candidate c, String after) {
    String w = tokens.lower(c.first);
    return c.size() == 1 && lexicon.endsWithAny(Cue.ADJECTIVE_ENDINGS, w) && !after.isEmpty() && Character.isLowerCase(tokens.word(c.last).charAt(0)) && prose.tagAt(c.last).startsWith("NN")
        && !lexicon.organisations().contains(w) && !lexicon.organisationWords().contains(w) && !lexicon.surnames().contains(w) && !lexicon.isFirstName(w) && !lexicon.gazetteer().knows(w);
  }

  private String before(Candidate c) {
    return tokens.lowerAt(c.first - 1);
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
        || after.equals(",") && (isDate(c.last + 1) || features.isWiderPlace(c.last + 1, s));
    if (mark && s.size() > c.size()) c.outside(PLACE, 3);
  }

  private boolean isDate(int at) {
    String w = tokens.lowerAt(at);
    return ISO_DAY.matcher(w).matches() || lexicon.startsWithAny(Cue.MONTH_BEGINNINGS, w) && LETTERS.matcher(w).matches();
  }
}
