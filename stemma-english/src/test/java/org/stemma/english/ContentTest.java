package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.english.StatementExamplesTest.statement;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what is said begins and ends, and what says nothing. */
class ContentTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It is a storm Moreno said could drive the boats to Linden. | could drive the boats to Linden | Moreno
      The pier is a project Linden weavers say is too dear. | is too dear | Linden weavers
      Paul Adler, the lawyer of the port, confirmed to Linden News that the crew and the captain received letters. | the crew and the captain received letters | Paul Adler
      Sen. Anna Moreno (R-Linden) called on Adler to resign. | Adler to resign | Anna Moreno
      Adler said during a recent Ships and Boats Committee hearing that the pier was old. | the pier was old | Adler
      Adler said Friday in Linden, Minn., that the pier was old. | the pier was old | Adler
      Adler said above all else, sailors need boats. | above all else, sailors need boats | Adler
      Moreno wrote at once, demanding that the port be closed. | the port be closed | Moreno
      Weavers are demanding the long list be read. | are demanding the long list be read | Weavers
      Adler left the dinner insinuating the pier was old. | the pier was old | Adler
      Adler spoke briefly, urging weavers to “recall” the boat. | to “recall” the boat | Adler
      Moreno's claim that the pier is old and would fall in a storm angered the weavers. | the pier is old and would fall in a storm | Moreno
      Moreno's statement that he would quit the board seemed sad. | he would quit the board | Moreno
      Moreno announced that the port will sue, and a group of sailors wept on the pier. | the port will sue | Moreno
      The mayor, amid calls by weavers to sell the boat, made clear he alone owned it. | he alone owned it | mayor
      Asked her thoughts on a list that sailors read, Moreno said the pier was old. | the pier was old | Moreno
      The pier, which officials said will open soon, will not take boats. | will open soon | officials
      Sailors will sell the boats, the Port Trust and Linden Bank announced Thursday. | Sailors will sell the boats | Port Trust and Linden Bank
      Weavers are selling the boats, lists printed on Sunday morning revealed. | Weavers are selling the boats | lists
      The pier may have been older than the dam, said several onlookers. | The pier may have been older than the dam | several onlookers
      Adler said, among other things, that the pier was old. | the pier was old | Adler
      Doyle said each hour of rain brings a rise in the river. | each hour of rain brings a rise in the river | Doyle
      Adler told Anna Moreno on "Old Pier" on Friday that the boat was sold. | the boat was sold | Adler
      The mayor warned Ruritania against closing the port. | against closing the port | mayor
      A weaver demanded to know why the pier was old. | why the pier was old | weaver
      Mr. Adler suggested selling the boat. | suggested selling the boat | Adler
      Several mayors urged a longer rest for sailors. | urged a longer rest for sailors | Several mayors
      The mayor urged sailors not to sell the boat. | not to sell the boat | mayor
      Despite his "very loud voice," weaver Anna Moreno wrote, Adler is a kind man. | Adler is a kind man | Anna Moreno
      On Tuesday, Moreno tweeted in response: “We will not sell the boat.” | We will not sell the boat. | Moreno
      Sailors left the port before Adler announced it, and a Linden list of boats failed to help. | announced it | Adler
      """)
  void who_tells_something_is_heard_and_where_it_ends(String text, String content, String speaker) {
    assertEquals(speaker, statement(text, content).speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Moreno refused to name the price of the crane, but it is thought to be high. | to name the price of the crane
      She did not say whether the crane was old, but it will be sold. | whether the crane was old
      Lawyers who spent a month urging sailors to send the men to Linden were not glad. | to send the men to Linden
      Two weavers who declined to be named said they were glad. | to be named
      Moreno announced the sale in a tweet: "The crane is sold." | The crane is sold.
      The crane had failed, the Linden Herald reports, closing the pier. | The crane had failed
      It was announced later that week that the crane had failed. | the crane had failed
      When asked about the price of her new crane she said she was glad. | the price of her new crane
      They sold the pier to a firm called Linden Boats, Moreno said. | They sold the pier to a firm called Linden Boats
      """)
  void content_ends_where_its_clause_ends(String text, String content) {
    assertTrue(StatementExamplesTest.read(text).stream().anyMatch(m -> m.span().in(text).equals(content)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      In Linden three boats sank, Marsh said. | In Linden three boats sank
      Moreno said nearly all the boats sank. | nearly all the boats sank
      Moreno said almost nobody came. | almost nobody came
      """)
  void what_is_said_begins_with_its_first_word(String text, String content) {
    assertEquals("said", statement(text, content).cue().orElseThrow().in(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      No group immediately claimed responsibility for the blast. | 0
      Neither of the two parties reported irregularities. | 0
      "He took everything and he said it was his," Anna Moreno said. | 1
      The mayor told cheering supporters that the port would open. | 1
      On the pier, officers found three boats, Anna Moreno said. | 1
      """)
  void what_nobody_says_is_no_statement(String text, int statements) {
    assertEquals(statements, StatementExamplesTest.read(text).size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      The wedding was near, but she called it off in May.
      Anna Moreno spoke for the first time since the storm.
      Anna Moreno finds herself drawn to the port.
      The singer walked quietly into the great hall of the Linden Promises Church.
      There were high hopes for the crane in Linden.
      Anna Moreno directed the film well enough to fill the halls.
      They sold the pier to a firm called Linden Boats.
      Photos: Anna Moreno left the port on Monday.
      """)
  void words_of_saying_in_another_sense_tell_no_statement(String text) {
    assertEquals(List.of(), StatementExamplesTest.read(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The town added about 300 jobs for weavers while Adler was mayor.
      The letters were leaked by the Linden Trust.
      A panel appointed by the council met on Monday.
      Note: The pier was old.
      """)
  void deeds_and_labels_say_nothing(String text) {
    assertEquals(List.of(), StatementExamplesTest.read(text).stream().map(m -> m.span().in(text)).toList());
  }
}
