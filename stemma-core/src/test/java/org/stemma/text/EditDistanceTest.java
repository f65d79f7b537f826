package org.stemma.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({"'','',0", "'',abc,3", "marsh,marsh,0", "marsh,march,1", "marsh,marsch,1", "kitten,sitting,3", "kirsten,kristen,2", "abc,cab,2", "flaw,lawn,2"})
  void letters_put_in_left_out_or_changed_are_counted_the_same_both_ways(String a, String b, int apart) {
    assertEquals(apart, EditDistance.between(a, b));
    assertEquals(apart, EditDistance.between(b, a));
  }
}
