package org.stemma.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      C.H. "Burt" Mills   | C.H. Burt Mills
      William (Bill) Holm | William Bill Holm
      Ann ‘Annie’ O’Neil  | Ann Annie O’Neil
      the boys' club      | the boys club
      ’                   | ’
      """)
  void marks_around_words_are_left_out(String text, String bare) {
    assertEquals(bare, Spaces.unmarked(text));
  }
}
