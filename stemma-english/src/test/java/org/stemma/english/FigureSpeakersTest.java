package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.figure.Figures;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.quote.Statements;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;

class FigureSpeakersTest {
  private static final Language ENGLISH = English.load();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Officials said 20 boats sank.                                                              | Officials
      Officials said 20 boats sank; another 15 crews were adrift.                                | Officials Officials
      The pier is shut to 40 boats, harbour officials said. More than 300 people wait ashore.    | harbour officials harbour officials
      The pier is shut to 40 boats, harbour officials said. But 300 people wait ashore.          | harbour officials -
      The pier is shut to 40 boats, harbour officials said. The Herald says 300 people wait.     | harbour officials Herald
      Mayor Anna Moreno put the number of dead at 20.                                            | Anna Moreno
      Mayor Anna Moreno put the number of dead at 20, with as many as 81 hurt.                   | Anna Moreno Anna Moreno
      The harbour office estimated the loss at $40 million.                                      | harbour office
      Two crewmen, identified by the parish as Tom Hale, 20, and Ann Marsh, 66, were missing.    | parish parish parish
      The crew put 20 crates on the pier.                                                        | -
      The harbour office put the toll over 40 boats.                                             | harbour office
      Smoke rose over the town, where firemen reported at least 30 burnt barns.                  | firemen
      The mayor proposed $80 million for dikes and $8 million for boats.                         | mayor mayor
      The mayor had proposed to spend it by then, with 30 boats lost.                            | -
      A survey of boat owners showed a fall in trust, with 30 percent against the mayor.         | survey
      The new Linden Herald poll has Moreno ahead by 12 points.                                  | new Linden Herald poll
      The poll has 12 questions.                                                                 | -
      The census has long been late, and 30 boats were lost.                                     | -
      In a new poll, 30 percent were against the mayor.                                          | new poll
      Just 30 percent were against the mayor in a new poll.                                      | new poll
      The town lost 30 boats as it fell behind in polls.                                         | -
      A full 64 percent of sailors say they lost 30 boats.                                       | - -
      Wild cheers greeted a plan for 30 boats.                                                   | -
      A great storm saw 30 boats taken.                                                          | -
      Boat owners want 30 boats back.                                                            | Boat owners
      Mayor Anna Moreno said boat owners want 30 boats back.                                     | Anna Moreno
      "Boat owners blame us for 30 lost boats," Mayor Anna Moreno said.                          | Anna Moreno
      """)
  void who_says_a_figure(String text, String expected) {
    Prose prose = FigureExamplesTest.prose(text);
    Published published = Published.unknown("");
    List<NameMark> names = Names.of(prose, ENGLISH, Gazetteer.none());
    var said = Statements.of(prose, names, List.of(), List.of(), ENGLISH);
    String found = Figures.of(prose, names, List.of(), said, published, ENGLISH).stream().map(f -> f.speaker().isKnown() ? f.speaker().name() : "-").collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }
}
