package org.stemma.annotate.name;

import java.util.Set;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.language.WordList;

/** The word lists of one language as the rules of this room ask them. All look-ups take lower case. */
record Lexicon(
    Set<String> firstNames,
    Set<String> surnames,
    Set<String> titles,
    Set<String> organisations,
    Set<String> organisationWords,
    Set<String> placeWords,
    Set<String> otherNames,
    Set<String> otherWords,
    Set<String> notNames,
    Set<String> commonWords,
    Set<String> reportingVerbs,
    Gazetteer gazetteer) {

  /** Longest phrase in the lists, in words. */
  static final int LONGEST = 6;

  static Lexicon of(Language language, Gazetteer gazetteer) {
    return new Lexicon(
        language.words(WordList.FIRST_NAMES), language.words(WordList.SURNAMES), language.words(WordList.PERSON_TITLES),
        language.words(WordList.ORGANISATIONS), language.words(WordList.ORGANISATION_WORDS), language.words(WordList.PLACE_WORDS),
        language.words(WordList.OTHER_NAMES), language.words(WordList.OTHER_WORDS), language.words(WordList.NOT_NAMES),
        language.words(WordList.COMMON_WORDS), language.words(WordList.REPORTING_VERBS), gazetteer);
  }

  boolean isCommon(String lower) {
    return commonWords.contains(lower) || lower.endsWith("s") && commonWords.contains(lower.substring(0, lower.length() - 1));
  }

  boolean isFirstName(String lower) {
    int hyphen = lower.indexOf('-');
    return firstNames.contains(lower) || hyphen > 1 && firstNames.contains(lower.substring(0, hyphen));
  }

  boolean isTitle(String lower) {
    if (titles.contains(lower)) return true;
    boolean tail = lower.endsWith(".") || lower.endsWith("s") && lower.length() > 5;
    return tail && titles.contains(lower.substring(0, lower.length() - 1));
  }

  boolean isDemonym(String word) {
    return word.length() > 3 && gazetteer.demonym(word).isPresent();
  }
}
