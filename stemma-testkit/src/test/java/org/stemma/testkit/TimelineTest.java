package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Page;
import org.stemma.model.TimelineEntry;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/** One invented report in, the days of its happening out. */
class TimelineTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Mayor Ann Lowe reopened the mill on Tuesday.                                    | 2019-04-30
      Mayor Ann Lowe spoke of the Sept. 11, 2001, attacks.                            | -
      Mayor Ann Lowe asked for more respect for 9/11 families.                        | -
      The mill burned down on March 3, 2011, and stood empty for years.               | 2011-03-03
      Mayor Ann Lowe praised those who fought the March 3, 2011, fire in the mill.     | -
      Mayor Ann Lowe said she would mend it at Tuesday's hearing.                     | 2019-04-30
      Mayor Ann Lowe lives two roads from the site of the fire of March 3, 2011.       | -
      Mayor Ann Lowe wants the mill mended by the end of the month.                    | -
      2:45 p.m. Monday:                                                                | -
      Mayor Ann Lowe sold Christmas bread in the mill.                                 | -
      Mayor Ann Lowe said the town of Tarn today is poor.                              | -
      Mayor Ann Lowe said anyone today who has a boat in Tarn can sail it.             | -
      Mayor Ann Lowe said the town of Tarn today is selling the mill.                  | 2019-05-02
      Mayor Ann Lowe met the April 9 Brigade in the mill.                              | -
      A feast in the mill with Ann Lowe and Tom Birk set for Saturday in Tarn has been put off. | 2019-05-04
      """)
  void a_day_long_ago_that_only_names_what_happened_is_none_of_the_story(String sentence, String days) {
    String text = "Mill in Tarn\n\nThe Tarn Post\nPublished: 2 May 2019\n\n" + sentence + "\n\nThe weavers of Tarn were at home, and the river road was closed to carts.";
    String found = Stemma.with(List.of(English.load()), Gazetteers.load()).tell(Readers.read(new Page("mill.txt", text.getBytes(UTF_8), Optional.empty())).reports())
        .stories().getFirst().timeline().stream().map(TimelineEntry::date).collect(Collectors.joining(" "));
    assertEquals(days, found.isEmpty() ? "-" : found, sentence);
  }

  @Test
  void an_entry_shows_the_words_that_name_its_day() {
    String text = "Mill in Tarn\n\nThe Tarn Post\nPublished: 2 May 2019\n\nMayor Ann Lowe declared on Thursday that she would not step down in spite of the many bitter words about the burned mill,"
        + " the closed road and the lost carts that had led her to hint on Tuesday that she might give up her seat.\n\nThe weavers of Tarn were at home, and the river road was closed to carts.";
    for (TimelineEntry e : Stemma.with(List.of(English.load()), Gazetteers.load()).tell(Readers.read(new Page("mill.txt", text.getBytes(UTF_8), Optional.empty())).reports()).stories().getFirst().timeline()) {
      assertEquals(e.date().equals("2019-04-30"), e.text().contains("hint on Tuesday"), e.date() + " " + e.text());
      assertEquals(e.date().equals("2019-05-02"), e.text().contains("declared on Thursday"), e.date() + " " + e.text());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Mayor Ann Lowe reopened the old mill in Tarn on Tuesday.   | Mayor Ann Lowe reopened the old mill in Tarn on Tuesday.     | 1
      Mayor Ann Lowe reopened the old mill in Tarn on Tuesday.   | On Tuesday the old mill in Tarn was reopened by Mayor Lowe.  | 1
      Mayor Ann Lowe reopened the old mill in Tarn on Tuesday.   | Mayor Ann Lowe sold her house by the river on Tuesday.       | 2
      The harvest fair was cancelled on Tuesday.                 | On Tuesday the harvest fair was cancelled.                   | 1
      """)
  void what_two_reports_tell_of_one_day_in_nearly_the_same_words_is_told_once(String one, String other, int lines) {
    List<TimelineEntry> told = Stemma.with(List.of(English.load()), Gazetteers.load()).tell(List.of(report("Tarn Post", one), report("Arden Echo", other))).stories().stream().flatMap(s -> s.timeline().stream()).toList();
    assertEquals(lines, told.size(), told::toString);
    assertEquals(2, told.stream().flatMap(e -> e.cites().stream()).map(c -> c.report()).distinct().count());
  }

  private static org.stemma.model.Report report(String outlet, String sentence) {
    String text = "Old mill in Tarn\n\nThe " + outlet + "\nPublished: 2 May 2019\n\n" + sentence + "\n\nThe weavers of Tarn, Ann Lowe and Tom Birk were at home as the Tarn mill stood, and the river road in Tarn was closed to carts. " + outlet + " was there.";
    return Readers.read(new Page(outlet + ".txt", text.getBytes(UTF_8), Optional.empty())).reports().getFirst();
  }
}
