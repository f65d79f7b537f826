package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Proses;
import org.stemma.annotate.event.Events;
import org.stemma.annotate.when.Times;
import org.stemma.language.WordTable;
import org.stemma.model.EventMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;

class EventsTest {

  @TestFactory
  Stream<DynamicTest> every_word_of_action_reads_its_example() {
    return English.load().table(WordTable.EVENT_WORDS).entrySet().stream().filter(row -> row.getValue().size() > 3).map(row -> DynamicTest.dynamicTest(
        row.getKey(), () -> assertEquals(row.getValue().get(3), read(row.getValue().get(2)), row.getValue().get(2))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      The town of Selby was captured by rebels on Monday.                  ; rebels|capture|ASSAULT|The town of Selby|HAPPENED
      Ada Brook, the mayor, on Tuesday rejected the offer.                 ; Ada Brook|reject|REJECT|the offer|HAPPENED
      The mayor will meet the union on Friday.                             ; The mayor|meet|CONSULT|the union|PLANNED
      The army plans to withdraw troops in June.                           ; The army|withdraw|RETREAT|troops|PLANNED
      Police did not arrest the man.                                       ; Police|arrest|COERCE|the man|DENIED
      The rebels said they captured Selby.                                 ; they|capture|ASSAULT|Selby|CLAIMED
      A blast killed two farmers.                                          ; A blast|kill|ASSAULT|two farmers|HAPPENED
      The mayor may resign.                                                ; -
      The painter mixed a fine blue.                                       ; -
      The bombing of the pier was cruel.                                   ; |bombing|ASSAULT|the pier|HAPPENED
      Friday's arrest was a surprise.                                      ; |arrest|COERCE||HAPPENED
      There was no attack on the pier.                                     ; -
      """)
  void a_clause_tells_who_did_what_to_whom(String text, String events) {
    assertEquals(events, read(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      The mayor met the union on Monday.                        ; 2021-08-09
      The mayor met the union last week.                        ; 2021-08-02/2021-08-08
      The mayor met the union.                                  ; -
      """)
  void an_event_takes_the_day_of_its_clause(String text, String day) {
    assertEquals(day, events(text).getFirst().date().orElse("-"));
  }

  @org.junit.jupiter.api.Test
  void what_is_quoted_is_the_speakers() {
    assertTrue(events("“Rebels captured the town,” she wrote.").isEmpty());
  }

  @org.junit.jupiter.api.Test
  void a_sentence_without_end_tells_no_deed() {
    assertTrue(events("rebels captured the town, and ".repeat(20_000)).isEmpty());
  }

  static String read(String text) {
    String all = events(text).stream().map(e -> String.join("|", e.actor(), e.action(), e.code(), e.target(), e.modality().name())).collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }

  static List<EventMark> events(String text) {
    Prose prose = Proses.of(TimeRulesTest.report(text), English.load());
    Published when = new Published(Optional.of("2021-08-10"), Published.Basis.STATED, "told", Optional.empty());
    return Events.of(prose, List.of(), Times.of(prose, when, English.load()), List.of(), English.load());
  }
}
