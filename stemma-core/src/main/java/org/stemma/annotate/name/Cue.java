package org.stemma.annotate.name;

/** Lists of words beside and inside names that tell of their kind; the words are the language pack's. */
enum Cue {
  /** First words of the names of bodies in other languages: Partido, Bündnis. */
  FOREIGN_HEADS,
  /** Last words of such names: Partisi. */
  FOREIGN_TAILS,
  /** Endings of such last words: -partiet. */
  FOREIGN_ENDINGS,
  /** Small words inside such names: de, la, och. */
  FOREIGN_LINKS,
  /** Endings of words for people and things of a belief or a land: Decembrist, Phoenician. */
  ADJECTIVE_ENDINGS,
  /** What a member of parliament holds, before "of" and its place: the seat of Linden. */
  SEATS,
  /** Words before a place. */
  IN,
  /** Words before a place, looser. */
  FROM,
  /** Words before a place that part it. */
  COMPASS,
  /** Nouns after an organisation. */
  BODY_NOUNS,
  /** Nouns after a place. */
  PLACE_NOUNS,
  /** Words beside a team. */
  CONTESTS,
  /** Words after a person. */
  RELATIVE,
  /** First words of storms and operations. */
  STORMS,
  /** Endings of surnames. */
  SURNAME_ENDINGS,
  /** Nouns after the name of a leader. */
  LEGACIES,
  /** Words before a word of place: metro station. */
  STRUCTURES,
  /** Words of place that also mean other things. */
  LOOSE,
  /** Endings after a hyphen that make an adjective. */
  LED,
  /** Small words inside names. */
  PARTICLES,
  /** Words that take "of" and a name. */
  HEADS_OF,
  /** Bodies that are "for" or "on" something. */
  BODIES,
  /** Words for a vote. */
  VOTES,
  /** Words between the land and the vote. */
  QUALIFIERS,
  /** Plural people who join no name. */
  CROWDS,
  /** Words that link the parts of a name. */
  LINKS,
  /** Capitalised words that join no name. */
  CALENDAR,
  /** Words between a vote and the land that holds it. */
  HELD_IN,
  /** Before who made something: the report by the mayor. */
  MADE_BY,
  /** Last words after which the name of a body is whole. */
  CLOSES,
  /** Bodies that a person may lead: "the party of". */
  LED_BODIES,
  /** First words of the bodies of a land that is named by its letters: "U.S. Treasury". */
  FEDERAL,
  /** Styles that belong to a short name: "Mother". */
  STYLES,
  /** Between the two teams of a fixture. */
  HOSTED_AT,
  /** Parts of a league: "CENTRAL DIVISION". */
  GROUPS,
  /** Offices that are "of" a field: minister, secretary. */
  OFFICES,
  /** Small words that stand inside listed names. */
  INSIDE,
  /** First words of clubs. */
  CLUBS,
  /** Schools, after which a town may follow. */
  SCHOOLS,
  /** Bodies that have their seat in their name: embassy. */
  SEATED,
  /** Names that are told with their article. */
  ARTICLED,
  /** Articles of what is known: the. */
  DEFINITE,
  /** Words before a role whose bearer is not meant by the bare noun: deputy, former. */
  NO_BEARERS,
  /** Nouns for a company. */
  COMPANY_NOUNS,
  /** Last words of the names of companies. */
  LEGAL_FORMS,
  /** Letters after a person's name. */
  POST_NOMINALS,
  /** First or last words of the parts of a state. */
  STATE_BODIES,
  /** Plural people whose possessive may stand inside a name: "People's Party". */
  OWNERS,
  /** What a title may begin with before a hyphen: vice-president. */
  TITLE_PREFIXES,
  /** What a title may end with after a hyphen: senator-elect. */
  TITLE_TAILS,
  /** Bodies whose land is a name of its own: the French ministry. */
  PLAIN_BODIES,
  /** Fields of bodies that are no common words. */
  FIELDS,
  /** First words of the names of places: Lake, Mount. */
  PLACE_HEADS,
  /** Small words inside the names of persons. */
  FAMILY_PARTICLES,
  /** Endings of words for a person's trade: spokeswoman, economist. */
  ROLE_ENDINGS,
  /** Between a head and whose it is: of. */
  OF,
  /** Between a body and its purpose: for. */
  FOR,
  /** Between a body and its subject: on. */
  ON,
  /** What joins two words of one name: and. */
  AND,
  /** What joins the last of a list: and, or. */
  COORDINATORS,
  /** The ending of a possessive that is a token by itself. */
  POSSESSIVE,
  /** Articles of what is new. */
  INDEFINITE,
  /** Articles before a role in commas. */
  ARTICLES,
  /** Endings of plurals. */
  PLURAL_ENDINGS,
  /** What tells a son from his father after a name: jr. */
  GENERATIONS,
  /** How family names begin. */
  SURNAME_BEGINNINGS,
  /** How longer family names begin: of more than four letters. */
  LONG_SURNAME_BEGINNINGS,
  /** Words before a person that are no titles: named. */
  INTRODUCING,
  /** Titles that alone before a name show no person: chief. */
  LOOSE_TITLES,
  /** Words before who does something. */
  AGENT,
  /** Nouns after an organisation that stand after a land as well: officials. */
  LOOSE_BODY_NOUNS,
  /** Legal forms right behind a name. */
  CORPORATE,
  /** How the months begin. */
  MONTH_BEGINNINGS,
  /** Common plurals whose possessive joins a name: people. */
  PLAIN_OWNERS,
  /** Endings that show no name in a heading. */
  WORD_ENDINGS,
  /** How "Saint" is shortened, which is a street and a title as well. */
  SAINTS,
  /** Particles of names that are verbs when small: do. */
  VERB_PARTICLES
}
