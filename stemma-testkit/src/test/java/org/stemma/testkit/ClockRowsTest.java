package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureRow;
import org.stemma.model.Point;
import org.stemma.model.StoryAccount;

/** Two invented reports of one Tuesday in, rows of times of day out: hours, bounds, how they stand to each other. */
class ClockRowsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The blast hit the fish market shortly before 8 a.m. on Tuesday.          | A blast shook the fish market shortly after 8 a.m. on Tuesday.            | CONTRADICTION FEWER_THAN 8.0 MORE_THAN 8.0
      The blast hit the fish market around 8 a.m. on Tuesday.                  | A blast shook the fish market at 8 a.m. on Tuesday.                       | ROUNDING ABOUT 8.0 EXACT 8.0
      The blast hit the fish market at 8 a.m. on Tuesday.                      | A blast shook the fish market at 8:05 a.m. on Tuesday.                    | ROUNDING EXACT 8.0 EXACT 8.1
      The mayor ordered a curfew from 11 p.m. to 6 a.m. on Tuesday.            | The curfew that the mayor ordered holds from 11 p.m. to 6 a.m. | AGREE EXACT 23.0 EXACT 23.0, AGREE EXACT 6.0 EXACT 6.0
      The mayor ordered a 9 p.m. to 6 a.m. curfew on Tuesday.                  | Boats stay moored under the curfew of the mayor from midnight to 6 a.m. on Tuesday.           | CONTRADICTION EXACT 21.0 EXACT 24.0, AGREE EXACT 6.0 EXACT 6.0
      The mayor ordered a 9 p.m. to 6 a.m. curfew on Tuesday. The start of his order to moor the boats was put off to midnight. | Boats stay moored under the curfew of the mayor from midnight to 6 a.m. on Tuesday. | EVOLVING EXACT 21.0 EXACT 24.0 EXACT 24.0, AGREE EXACT 6.0 EXACT 6.0
      Clerks sell tickets from 9 a.m. to 5 p.m. on Tuesday.                    | The bridge stays closed from 11 a.m. to 5 p.m. on Tuesday.                |
      Fire broke out in the old rope mill at 2 p.m. on Tuesday.                | Fire broke out in the old rope mill at 3:15 p.m. on Tuesday.              | CONTRADICTION EXACT 14.0 EXACT 15.3
      Fire broke out in the old rope mill at 2 p.m. on Tuesday.                | Fire broke out in the old rope mill at 2 p.m. on Monday.                  |
      The ferry left the pier at 9 a.m. on Tuesday.                            | Clerks will count ballots in schools at 9 a.m. on Tuesday.                |
      The fire began at 2 p.m. on Tuesday. The fire was out at 2:10 p.m. on Tuesday. | Nobody was near when the mill burned.                               |
      """)
  void times_of_day_of_one_thing_share_a_row(String first, String second, String rows) {
    StoryAccount story = Invented.tell(List.of(Invented.report("a", "Tarn Post", "2021-08-11", story(first), ""), Invented.report("b", "Ottel Herald", "2021-08-11", story(second), ""))).stories().getFirst();
    List<FigureRow> clocks = story.findings().figures().stream().filter(f -> f.readings().getFirst().figure().measure() == Measure.CLOCK).toList();
    assertEquals(rows == null ? "" : rows, clocks.stream().map(ClockRowsTest::told).sorted(java.util.Comparator.comparing((String s) -> s.contains(" 5.0"))).collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The mayor of Port Ellis ordered a curfew from 9 p.m. to 6 a.m. on Tuesday.    | The mayor of Port Ellis ordered a curfew from midnight to 6 a.m. on Tuesday. | “The mayor of Port Ellis ordered a curfew ...”
      Sparks set the old rope mill on fire shortly before noon on Tuesday.          | Sparks set the old rope mill on fire at about 3 p.m. on Tuesday.             | “Sparks set the old rope mill on fire ...”
      Sparks set the old rope mill on fire at noon on Tuesday.                      | Sparks set the old rope mill on fire at noon on Tuesday.                     | “Sparks set the old rope mill on fire at noon on Tuesday.”
      """)
  void an_hour_that_another_report_has_otherwise_is_left_out_of_what_both_tell(String first, String second, String point) {
    StoryAccount story = Invented.tell(List.of(Invented.report("a", "Tarn Post", "2021-08-11", story(first + " Trams ran every ten minutes. Bakers sold out early. The river stood low."), ""), Invented.report("b", "Ottel Herald", "2021-08-11", story(second + " Few boats were out. Gulls followed the last ferry. Schools will open again next week."), ""))).stories().getFirst();
    List<String> points = story.findings().points().stream().filter(p -> p.status() != Point.Status.DISPUTED).map(Point::text).toList();
    assertEquals(List.of(point), points.stream().filter(p -> p.contains("mayor") || p.contains("mill")).toList());
  }

  /** Enough in common to be one story. */
  private static String story(String sentence) {
    return "Police and fire crews of Port Ellis were called to the harbour district of Port Ellis, chief Paul Marsh said.\n" + sentence + "\n";
  }

  private static String told(FigureRow row) {
    return row.relation() + row.readings().stream().map(r -> " " + r.figure().quantity().bound() + " %.1f".formatted(r.figure().quantity().value().orElseThrow())).sorted().collect(Collectors.joining());
  }
}
