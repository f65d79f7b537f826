package org.stemma.tell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "“... to let them down”|true",
      "“... mending the Old Bridge Act ...”|true",
      "“... 31 people ...”|false",
      "“... There is no room for malice.”|false",
      "“They let us down.”|false"})
  void a_few_words_from_inside_a_sentence_are_no_line_of_a_brief(String excerpt, boolean scrap) {
    assertEquals(scrap, Brief.isScrap(excerpt));
  }
}
