package org.stemma.annotate.where;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.english.English;
import org.stemma.language.ClosedClasses;
import org.stemma.language.WordTable;

/** A class or a pattern that the rules of places ask for and the pack has not would switch a rule off unseen. */
class WordsTest {
  private static final Words WORDS = Words.of(English.load());

  @ParameterizedTest
  @EnumSource(Words.Kind.class)
  void every_class_has_words(Words.Kind kind) {
    assertFalse(WORDS.classes().get(kind).isEmpty(), ClosedClasses.key(kind));
  }

  @ParameterizedTest
  @EnumSource(value = Words.Gap.class, mode = EnumSource.Mode.EXCLUDE, names = "WRITTEN_IN")
  void every_pattern_reads_between_the_places_of_its_example(Words.Gap gap) {
    String example = example(gap);
    String between = example.substring(example.indexOf(']') + 1, example.lastIndexOf('['));
    assertTrue(WORDS.pattern(gap).matcher(between.toLowerCase(Locale.ROOT)).matches(), gap + " must match '" + between + "'");
  }

  @ParameterizedTest
  @EnumSource(value = Words.Gap.class, names = "WRITTEN_IN")
  void every_pattern_finds_the_place_of_its_example(Words.Gap gap) {
    String example = example(gap);
    Matcher found = WORDS.pattern(gap).matcher(example.replace("[", "").replace("]", ""));
    assertTrue(found.find() && found.group(1).equals(example.substring(example.indexOf('[') + 1, example.indexOf(']'))), example);
  }

  private static String example(Words.Gap gap) {
    return English.load().table(WordTable.PLACE_GAPS).get(ClosedClasses.key(gap)).get(1);
  }
}
