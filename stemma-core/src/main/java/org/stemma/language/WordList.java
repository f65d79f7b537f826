package org.stemma.language;

/** Lists of words and phrases that a pack offers; the file is the constant's name in lower case with hyphens. */
public enum WordList {
  /** Words too common to carry a story. */
  STOP_WORDS,
  /** All verbs, base forms. */
  VERBS,
  /** Verbs that report speech, base forms: say, tell, warn. */
  REPORTING_VERBS,
  /** First names of persons. */
  FIRST_NAMES,
  /** Words before a person's name: president, gen, mr. */
  PERSON_TITLES,
  /** What stands before a name and is no role: mr, miss. */
  FORMS_OF_ADDRESS,
  /** Words that show an organisation: ministry, university, inc. */
  ORGANISATION_WORDS,
  /** Family names of persons. */
  SURNAMES,
  /** Organisations known by name: taliban, red cross. */
  ORGANISATIONS,
  /** Names of what is no person, organisation or place: faiths, creeds, peoples, events, works. */
  OTHER_NAMES,
  /** Words that show a place: province, river. */
  PLACE_WORDS,
  /** Words that show an event, law, prize, work or thing: war, treaty, cup. */
  OTHER_WORDS,
  /** Capitalised words that name nobody: days, months, headings. */
  NOT_NAMES,
  /** Frequent words that are no names in lower case. */
  COMMON_WORDS,
  /** Words that open a clause inside a sentence: after, because, while. */
  CLAUSE_OPENERS,
  /** Verbs that deny what somebody tells, base forms: deny, refute. */
  DENIAL_VERBS,
  /** Who only passes on news, and words that tell that a report does: newspapers, reportedly. */
  RELAYING_WORDS,
  /** Words of a role by which a person is named in public: minister, spokesman, singer. */
  PUBLIC_ROLES,
  /** Nouns for people: resident, soldier. */
  PEOPLE_NOUNS,
  /** Nouns for people who speak without a name: official, spokesman, witness. */
  SPEAKER_NOUNS,
  /** How names of news agencies end: news agency, wire. */
  AGENCY_WORDS,
  /** Words that credit agencies without naming one: news agencies, wire reports. */
  UNNAMED_AGENCIES,
  /** Words that an outlet's name has or lacks without being another outlet: news, online. */
  TITLE_WORDS,
  /** Words that judge, which stand in an account between a report's own marks only: false, stolen. */
  CHARGED;

  /** Name of the file, without folder: "stop-words.txt". */
  public String file() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".txt";
  }
}
