package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.english.StatementExamplesTest.statement;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.StatementMark;
import org.stemma.model.StatementMark.Kind;

/** What kind of statement it is, whether it can be checked, and what else is told of it. */
class StatementsTest {

  @Test
  void what_somebody_only_means_to_say_is_not_checkable() {
    assertFalse(statement("Adler and Moreno met to warn that the pier was old.", "the pier was old").checkable());
    assertTrue(statement("Adler went on to say that the pier was old.", "the pier was old").checkable());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      "The port is closed," Moreno said. | The port is closed, | DIRECT
      Moreno said the port was "closed for good" after the storm. | the port was "closed for good" after the storm | MIXED
      Moreno said the port was closed. | the port was closed | INDIRECT
      Moreno said in a statement two boats were lost. | two boats were lost | INDIRECT
      On the pier the crew lost two boats, Moreno said. | On the pier the crew lost two boats | INDIRECT
      Moreno told reporters late Monday five men were hurt. | five men were hurt | INDIRECT
      Moreno said in an interview Sunday more than 2,000 calls were made. | more than 2,000 calls were made | INDIRECT
      Moreno said that "the port is closed." | the port is closed. | DIRECT
      """)
  void kinds(String text, String content, Kind kind) {
    assertEquals(kind, statement(text, content).kind());
  }

  @Test
  void what_somebody_should_have_said_cannot_be_checked() {
    assertFalse(statement("Somebody should have told them that the pier was old.", "the pier was old").checkable());
    assertEquals(List.of(), StatementExamplesTest.read("Not a single thing he said is accurate."));
  }

  @Test
  void what_is_said_inside_another_statement_knows_it() {
    List<StatementMark> found = StatementExamplesTest.read("\"The police told us that the road was open,\" Anna Moreno said.");
    assertEquals(2, found.size());
    assertEquals(0, found.get(1).inside().orElse(-1));
  }

  @Test
  void addressee_medium_negation_modality() {
    assertEquals(Optional.of("Reuters"), statement("\"The port is closed,\" Moreno told Reuters.", "The port is closed,").addressee());
    assertEquals(Optional.of("statement"), statement("Moreno said in a statement that the port was closed.", "the port was closed").medium());
    assertEquals(Optional.of("Twitter"), statement("Moreno tweeted that the port was closed.", "the port was closed").medium());
    assertTrue(statement("Moreno did not say that the port was closed.", "the port was closed").negated());
    assertEquals(Optional.of("may"), statement("Moreno said the port may close.", "the port may close").modality());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Moreno said two ferries sank. | two ferries sank | true
      Moreno hopes that two ferries sail. | two ferries sail | false
      Moreno praised the rescue crews. | praised the rescue crews | false
      The court denied the motion to sell. | denied the motion to sell | false
      The crew claimed the title of the town. | claimed the title of the town | false
      "Thank you all," Moreno said. | Thank you all, | false
      """)
  void only_what_asserts_can_be_checked(String text, String content, boolean checkable) {
    assertEquals(checkable, statement(text, content).checkable());
  }

  @Test
  void medium_and_day_may_open_the_sentence() {
    assertEquals(Optional.of("audio message"), statement("In an audio message, Moreno said the port was closed.", "the port was closed").medium());
    assertEquals(Optional.of("audio message"), statement("Moreno said in an audio message on Monday that the port was closed.", "the port was closed").medium());
    assertEquals(Optional.empty(), statement("Moreno said in 1998 that the port was closed.", "the port was closed").medium());
  }

  @Test
  void negation_of_what_is_said_is_kept_in_it() {
    assertFalse(statement("Moreno refused not to recognise the vote.", "not to recognise the vote").negated());
    assertTrue(statement("Moreno has not denied that the port was closed.", "the port was closed").negated());
    assertEquals(Optional.of("would"), statement("Moreno said the port would not close.", "the port would not close").modality());
  }

  @Test
  void spans_lie_in_the_text_and_cues_apart_from_direct_speech() {
    List<StatementMark> found = StatementExamplesTest.read("\"A port,\" she said, \"is no park. It is not.\" ''Nobody,'' said Paul Adler. “Never");
    assertTrue(found.stream().anyMatch(m -> m.kind() == Kind.DIRECT && m.cue().isPresent()), found::toString);
    for (StatementMark m : found) {
      assertFalse(m.span().isEmpty());
      if (m.kind() == Kind.DIRECT) m.cue().ifPresent(c -> assertFalse(m.span().overlaps(c)));
    }
  }
}
