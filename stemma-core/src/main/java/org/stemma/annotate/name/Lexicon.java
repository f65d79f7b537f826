package org.stemma.annotate.name;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.language.ClosedClasses;
import org.stemma.language.Gazetteer;
import org.stemma.language.Genders;
import org.stemma.language.Language;
import org.stemma.language.Nicknames;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;

/** The word lists of one language as the rules of this room ask them. All look-ups take lower case. */
record Lexicon(
    Set<String> firstNames,
    Set<String> surnames,
    Set<String> titles,
    Set<String> address,
    Set<String> organisations,
    Set<String> organisationWords,
    Set<String> placeWords,
    Set<String> otherNames,
    Set<String> otherWords,
    Set<String> notNames,
    Set<String> commonWords,
    Set<String> reportingVerbs,
    Predicate<String> inflected,
    ClosedClasses<Cue> cues,
    Nicknames nicknames,
    Genders genders,
    Gazetteer gazetteer) {

  /** Longest phrase in the lists, in words. */
  static final int LONGEST = 6;

  private static final PerLanguage<Lexicon> ALL = new PerLanguage<>(l -> read(l, Gazetteer.none()));

  static Lexicon of(Language language, Gazetteer gazetteer) {
    return ALL.of(language).with(gazetteer);
  }

  private Lexicon with(Gazetteer other) {
    return new Lexicon(firstNames, surnames, titles, address, organisations, organisationWords, placeWords, otherNames, otherWords, notNames, commonWords, reportingVerbs, inflected, cues, nicknames, genders, other);
  }

  private static Lexicon read(Language language, Gazetteer gazetteer) {
    return new Lexicon(
        language.words(WordList.FIRST_NAMES), language.words(WordList.SURNAMES), language.words(WordList.PERSON_TITLES), language.words(WordList.FORMS_OF_ADDRESS),
        language.words(WordList.ORGANISATIONS), language.words(WordList.ORGANISATION_WORDS), language.words(WordList.PLACE_WORDS),
        language.words(WordList.OTHER_NAMES), language.words(WordList.OTHER_WORDS), language.words(WordList.NOT_NAMES),
        language.words(WordList.COMMON_WORDS), language.words(WordList.REPORTING_VERBS), w -> isForm(language, w), ClosedClasses.of(language, WordTable.NAME_CUES, Cue.class), Nicknames.of(language), Genders.of(language), gazetteer);
  }

  boolean has(Cue cue, String word) {
    return cues.has(cue, word);
  }

  boolean endsWithAny(Cue cue, String word) {
    return cues.endsWithAny(cue, word);
  }

  boolean startsWithAny(Cue cue, String word) {
    return cues.startsWithAny(cue, word);
  }

  /** The word ends as plurals do: "s". */
  boolean isPluralForm(String lower) {
    return endsWithAny(Cue.PLURAL_ENDINGS, lower);
  }

  /** The word is one of these, as it stands or without the ending of a plural. */
  boolean isPlural(String lower, Set<String> words) {
    if (words.contains(lower)) return true;
    for (String ending : cues.get(Cue.PLURAL_ENDINGS)) if (lower.endsWith(ending) && words.contains(lower.substring(0, lower.length() - ending.length()))) return true;
    return false;
  }

  /** A phrase with its possessives set close: "people 's party" gives "people's party". */
  String joined(String phrase) {
    String out = phrase;
    for (String ending : cues.get(Cue.POSSESSIVE)) out = out.replace(" " + ending, ending);
    return out;
  }

  /** First letters of the words that are no connectors: "international committee of the red cross" gives "icrc". */
  String acronym(String... words) {
    StringBuilder s = new StringBuilder();
    for (String w : words) if (!has(Cue.LINKS, w) && !has(Cue.DEFINITE, w)) s.append(w.charAt(0));
    return s.toString();
  }

  /** A form of a word that dictionaries have: "pledges", "infuriates", "laments", and what {@link #isCommon} knows. */
  boolean isWord(String lower) {
    return isCommon(lower) || inflected.test(lower);
  }

  private static final List<String> VERB_TAGS = List.of("VB", "VBZ", "VBD", "VBG");

  private static boolean isForm(Language language, String lower) {
    Set<String> verbs = language.words(WordList.VERBS);
    for (String tag : VERB_TAGS) if (verbs.contains(language.lemma(lower, tag))) return true;
    Set<String> counted = language.table(WordTable.WORD_FREQUENCIES).keySet();
    return counted.contains(lower) || counted.contains(language.lemma(lower, "NNS"));
  }

  boolean isCommon(String lower) {
    return isPlural(lower, commonWords);
  }

  boolean isFirstName(String lower) {
    int hyphen = lower.indexOf('-');
    return firstNames.contains(lower) || hyphen > 1 && firstNames.contains(lower.substring(0, hyphen));
  }

  boolean isTitle(String lower) {
    if (titles.contains(lower)) return true;
    boolean tail = lower.endsWith(".") || isPluralForm(lower) && lower.length() > 5;
    return tail && titles.contains(lower.substring(0, lower.length() - 1));
  }

  boolean isDemonym(String word) {
    return word.length() > 3 && gazetteer.demonym(word).isPresent();
  }
}
