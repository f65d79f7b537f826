package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.StatementMark;
import org.stemma.model.StatementMark.Kind;

/** Who is meant, what kind of statement it is, and what else is told of it. */
class StatementsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Harbour master Anna Moreno closed the port. She said two ferries were late. | two ferries were late | Anna Moreno
      Harbour master Anna Moreno met Paul Adler. "The port is closed," Moreno said. "It opens on Friday." | It opens on Friday. | Anna Moreno
      Mayor Paul Adler spoke first. "The port is closed," the mayor said. | The port is closed, | Paul Adler
      A senior port official said the crane had failed. The official added that nobody was hurt. | nobody was hurt | senior port official
      The Linden Port Authority raised its fees. It said that the crane had cost a lot. | the crane had cost a lot | Linden Port Authority
      Three workers who saw the fire said the alarm was silent. They said that the door was locked. | the door was locked | Three workers who saw the fire
      """)
  void a_speaker_is_named_as_fully_as_the_report_names_him(String text, String content, String speaker) {
    assertEquals(speaker, statement(text, content).speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      "The port is closed," Moreno said. | The port is closed, | DIRECT
      Moreno said the port was "closed for good" after the storm. | the port was "closed for good" after the storm | MIXED
      Moreno said the port was closed. | the port was closed | INDIRECT
      Moreno said that "the port is closed." | the port is closed. | DIRECT
      """)
  void kinds(String text, String content, Kind kind) {
    assertEquals(kind, statement(text, content).kind());
  }

  @Test
  void a_quotation_goes_on_over_paragraphs() {
    List<StatementMark> found = StatementExamplesTest.read("“The port is closed,” Anna Moreno said on Tuesday.\n\n“It will open on Friday. Nobody was hurt.”");
    assertEquals(List.of("Anna Moreno", "Anna Moreno"), found.stream().map(m -> m.speaker().name()).toList());
    assertTrue(found.stream().allMatch(m -> m.kind() == Kind.DIRECT));
  }

  @Test
  void a_quotation_is_announced_in_the_paragraph_before() {
    String text = "Anna Moreno, a pilot, told us what she saw:\n\n\"The mast broke. People say it was old.\"";
    assertEquals("Anna Moreno", statement(text, "The mast broke. People say it was old.").speaker().name());
  }

  @Test
  void a_quotation_is_signed_after_a_dash() {
    assertEquals("Anna Moreno", statement("\"The mast broke and fell on us.\" \u2014 Harbour master Anna Moreno", "The mast broke and fell on us.").speaker().name());
  }

  @Test
  void words_in_marks_are_no_statement() {
    assertEquals(List.of(), StatementExamplesTest.read("The film \"Rivers of Linden\" opened on Friday. The so-called \"truce\" held."));
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
      Moreno praised the rescue crews. | the rescue crews | false
      "Thank you all," Moreno said. | Thank you all, | false
      """)
  void only_what_asserts_can_be_checked(String text, String content, boolean checkable) {
    assertEquals(checkable, statement(text, content).checkable());
  }

  @Test
  void many_open_marks_take_no_time() {
    String hostile = "\"".repeat(20_000) + " said " + "“ he said ‘ ".repeat(5_000) + "(, who said that ".repeat(3_000);
    assertTimeout(Duration.ofSeconds(20), () -> StatementExamplesTest.read(hostile));
  }

  @Test
  void spans_lie_in_the_text_and_cues_apart_from_direct_speech() {
    for (StatementMark m : StatementExamplesTest.read("\"A port,\" she said, \"is no park. It is not.\" ''Nobody,'' said Paul Adler. “Never")) {
      assertFalse(m.span().isEmpty());
      if (m.kind() == Kind.DIRECT) m.cue().ifPresent(c -> assertFalse(m.span().overlaps(c)));
    }
  }

  private static StatementMark statement(String text, String content) {
    List<StatementMark> found = StatementExamplesTest.read(text);
    return found.stream().filter(m -> m.span().in(text).equals(content)).findFirst()
        .orElseThrow(() -> new AssertionError("no statement '" + content + "'; found " + found.stream().map(m -> m.span().in(text) + " / " + m).toList()));
  }
}
