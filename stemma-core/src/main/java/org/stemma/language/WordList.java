package org.stemma.language;

/** Lists of words and phrases that a pack offers; the file is the constant's name in lower case with hyphens. */
public enum WordList {
  /** Words too common to carry a story. */
  STOP_WORDS,
  /** Verbs that report speech, base forms: say, tell, warn. */
  REPORTING_VERBS,
  /** Nouns that report speech: statement, warning, claim. */
  REPORTING_NOUNS,
  /** First names of persons. */
  FIRST_NAMES,
  /** Words before a person's name: president, gen, mr. */
  PERSON_TITLES,
  /** Words that show an organisation: ministry, university, inc. */
  ORGANISATION_WORDS,
  /** Nouns for people who speak without a name: official, spokesman, witness. */
  SPEAKER_NOUNS;

  /** Name of the file, without folder: "stop-words.txt". */
  public String file() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".txt";
  }
}
