package org.stemma.english;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TaggerTest {
  @Test
  void a_sentence_without_end_is_tagged_in_time() {
    var tags = assertTimeout(ofSeconds(20), () -> Tagger.load().tags(Collections.nCopies(40_000, "\u201C")));
    assertEquals(40_000, tags.size());
  }

  /** Invented sentences: known and unknown words, hyphens, capitals, digits, one word alone, a list without verbs. */
  private static final List<String> SENTENCES = List.of(
      "The harbour master of Lower Quenby said on Tuesday that 14 of the 60 boats had sunk .",
      "Fire", "Brelling , Osk and Tamfield , 3-2 , 1,204 , 7.5 %",
      "`` We saw the water rise , '' said Ilse Marrow , who has run the mill since 1988 , `` and nobody told us anything . ''",
      "More than half the well-known old-town shops that the flood-stricken council closed will not open again",
      "Her left left left right after the set was set to run", "He can can the can", "xqzt-4B 'll ca n't");

  @Test
  void a_sentence_has_the_tags_that_the_library_gives_it() throws IOException {
    var theirs = new POSTaggerME(new POSModel(Objects.requireNonNull(Tagger.class.getResourceAsStream("/en-pos-maxent.bin"))), POSTagFormat.PENN);
    var ours = new TagSearch(TagWeights.of(new POSModel(Objects.requireNonNull(Tagger.class.getResourceAsStream("/en-pos-maxent.bin")))));
    for (String s : SENTENCES) {
      List<String> words = List.of(s.split(" "));
      for (int from = 0; from < words.size(); from++)
        assertEquals(List.of(theirs.tag(words.subList(from, words.size()).toArray(String[]::new))), ours.best(words.subList(from, words.size())), s);
    }
  }

  @Test
  void curly_marks_are_tagged_as_straight_ones() {
    assertEquals(List.of("``", "PRP", "VBD", "''"), Tagger.load().tags(List.of("\u201C", "We", "left", "\u201D")));
  }
}
