package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.english.StatementExamplesTest.statement;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.StatementMark;
import org.stemma.model.StatementMark.Kind;

/** Quotations over sentences and paragraphs, with and without words that attribute them. */
class QuotedTest {

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
  void a_quotation_after_a_paraphrase_in_its_sentence_is_its_speakers() {
    String text = "Moreno cautioned that the next mayor will choose two wardens, \"that is how close the vote is.\"";
    assertEquals("Moreno", StatementExamplesTest.read(text).getLast().speaker().name());
  }

  @Test
  void a_name_below_a_quotation_is_no_part_of_it() {
    String text = "The port is closed.\n\n\"The crane was old and nobody had tested it.\n\nAnna Moreno, port secretary.\"\n\nIt rained.";
    List<String> told = StatementExamplesTest.read(text).stream().map(m -> m.span().in(text)).toList();
    assertEquals(List.of("The crane was old and nobody had tested it."), told);
  }

  @Test
  void lost_marks_are_made_good() {
    String closing = "\"The port is closed, Moreno said. \"It opens on Friday.\"";
    assertEquals(Kind.DIRECT, statement(closing, "The port is closed,").kind());
    assertEquals("Moreno", statement(closing, "It opens on Friday.").speaker().name());
    String open = "“The port is closed. We will open it on Friday.\n\n“Nobody was hurt,” Moreno said.";
    assertEquals("Moreno", statement(open, "The port is closed. We will open it on Friday.").speaker().name());
  }

  @Test
  void what_cannot_speak_has_no_quotation() {
    assertEquals("", statement("Paul Adler left.\n\nThe hopes were high for a crew that won.\n\n\"We will find a way to win.\"", "We will find a way to win.").speaker().name());
  }

  @Test
  void words_in_marks_are_no_statement() {
    assertEquals(List.of(), StatementExamplesTest.read("The film \"Rivers of Linden\" opened on Friday. The so-called \"truce\" held."));
  }

  @Test
  void what_seems_inside_a_quotation_is_no_statement_of_its_own() {
    String text = "\"The crane seemed to be the best one,\" Moreno said. It rained.";
    assertEquals(List.of("The crane seemed to be the best one,"), StatementExamplesTest.read(text).stream().map(m -> m.span().in(text)).toList());
  }

  @Test
  void many_open_marks_take_no_time() {
    String hostile = "\"".repeat(20_000) + " said " + "“ he said ‘ ".repeat(5_000) + "(, who said that ".repeat(3_000);
    assertTimeout(Duration.ofSeconds(20), () -> StatementExamplesTest.read(hostile));
  }
}
