package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.english.FigureExamplesTest.figures;
import static org.stemma.english.FigureExamplesTest.listed;
import static org.stemma.english.FigureExamplesTest.number;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.FigureMark;
import org.stemma.text.Span;

/** Which numbers are figures, where they stand, and what they count: sentences in, figures out, as tables of rows. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Rescuers saved twenty-one hikers.                                | twenty-one=21
      The flood damaged 4.2 million homes.                             | 4.2 million=4200000
      Another man died when a tree fell.                               | Another=1
      Another man spoke when a tree fell.                              | ''
      No one was hurt in the blast.                                    | No one=0
      No one knew of the blast.                                        | ''
      Both pilots were killed.                                         | Both=2
      Both the pilot and the cook were killed.                         | ''
      Both sides must come back.                                       | ''
      Neither pilot was injured.                                       | Neither=0
      Another 12 men died.                                             | 12=12
      She is the first woman to lead the port.                         | first=1
      It was the first strike since 2010.                              | first=1
      The bell fell for the first time in 40 years.                    | first=1; 40=40
      It was the third of five towns.                                  | third=3; five=5
      The first thing to do is wait.                                   | ''
      The first boat left.                                             | ''
      The first lady to visit sang.                                    | ''
      The agency opened a dozen and a half shelters.                   | a dozen and a half=18
      He scored before half-time.                                      | ''
      The bridge cost $1.5bn to build.                                 | $1.5bn=1500000000
      The bridge cost $1.5 billion to build.                           | $1.5 billion=1500000000
      Turnout was 65 percent.                                          | 65=65
      Turnout was 95%.                                                 | 95=95
      A 1,000-pound bell fell from the tower.                          | 1,000=1000
      The 20-year-long strike ended.                                   | 20=20
      Two hundred and fifty sheep drowned.                             | Two hundred and fifty=250
      The co-op sold half a million eggs.                              | half a million=500000
      The path is half a mile long.                                    | half a=0.5
      A third of the town lost power.                                  | A third=0.3333333333333333
      Two-thirds of the town lost power.                               | Two-thirds=0.6666666666666666
      The walk took two and a half hours.                              | two and a half=2.5
      It takes 10 1/2 miles of cable.                                  | 10 1/2=10.5
      The ferry was late by three weeks and one day.                   | three weeks and one day=22
      The dig began more than a decade ago.                            | a decade=1
      The village got a foot of snow.                                  | a foot=1
      A B-52 flew over the valley.                                     | ''
      Flight 12 landed safely.                                         | ''
      The mayor wrote in 1998 about the mill.                          | ''
      The fire broke out on May 3, 2011.                               | ''
      The fire broke out on 3 May.                                     | ''
      The fire broke out at 10:30 a.m.                                 | ''
      Call 555-0134 for help.                                          | ''
      Call the harbour on 0700 555 0134 or 0700 5550134.               | ''
      The office is at 16 Harbour Street.                              | ''
      No one was hurt.                                                 | No one=0
      One of the walls fell.                                           | ''
      They worked 24/7 on the roof.                                    | ''
      On the one hand the price is low.                                | ''
      The Stoxx 600 has a new chief.                                   | ''
      Two Fortune 500 companies moved to the port.                     | Two=2
      The Standard & Poor's 500-stock index fell.                      | ''
      The cars have a turbo-four from the old plant.                   | ''
      A ferry beat the 4Q profit of its rival.                         | ''
      The lorry stood at the season four set of the film.              | ''
      The yard built an RX 350L for the mayor.                         | ''
      The guard found six XR 20 pumps on the barge.                    | six=6
      The mill runs on iOS 7.1 and on paper.                           | ''
      The mill made a loss in 2018-19 and closed.                      | ''
      He was harbour master from 1962-71 and then a cook.              | ''
      She rows for the 84ers in the valley.                            | ''
      Every one of them came; no one knows why.                        | ''
      He gave reasons: (1) the mill was old, (2) it leaked.            | ''
      It is the number one mill of the valley.                         | ''
      The port got 5G masts.                                           | ''
      He fought to a record of 31-4-6 in all.                          | ''
      The ferry called at 1100 hours and again at 1842 (1512 GMT).     | ''
      The crew worked for 1100 hours.                                  | 1100=1100
      They drove a 4\u00D74 car in.                                       | ''
      The fire began in the 7300 block of Mill Lane.                  | ''
      She hopes to sail one day.                                       | ''
      The pier was shut for one day.                                   | one=1
      The film runs in 1080p at the port.                              | ''
      Nine in ten (90%) farmers came.                                  | Nine in ten=0.9; 90=90
      Rovers beat the Spurs 106-96 at home.                            | 106-96=
      """)
  void the_span_holds_the_number_words_only(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> f.span().in(text) + "=" + number(f.quantity().value())));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The crew saved at least 12 goats.            | 12 12- at_least
      The crew saved more than 12 goats.           | 12 12- more_than
      The crew saved up to 12 goats.               | 12 -12 at_most
      The crew saved fewer than 12 goats.          | 12 -12 fewer_than
      The crew saved nearly 12 goats.              | 12 -12 about
      The crew saved about 12 goats.               | 12 - about
      The crew saved some 12 goats.                | 12 - about
      The crew saved 12 goats.                     | 12 12-12 exact
      The crew saved 12 to 14 goats.               | 12-14 range
      The crew saved 12-14 goats.                  | 12-14 range
      The crew saved between 12 and 14 goats.      | 12-14 range
      The crew saved two or three goats.           | 2-3 range
      The crew saved 2 to 3 million fish.          | 2000000-3000000 range
      The herd rose from four to 11 goats.         | 4 4-4 exact; 11 11-11 exact
      The crew saved dozens of goats.              | 24- vague
      The crew saved several hundred goats.        | 200-999 vague
      The crew saved hundreds of thousands of fish.| 200000-999999 vague
      The herd may reach 50 goats.                 | 50 -50 at_most
      The herd will reach 50 goats.                | 50 50-50 exact
      They sat over three days.                    | 3 3-3 exact
      They sat for over three days.                | 3 3- more_than
      It went up in less than a week.              | 1 -1 fewer_than
      A law to cap the herd of goats at 500.       | 500 -500 at_most
      The rule is for farmers 25 and older.                 | 25 25- at_least
      It took the 40-plus minutes to cross.                 | 40 40- at_least
      The mill lost 90-plus percent of its trade.           | 90 90- at_least
      The hall has two or more floors.                      | 2 2- at_least
      The bank took control over another 12,000 farms.      | 12000 12000-12000 exact
      The co-op sells to villagers over the age of 18.      | 18 18- more_than
      The boxes hold no lower than 40 kilos.                | 40 40- at_least
      """)
  void the_words_around_a_number_hold_it(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> (number(f.quantity().value()) + " " + number(f.quantity().low()) + "-" + number(f.quantity().high()) + " "
        + f.quantity().bound().name().toLowerCase()).strip()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Rebels took eight out of 34 river towns.              | 8/34 town; 34 town
      Rebels took six of the country's 34 river towns.      | 6/34 town; 34 town
      Rebels took six of the country\u2019s 34 wide valleys in May. | 6/34 valley; 34 valley
      All but one of 49 miners came home.                   | 1/49 miner; 49 miner
      The fire hurt 20 miners, half of them badly.          | 20 miner; 0.5/20 miner
      The guard saved 20 miners. Three of them were hurt.   | 20 miner; 3/20 miner
      At least one of Mr. Holm's lawyers saw the text.      | 1 lawyer
      Ten towns say the river population would reach 24 million. | 10 town; 24000000 population
      All of the county's 22 creeks have burst their banks. | 22/22 creek
      The quake hurt 48 homes, including 17 with major damage. | 48 home; 17/48 home
      The blast killed eight and wounded several others.    | 8 person;  person
      The blast left at least 31 dead.                      | 31 person
      Twenty were wounded.                                  | 20 person
      They fight for three towns and two others.            | 3 town; 2 town
      The 13-minute speech was dull.                        | 13 speech
      """)
  void what_is_counted_and_of_what_whole(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> number(f.quantity().value()) + f.of().map(w -> "/" + number(OptionalDouble.of(w.value()))).orElse("") + " " + f.counted()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The blast killed 12 people, including two children. | two children
      The blast killed 12 people, not including the driver. | not including the driver
      The blast killed 12 people in the hall.             | ''
      The storm left 12 people without pay.               | ''
      The boat carried 12 people without the crew.        | without the crew
      """)
  void what_is_in_and_what_is_out(String text, String expected) {
    assertEquals(expected, figures(text).getFirst().includes().orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"''", "$", "$$$ 4", "4-", "-4-4-4-4", "1/0", "4 to", "to 4 to 4 to", "a a a a", "hundred hundred hundred", "½½½", "and and a half"})
  void odd_text_breaks_nothing(String text) {
    List<FigureMark> found = figures(text);
    for (int i = 1; i < found.size(); i++) assertEquals(true, found.get(i - 1).span().end() <= found.get(i).span().begin());
    for (FigureMark f : found) assertEquals(true, new Span(0, text.length()).contains(f.span()));
  }
}
