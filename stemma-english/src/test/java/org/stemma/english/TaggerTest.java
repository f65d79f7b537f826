package org.stemma.english;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {
  @Test
  void a_sentence_without_end_is_tagged_in_time() {
    var tags = assertTimeout(ofSeconds(20), () -> Tagger.load().tags(Collections.nCopies(40_000, "\u201C")));
    assertEquals(40_000, tags.size());
  }

  @Test
  void curly_marks_are_tagged_as_straight_ones() {
    assertEquals(List.of("``", "PRP", "VBD", "''"), Tagger.load().tags(List.of("\u201C", "We", "left", "\u201D")));
  }
}
