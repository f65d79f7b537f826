package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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

  private static final String LONG = "Mayor Ann Lowe, who has led the town of Tarn for nine years and is the third of her family in that seat, said to a hall of weavers,"
      + " carters and millers that the bridge, closed on Tuesday after the flood, would not be open again before the fair in June, if ever at all.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "nine years|“Mayor Ann Lowe, who has led the town of Tarn for nine years and is the third of her family in that seat, said ...”",
    "on Tuesday|“... carters and millers that the bridge, closed on Tuesday after the flood, would not be open again before the fair in June, if ...”",
    "June|“... closed on Tuesday after the flood, would not be open again before the fair in June, if ever at all.”"})
  void an_excerpt_is_cut_around_what_it_is_shown_for(String part, String excerpt) {
    int at = LONG.indexOf(part);
    String shown = Excerpts.around(LONG, at, at + part.length());
    assertEquals(excerpt, shown);
    assertEquals(true, shown.split(" ").length <= Excerpts.WORDS, shown);
  }

  @Test
  void an_excerpt_begins_behind_a_quotation_that_ends_before_its_part() {
    String text = "\u201CThis is the only valley in the whole of the land where a miller may bring his corn and his wool across the bridge, with none of the tolls,\u201D Mr. Holm told the Post in a talk that was printed in part on Tuesday, in his best coat.";
    int at = text.indexOf("Tuesday");
    assertEquals("\u201C... Mr. Holm told the Post in a talk that was printed in part on Tuesday, in his best coat.\u201D", Excerpts.around(text, at, at + 7));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "closed on Tuesday|“... and millers that the bridge, closed on Tuesday after the flood, would not ...”",
    "Mayor Ann Lowe|“Mayor Ann Lowe, who has led the town ...”",
    "who has led the town of Tarn for nine years and is the third of her family in that seat|“who has led the town of Tarn for nine years and is the third of her family in that seat”"})
  void a_part_is_shown_amid_a_few_words_unless_it_is_long_itself(String part, String excerpt) {
    int at = LONG.indexOf(part);
    assertEquals(excerpt, Excerpts.amid(LONG, at, at + part.length()));
  }

  @Test
  void short_words_are_shown_whole() {
    assertEquals("“It fell on Tuesday.”", Excerpts.around("It fell on Tuesday.", 8, 18));
  }
}
