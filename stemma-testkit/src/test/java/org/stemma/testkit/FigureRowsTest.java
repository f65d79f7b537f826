package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;
import org.stemma.align.Aligning;
import org.stemma.english.English;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.places.Gazetteers;

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

  private static String values(List<FigureAt> row) {
    return row.stream().map(f -> String.valueOf((long) f.figure().quantity().value().orElse(0))).collect(Collectors.joining(" "));
  }

  private static Report report(String id, String text) {
    Published may = new Published(Optional.of("2019-05-02"), Published.Basis.STATED, "", Optional.empty());
    return new Report(id, id, id, id, text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), may, Optional.empty(), "en", List.of(), List.of(), List.of());
  }
}
