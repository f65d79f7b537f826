package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "five towns fell|“five towns fell”",
    "... pay for” the army|‹“... pay for” the army›",
    "she called it \"a waste ...|‹she called it \"a waste ...”›",
    "\"It fell,\" he said.|‹\"It fell,\" he said.›",
    "He said “it fell” and “it rose.”|‹He said “it fell” and “it rose.”›"})
  void words_with_marks_of_their_own_stand_in_angle_marks_that_pair(String words, String excerpt) {
    assertEquals(excerpt, Excerpts.enclosed(words));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"“... fell”|true", "‹“... pay for” the army›|true", "“five fell ...”|false"})
  void an_excerpt_that_begins_inside_a_sentence_is_known(String excerpt, boolean fragment) {
    assertEquals(fragment, Excerpts.isFragment(excerpt));
  }
}
