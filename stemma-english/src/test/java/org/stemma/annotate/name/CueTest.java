package org.stemma.annotate.name;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.english.English;
import org.stemma.language.ClosedClasses;
import org.stemma.language.Gazetteer;

/** A class of words that the rules of names ask for and the pack has not would switch a rule off unseen. */
class CueTest {
  @ParameterizedTest
  @EnumSource(Cue.class)
  void every_class_has_words(Cue cue) {
    assertFalse(Lexicon.of(English.load(), Gazetteer.none()).cues().get(cue).isEmpty(), ClosedClasses.key(cue));
  }
}
