package org.stemma.annotate.name;

import java.util.Locale;

/** Lists of words beside and inside names that tell of their kind; the words are the language pack's. */
enum Cue {
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
  CALENDAR;

  /** Key in the pack's table: "body-nouns". */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
