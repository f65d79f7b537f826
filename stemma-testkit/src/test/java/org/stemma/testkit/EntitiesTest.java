package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.align.Entities;
import org.stemma.english.English;

class EntitiesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The State Department said so.                | The Department of State said so.                     | Department of State
      The State Department said so.                | The U.S. Department of State said so.                | U.S. Department of State
      The Ministry of Foreign Affairs said so.     | The Foreign Ministry said so.                        | Ministry of Foreign Affairs
      The Ministry of Defence said so.             | The Defense Ministry said so.                        | Ministry of Defence
      The State Department said so.                | The Justice Department said so.                      | Justice Department; State Department
      The University of Linden said so.            | Linden University said so.                           | Linden University; University of Linden
      William Marsh said so on the pier.           | Bill Marsh said so on the pier.                      | William Marsh
      William Marsh said so on the pier.           | Walter Marsh said so on the pier.                    | Walter Marsh; William Marsh
      William Marsh met Wilhelmina Marsh.          | Bill Marsh said so on the pier.                      | Wilhelmina Marsh; William Marsh
      Edmund Marsh said so on the pier.            | Officials met Edward Marsh.                          | Edmund Marsh; Edward Marsh
      Anna B. Marsh said so. Anna Marsh left.      | Anna Berit Marsh said so on the pier.                | Anna B. Marsh
      Anna B. Marsh said so. Anna Carla Marsh left. | Anna Berit Marsh said so on the pier.               | Anna B. Marsh; Anna Carla Marsh
      K. Anna Marsh said so. Marsh left.           | Officials met Anna Marsh.                            | K. Anna Marsh
      Judge C.H. "Bill" Hale said so. Hale left.   | Officials met Bill Hale.                             | C.H. "Bill" Hale
      Robert Hale said so. Hale left.              | Officials met Bob Hale. Hale left.                   | Robert Hale
      """)
  void names_of_two_reports_are_joined(String first, String second, String expected) {
    var story = Invented.story(List.of(Invented.report("a", "Harbour Post", "2024-05-01", first, ""), Invented.report("b", "Daily Lantern", "2024-05-02", second, "")));
    assertEquals(expected, Entities.of(story, English.load()).stream().map(e -> e.name()).sorted().collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      William Marsh opened the pier. Later Bill Marsh wept.  | William Marsh
      Bill Marsh opened the pier with Willie Marsh.          | Bill Marsh; Willie Marsh
      Anthony Hale met Thomas Hale. Tony Hale wept.          | Anthony Hale; Thomas Hale
      """)
  void a_nickname_is_its_owners_within_a_report(String text, String expected) {
    var story = Invented.story(List.of(Invented.report("a", "Harbour Post", "2024-05-01", text, "")));
    assertEquals(expected, Entities.of(story, English.load()).stream().map(e -> e.name()).sorted().collect(Collectors.joining("; ")));
  }
}
