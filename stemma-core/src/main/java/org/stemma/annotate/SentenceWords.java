package org.stemma.annotate;

/** The closed classes of words by which running text is cut into sentences; the words are the language pack's, with capitals as printed. */
enum SentenceWords {
  /** Words that often open a sentence, so that a point before them may end one: "The", "However". */
  OPENERS,
  /** Small words with a point before a number, which end nothing: "no. 2". */
  NUMBERED
}
