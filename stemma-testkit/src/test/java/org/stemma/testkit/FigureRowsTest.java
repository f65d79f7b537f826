package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;
import org.stemma.align.Aligning;
import org.stemma.english.English;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.FigureRow;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.places.Gazetteers;
import org.stemma.reconcile.Reconciling;
import org.stemma.trace.Tracing;

/** Two invented reports in, rows of figures out. */
class FigureRowsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The blast killed 12 people.                        | At least 14 people died in the blast.                  | 12 14
      The blast killed 12 people and wounded 40.         | Forty were hurt and 12 died.                           | 12 12, 40 40
      Rebels took five of 34 river towns.                | The rebels captured a sixth river town.                | 5 6, 34
      The blast killed 12 people at the Lowmere market.  | A shell killed 31 people at the Tarn bridge.           | 12, 31
      Ann Lowe, 42, lost her boat.                       | The boat of Ann Lowe, 42, sank.                        | 42 42
      Ann Lowe, 42, lost her boat.                       | Ben Tarn, 42, lost his house.                          | 42, 42
      The council will spend $4.2 million on the bridge. | The bridge will cost the council $4.2 million.         | 4200000 4200000
      Winds reached 45 mph.                              | The village is 45 miles from the coast.                | 45, 45
      The ferry carried 310 passengers.                  | The mill employed 95 weavers.                          | 310, 95
      The hut is 20 miles south of Lowmere.              | The camp is 20 miles south of Tarnby.                  | 20, 20
      The crew made over 20 trips to the reef.           | The guard sent over 20 boat teams to the reef.         | 20, 20
      Police photographed three men at the gate.         | Police named two men at the gate.                      | 3, 2
      Rebels said a second blast hit the gate.           | Two blasts hit the gate on Tuesday.                    | 2, 2
      He was sentenced to nine years in prison.          | A court sentenced him to nine years behind bars.       | 9 9
      Two bombers died in the blast.                     | The blast killed 30 people.                            | 2, 30
      The number of closed roads rose from four to 11.    | Ann Lowe, 42, lost her boat.                           | 4 11, 42
      The offer covers 700,000 young workers.            | The offer covers hundreds of thousands of workers.     | 700000 0
      Hundreds of workers were at the gate.              | The country has 6.8 million workers.                   | 0, 6800000
      They took $25 million from the port and $6 million from the mill. | Ann Lowe, 42, lost her boat.            | 25000000, 6000000, 42
      Five senior river Liberals spoke.                  | Five old river Liberal members spoke.                  | 5 5
      A 60-day ban is due.                               | The skipper should be banned for 60 days.              | 60 60
      The guard came ten minutes before the blast.       | It took ten minutes to fill the boat.                  | 10, 10
      The ferry sank about an hour later.                | The ferry sank 70 minutes later.                       | 1 70
      The law is for anyone between 12 and 16 years old. | The law is for those between the ages of 12 and 16.    | 0 0
      The port saw 32,000 people in tents.               | The barn held 79 people in tents.                      | 32000, 79
      Ten mills shut. Six mills opened again.            | Ann Lowe, 42, lost her boat.                           | 10, 6, 42
      Nearly seven million people live on the coast.     | On the coast live 6.8 million people.                  | 7000000 6800000
      Holm met a 14-year-old girl at the fair.           | A 14-year-old girl met Ann Marsh at the fair.          | 14 14
      She is the first woman to lead the port.           | The port has a first woman to lead it, Ann Lowe.       | 1 1
      The club won 40 games. It took the final to six games. | The club won 40 games.                             | 40 40, 6
      The flood hurt five people on Sunday. A flood in March 2019 hurt seven people. | Sunday's flood hurt five people. | 5 5, 7
      A mudslide at the port hurt 15 people on Sunday.   | In March 2016 a flood in the old mill hurt 17 weavers. | 15, 17
      Ann Lowe won 36 races for the river club.          | Ben Tarn of the old mill won 33 races last summer.     | 36, 33
      Thieves broke into 45 barges along the canal.      | The town bought three barges for its museum.           | 45, 3
      The weavers marched for the sixth straight day.    | The weavers marched for the seventh straight day.      | 6, 7
      Lowe hurt a knee in the 27-24 loss at the port.    | The coach blamed the wind for the 13-10 loss.          | 0, 0
      In the northern valley 34 people were killed.      | A clerk of the port confirmed that 36 people had lost their lives. | 34 36
      Holm had been arrested four times for theft.       | Holm had been arrested three times for theft.          | 4 3
      Holm sawed 40 planks for the harbour in nine hours at the mill. | Holm wound up with 22 planks after four hours of rain. | 40, 9, 22, 4
      Holm sawed 40 planks for the harbour in nine hours at the mill. | Holm wound up with 38 planks after four hours of rain. | 40 38, 9, 4
      "I have lived by the river for twenty years and never saw it so high," Ann Lowe said. | "I've lived by the river for forty years and never saw it so high," Ben Tarn said. | 20, 40
      "I have lived by the river for twenty years," Ann Lowe said.  | "I have lived by the river for 20 years," Ms. Lowe said.     | 20 20
      "I counted 14 boats on the river," Ann Lowe said.             | "I counted 15 boats on the river," Ben Tarn said.            | 14 15
      Holm came to the mill at dawn. He has sawed 40 planks this summer. | Lowe came to the mill at dawn. She wound up with 22 planks on Friday. | 40, 22
      """)
  void figures_of_one_question_share_a_row(String first, String second, String rows) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    List<Marked> reports = new ArrayList<>();
    for (String text : List.of(first, second)) reports.add(stemma.annotate(report("r" + (reports.size() + 1), text)));
    Story story = new Story("s1", reports, List.of());
    Lineage lineage = new Lineage(List.of(), List.of(), List.of(), List.of(), List.of());
    List<List<FigureAt>> found = Aligning.of(story, lineage, English.load()).rows();
    assertEquals(rows, found.stream().map(FigureRowsTest::values).collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The ferry carried 214 people, including two infants.  | The ferry carried 212 people.                       | SCOPE | 212 + 2 (two infants) = 214
      The ferry carried 212 people, with two infants.       | The ferry carried 210 people.                       | SCOPE | 210 + 2 (two infants) = 212
      The blast killed 59 people, including the gunman.     | The blast killed 58 people.                         | SCOPE | 58 + 1 (the gunman) = 59
      The blast killed 59 people.                           | The blast killed 58 people, not including the gunman. | SCOPE | 58 + 1 (not including the gunman) = 59
      The blast killed 59 people.                           | The blast killed more than 50 people.               | BOUND | ''
      The blast killed 59 people.                           | The blast killed 64 people.                         | CONTRADICTION | ''
      The crew found six lamps on the boat and four other lamps. | The crew found four lamps on the boat.         | SCOPE | ''
      The crew found six lamps on the boat.                 | The crew found four lamps on the boat.              | CONTRADICTION | ''
      The new bridge at Tarn cost the town 40 million euros. | The new bridge at Tarn cost the town $52 million.  | SCOPE | ''
      The new bridge at Tarn cost the town $40 million.     | The new bridge at Tarn cost the town $52 million.  | CONTRADICTION | ''
      The fair drew 1,187 people.                           | The fair drew 1,200 people.                         | ROUNDING | ''
      All but one of 49 miners came home.                   | All but one of 49 miners came home on Monday.       | AGREE | all but one of 49: 49 - 1 = 48
      All but one of 49 miners came home.                   | Forty-eight of the 49 miners came home.             | AGREE | all but one of 49: 49 - 1 = 48
      The number of closed roads rose from four to 11.       | Eleven closed roads were named.                   | EVOLVING | ''
      The ferry sank about an hour later.                   | The ferry sank 70 minutes later.                    | ROUNDING | ''
      The dig took nearly two years.                        | The dig took 22 months.                             | ROUNDING | ''
      Half of the 30 houses burned.                         | Half of the 30 houses burned in the night.          | AGREE | Half of 30: 0.5 x 30 = 15
      The blast killed 17 people: 12 soldiers and five drivers. | The blast killed 17 people.                     | AGREE | 12 + five = 17; told is 17
      Three towns took part: Lowmere, Tarnby and Holm.      | Three towns took part in the games.                 | AGREE | Lowmere, Tarnby, Holm: 3 named; told is Three
      Nine of 12 boats sank, or 75 percent.                 | Nine of 12 boats sank.                              | AGREE | Nine of 12 is 75 percent; told is 75
      The harbour office said the mayor owned eight barges. The coast guard said the mayor owned nine barges. | The coast guard said the mayor owned nine barges. | CONTRADICTION | ''
      The pumps threw 500 gallons of water at the fire every minute. | The pumps threw about 500 gallons per minute of water at the fire. | ROUNDING | ''
      """)
  void a_row_says_how_its_readings_stand_and_does_the_sums(String first, String second, String relation, String check) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    List<Marked> reports = new ArrayList<>();
    for (String text : List.of(first, second)) reports.add(stemma.annotate(report("r" + (reports.size() + 1), text)));
    Story story = new Story("s1", reports, List.of());
    Lineage lineage = Tracing.of(story, English.load());
    var findings = Reconciling.of(story, lineage, Aligning.of(story, lineage, English.load()), FigureRow.Rule.RANGE, English.load());
    FigureRow row = findings.figures().stream().filter(f -> f.readings().size() > 1).findFirst().orElseThrow();
    assertEquals(FigureRow.Relation.valueOf(relation), row.relation(), row.toString());
    assertEquals(check, row.checks().stream().map(FigureRow.Check::text).findFirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The siege lasted four days.   | The siege lasted less than a week.  | 4 7 days
      The siege lasted four days.   | The siege lasted five days.         | 4 5 days
      """)
  void a_row_is_summed_up_in_its_smallest_unit(String first, String second, String summary) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    List<Marked> reports = List.of(stemma.annotate(report("r1", first)), stemma.annotate(report("r2", second)));
    Story story = new Story("s1", reports, List.of());
    Lineage lineage = Tracing.of(story, English.load());
    FigureRow row = Reconciling.of(story, lineage, Aligning.of(story, lineage, English.load()), FigureRow.Rule.RANGE, English.load()).figures().stream().filter(f -> f.readings().size() > 1).findFirst().orElseThrow();
    assertEquals(summary, Math.round(row.summary().low().orElseThrow()) + " " + Math.round(row.summary().high().orElseThrow()) + " " + row.unit(), row.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Holm had been arrested at least four times. | Holm had been arrested three times.   | arrested \u2026 times
      The valley is home to 400 people.           | The valley is home to about 300 people. | home to \u2026 people
      """)
  void a_row_of_several_numbers_leaves_their_place_open(String first, String second, String about) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    List<Marked> reports = List.of(stemma.annotate(report("r1", first)), stemma.annotate(report("r2", second)));
    Story story = new Story("s1", reports, List.of());
    Lineage lineage = Tracing.of(story, English.load());
    var findings = Reconciling.of(story, lineage, Aligning.of(story, lineage, English.load()), FigureRow.Rule.RANGE, English.load());
    assertEquals(about, findings.figures().getFirst().about());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Officials opened 12 shelters across the county.   | shelters across the county
      The blast killed 12 people in the market.         | people in the market
      The storm brought maximum winds of 45 mph.        | maximum winds
      The storm is 45 miles south of Lowmere.           | miles south of Lowmere
      The tank leaked 12 litres of oil.                 | litres of oil
      Ann Lowe, 42, lost her boat.                      | Ann Lowe
      The blast wounded 12 and killed eight.            | wounded 12
      The town holds 40 people.                         | holds 40 people
      The plan was backed by three-fifths of the guild. | backed by three-fifths of the guild
      There were 40 boats.                              | boats
      Last night 900 weavers sought shelter in barns.   | weavers sought shelter in barns
      Some 900 weavers, he said.                        | weavers
      """)
  void a_row_is_named_in_the_words_of_a_report(String text, String about) {
    assertEquals(about, about(text));
  }

  /** What the first row of so many reports is about. */
  private static String about(String... texts) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    List<Marked> reports = new ArrayList<>();
    for (String text : texts) reports.add(stemma.annotate(report("r" + (reports.size() + 1), text)));
    Story story = new Story("s1", reports, List.of());
    Lineage lineage = Tracing.of(story, English.load());
    return Reconciling.of(story, lineage, Aligning.of(story, lineage, English.load()), FigureRow.Rule.RANGE, English.load()).figures().getFirst().about();
  }

  @Test
  void a_row_is_named_as_most_reports_call_what_is_counted() {
    assertEquals("people at the mill", about("Flames killed 40 people at the mill.", "Flames killed 40 old men at the mill.", "Flames killed 40 people at the mill."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The mill is 40 miles from the site of the attacks of Sept. 11, 2001. | 2019-05-02
      A Sept. 11, 2001 memorial cost $40 million.                         | 2019-05-02
      On Sept. 11, 2001, 40 boats sank.                                   | 2001-09-11
      On April 30, 40 boats sank.                                         | 2019-04-30
      """)
  void a_day_that_only_says_which_happening_is_meant_dates_no_figure(String text, String day) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    assertEquals(Optional.of(day), stemma.annotate(report("r1", text)).figures().getFirst().asOf());
  }

  private static String values(List<FigureAt> row) {
    return row.stream().map(f -> String.valueOf((long) f.figure().quantity().value().orElse(0))).collect(Collectors.joining(" "));
  }

  private static Report report(String id, String text) {
    Published may = new Published(Optional.of("2019-05-02"), Published.Basis.STATED, "", Optional.empty());
    return new Report(id, id, id, id, text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), may, Optional.empty(), "en", List.of(), List.of(), List.of());
  }
}
