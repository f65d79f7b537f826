package org.stemma.language;

/** Tables of words that a pack offers, first column the key; the file is the constant's name in lower case with hyphens. */
public enum WordTable {
  /** Number words and their values: four, 4. */
  NUMBER_WORDS,
  /** Words of bound and the bound they make: at least, at-least. */
  BOUNDS,
  /** Units, their measure and base form: km, distance, kilometre. */
  UNITS,
  /** Words that decide what a number is: flight, label. */
  FIGURE_WORDS,
  /** What happens to those who are counted: wound, hurt. */
  OUTCOME_WORDS,
  /** Verbs and nouns of action and their PLOVER type: capture, ASSAULT. */
  EVENT_WORDS,
  /** Verbs that attribute: a class of verbs, how their content follows, assert or attitude, the verbs, an example. */
  CUE_VERBS,
  /** Nouns that attribute, laid out as the verbs are. */
  CUE_NOUNS,
  /** Adjectives and prepositions that attribute after "be", laid out as the nouns are: confident, against. */
  CUE_ADJECTIVES,
  /** Closed classes of words that the room of statements reads clauses by: a class, its words. */
  SPEECH_WORDS,
  /** Given names that tell "he" from "she": mary, f. */
  GIVEN_NAMES,
  /** Given names and the short forms they go by: william, "bill will". */
  NICKNAMES,
  /** Words of time and the classes they belong to: tuesday, weekday=2. */
  TIME_WORDS,
  /** Patterns of time expressions, their sense, an example and what is read in it. */
  TIME_RULES,
  /** Base forms and how often they stand in a corpus of everyday text: say, 2772. */
  WORD_FREQUENCIES,
  /** How a notice of correction tells what stands and what is taken back: not, turns. */
  CORRECTION_WORDS,
  /** Words beside and inside names that tell of their kind: in, "in near outside". */
  NAME_CUES,
  /** How agencies sign a dispatch without naming themselves: the agency, a pattern, an example. */
  SIGN_OFFS,
  /** Closed classes of words by which differences between readings are known: quantity, "all most few". */
  DIFFERENCE_WORDS,
  /** Words by which the label of a row of figures is cut: breaks, "as after when". */
  LABEL_WORDS,
  /** Words beside and inside the names of places: before, "greater downtown". */
  PLACE_CUES,
  /** Patterns of the words between two places by which one lies in the other: seat-of, a pattern, an example. */
  PLACE_GAPS,
  /** Closed classes of words by which running text is cut into sentences: openers, "The A An". */
  SENTENCE_WORDS,
  /** Words by which figures of several reports are known to answer one question or not: coming, "expect forecast". */
  ROW_WORDS,
  /** Closed classes of words beside numbers: article, "a an". */
  FIGURE_CLASSES,
  /** Verbs and nouns that tell one deed, and in brackets the words by which its sides are known: dismiss, "fire sack dismissal". */
  DEED_WORDS;

  /** Name of the file, without folder: "number-words.tsv". */
  public String file() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".tsv";
  }
}
