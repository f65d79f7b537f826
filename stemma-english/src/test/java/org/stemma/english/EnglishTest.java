package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;

/** A list that a room asks for and the pack has not would switch a rule off unseen. */
class EnglishTest {
  @ParameterizedTest
  @EnumSource(WordList.class)
  void every_list_has_words(WordList list) {
    assertFalse(English.load().words(list).isEmpty(), list.file());
  }

  @ParameterizedTest
  @EnumSource(WordTable.class)
  void every_table_has_rows(WordTable table) {
    assertFalse(English.load().table(table).isEmpty(), table.name());
  }
}
