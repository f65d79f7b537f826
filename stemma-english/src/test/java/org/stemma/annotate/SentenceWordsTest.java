package org.stemma.annotate;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.english.English;
import org.stemma.language.ClosedClasses;
import org.stemma.language.WordTable;

/** A class that sentences are cut by and the pack has not would cut them otherwise unseen. */
class SentenceWordsTest {
  @ParameterizedTest
  @EnumSource(SentenceWords.class)
  void every_class_has_words(SentenceWords kind) {
    assertFalse(ClosedClasses.of(English.load(), WordTable.SENTENCE_WORDS, SentenceWords.class).get(kind).isEmpty(), ClosedClasses.key(kind));
  }
}
