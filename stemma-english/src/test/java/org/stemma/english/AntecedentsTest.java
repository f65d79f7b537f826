package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.english.StatementExamplesTest.statement;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.StatementMark;

/** Whom a description, "who", a pronoun or a letter leads back to. */
class AntecedentsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Linden Front fighters took the port. The rebels said the pier was mined. | the pier was mined | Linden Front
      The Linden Trust owns the pier. The group's spokesman said it was old. | it was old | Linden Trust spokesman
      The Linden Trust owns the pier. The group's letter said it was old. | it was old | Linden Trust
      Anna Moreno closed the port. "It is closed," Moren said. | It is closed, | Anna Moreno
      One of them, Senator Susan Krog of Linden, left. On Saturday, she praised the premier, saying he would win. | he would win | Susan Krog
      Farmers rejected the offer before Adler even made it, however, maintaining that it was late. | it was late | Farmers
      Sen. Paul Adler, D-N.J., rejected it. "No," Adler said. The Ruritanian senator also said it was late. Fellow Ruritanian Sen. Ida Krog left. | it was late | Paul Adler
      """)
  void descriptions_slips_and_documents_lead_to_a_name(String text, String content, String speaker) {
    assertEquals(speaker, statement(text, content).speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      They met Rep. Paul Adler, R-N.Y., who said the pier was old. | the pier was old | Paul Adler
      It was lost by Anna Moreno, a former aide in Linden, who said the pier was old. | the pier was old | Anna Moreno
      It was lost by Anna Moreno, 43, a weaver, who said the pier was old. | the pier was old | Anna Moreno
      Marie Dell, an aide to Paul Adler who said the pier was old, left. | the pier was old | Paul Adler
      It was lost by a former aide at the port, who said the pier was old. | the pier was old | former aide at the port
      Mr. Adler is a lawyer who says ships are old. "I know," he said. | I know, | Adler
      Mr. Adler is known as a lawyer who says ships are old. "I know," he said. | I know, | Adler
      It was a lawyer who said the pier was old. | the pier was old | lawyer
      They read a letter leaked earlier this week, which said the pier was old. | the pier was old | letter
      They read the old council letter Thursday that said the pier was old. | the pier was old | old council letter
      They read the ruling in June that said the pier was old. | the pier was old | ruling
      They joined a unit in Linden that said the pier was old. | the pier was old | unit in Linden
      One of the old weavers in the House who said the pier was old left. | the pier was old left | One of the old weavers in the House
      It came from three officials familiar with the meeting who said the pier was old. | the pier was old | three officials familiar with the meeting
      It needs the votes of the two old senators who said the pier was old. | the pier was old | two old senators
      It led to a flurry of calls by members of Congress who said the pier was old. | the pier was old | members of Congress
      It was disputed on Friday a report that said the pier was old. | the pier was old | report
      They met two weavers in June 2016 who said the pier was old. | the pier was old | two weavers
      They met three women who were teenagers at the time who said the pier was old. | the pier was old | teenagers
      """)
  void who_leads_back_to_the_one_before_it(String text, String content, String speaker) {
    assertEquals(speaker, statement(text, content).speaker().name());
  }

  @Test
  void she_is_rather_a_woman_named_in_what_is_told_than_somebody_far_away() {
    String text = "\"It is late,\" Holm said.\n\n" + "Rain fell. ".repeat(9) + "\n\nThe papers depicted efforts by spokeswoman Anna Moreno to hide it. According to them, she said the pier was old.";
    assertEquals("Anna Moreno", statement(text, "the pier was old").speaker().name());
  }

  @Test
  void who_sends_a_letter_is_named_in_the_next_paragraph() {
    String text = "The port director sent a letter to his crew, ordering them to stay away.\n\nIn the letter, Anna Moreno also told them that the gate was shut.";
    StatementMark m = statement(text, "to stay away");
    assertEquals("Anna Moreno", m.speaker().name());
    assertEquals(Optional.of("port director"), m.speaker().role());
  }
}
