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

/** Sentences in, figures out, as tables of rows. */
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
      The herd rose from six to 18 goats.          | 6 6-6 exact; 18 18-18 exact
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
      Ann Lowe, 42, lost her boat.                   | 42 age
      Anyone 21 or older may enter.                  | 21 age
      Girls between the ages of 12 and 16 may enter. | age
      Ann Lowe, then 42, lost her boat.              | 42 age
      Ann Lowe, now 42, lost her boat.               | 42 age
      She was 14 when the mill burned.               | 14 age
      Her age, 75, is no hindrance.                  | 75 age
      She was 14 miles away.                         | 14 distance
      The law is for adults over 21.                 | 21 age
      A 64-year-old baker lost his boat.             | 64 age
      The children, ages 6 to 16, are safe.          | age
      The storm was a Category 4 hurricane.          | 4 rank
      It was the nation's fourth-largest fire.       | 4 rank
      Rebels took a sixth river town.                | 6 rank
      The first blast broke a window.                | ''
      The firm raised its fee by 2 percentage points. | 2 percentage_points
      Winds reached 45 mph.                          | 45 speed
      The pond was at 12 degrees.                    | 12 temperature
      The fire burned 12 square miles.               | 12 area
      The truck held 15 kilos of copper.             | 15 weight
      The hall held double its usual crowd.          | 2 ratio
      The Rovers won 3-1 on Sunday.                  | score
      """)
  void the_measure_of_a_figure(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> (number(f.quantity().value()) + " " + f.measure().name().toLowerCase()).strip()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The herd has 12 goats.                              | total
      Another 12 goats were found.                        | new
      The herd lost 12 percent.                           | change
      The mill makes 12 barrels a day.                    | rate
      Rebels took eight out of 34 towns.                  | subset; total
      Water rose four inches per hour.                    | rate
      """)
  void what_sort_of_count_it_is(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> f.tally().name().toLowerCase()));
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
  @CsvSource(delimiter = '|', textBlock = """
      Winds reached 120 mph (193 km/h).                              | mile per hour; kilometre per hour
      Oil in Tarn up another 4 cents a gallon                        | cent per gallon
      Oil cost $52 a barrel.                                         | dollar per barrel
      The bid was C$6 (US$4.46) per share.                           | canadian dollar per share; dollar
      They burn 2 billion litres of fuel a year.                     | litre per year
      The state has 12 coal-fired power plants.                      | coal-fired power plant
      Sales rose to 3.9 million headsets from 2.4 million.           | headset; headset
      Prices rose 5 percent, compared with 4.2 a year ago.           | percentage; percentage
      The fund raised 280 million of the 900 million pesos it needs. | peso; peso
      She paid 20 pounds for the lamp and 3 for the cap.             | pound sterling; pound sterling
      The case weighs 20 pounds.                                     | pound-mass
      Profit was 361 million pounds.                                 | pound sterling
      It costs about 8 or $9.                                        | dollar; dollar
      The number of active cases fell to 573.                        | active case
      The blast killed 20 people Tuesday.                            | people
      The tank holds 20 (kg) of flour.                               | kilogram
      He won 35 lakh rupees.                                         | indian rupee
      The 24 teams play 3 group games.                               | team; group game
      One in five farmers has left.                                  | farmer
      The hall has two or more floors.                 | floor
      It took the 40-plus minutes to cross.            | minute
      The mill lost 90-plus percent of its trade.      | percentage
      They want to sign another 12 or so players.      | player
      The post had 120 “amateur” clubs in all.         | club
      The rent is $600 a square metre.                 | dollar per square metre
      The engine turns with 800Nm.                     | newton metre
      The phone has a 12-MP main lens.                 | megapixel
      The shop sold 40 CDs of the choir.               | cd
      The repair cost 5.5 mln dlrs.                    | dollar
      The repair will take another week or two.        | week
      """)
  void the_unit_in_base_form(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> f.base()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It costs three dollars and 50 cents.                    | 3.5
      It costs 15 dollars 50.                                 | 15.5
      It costs fifteen dollars and fifty.                     | 15.5
      It costs 15 dollars, 50 less than a boat.               | 15; 50
      The debt is 12,34,567.89 rupees.                        | 1234567.89
      The herd cost half million dollars.                     | 500000
      The stand holds 80, 000 spectators.                     | 80000
      The firm made $4.1 million.                             | 4100000
      The bill was cut in the second half of the year.        | ''
      Airlines grounded two new 737 Max jets.                 | 2
      The Standard & Poor's 500 index fell.                   | ''
      The 2002 second quarter results are out.                | ''
      The hall stands north of ground zero.                   | ''
      Call (248) 555-0134 or 555-688-4068 for help.           | ''
      The No. 2 soft drink maker is here.                     | ''
      They met on sept. 30 in the hall.                       | ''
      The Rovers slipped towards the bottom three.            | ''
      One in five farmers in the valley has left.             | 0.2
      One out of every four children is hungry.               | 0.25
      Nearly 1 in 8 adults took part.                         | 0.125
      He scored two in 10 minutes.                            | 2; 10
      Two out of three hostages were freed.                   | 2; 3
      Police arrested 3 in 4 raids.                           | 3; 4
      """)
  void the_value_of_a_figure(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> number(f.quantity().value())));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Shares rose by 120 points or 2 percent.                      | up up
      Lowe was down 2.3 percent and Hart by 2.6 percent.           | down down
      The board raised its rents by 2 percent.                     | up
      The firm added 200 jobs.                                     | none
      The retreat by 33 senators was seen.                         | none
      Tuition will rise by $300 to $2,800.                         | up none
      The firm added 3 percent.                                    | up
      The index gained 4.78 to 1,955.80.                           | up none
      Sales rose to 20 tonnes.                                     | none
      Shares of the grocer fell a further 3 percent on Monday.     | down
      Ticket sales rose a whopping 40 percent last year.           | up
      Exports grew on average 4 percent in each quarter.           | up
      The lira has weakened sharply, by 11 percent, since June.    | down
      Rents have risen in the north by 6 percent.                  | up
      Brent edged 31 cents lower to $63.02 a barrel.               | down none
      The index gave up 3 percent.                                 | down
      Women make up 30 percent of the crew.                        | none
      The crew used a tapered 14 gauge tip.                        | none
      The index is up a solid 2 percent.                    | up
      Prices were up by 2 percent.                          | up
      The firm soaked up 151,200 square metres.             | none
      Rovers went up 2-1 at home.                           | none
      It raised the fare by 4 cents to 22 cents.            | up none
      """)
  void the_way_of_a_change(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> f.trend().name().toLowerCase()).replace(";", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The wall is just under 30 miles (48 km) long.                | fewer_than; fewer_than
      The wall is some 30 miles (48 km) long.                      | about; exact
      Some 30 to 40 goats fled.                                    | range~
      """)
  void a_conversion_is_held_as_what_it_converts(String text, String expected) {
    assertEquals(expected, listed(figures(text), f -> f.quantity().bound().name().toLowerCase() + (f.hedged() && f.quantity().value().isEmpty() ? "~" : "")));
  }

  @ParameterizedTest
  @CsvSource({"''", "$", "$$$ 4", "4-", "-4-4-4-4", "1/0", "4 to", "to 4 to 4 to", "a a a a", "hundred hundred hundred", "½½½", "and and a half"})
  void odd_text_breaks_nothing(String text) {
    List<FigureMark> found = figures(text);
    for (int i = 1; i < found.size(); i++) assertEquals(true, found.get(i - 1).span().end() <= found.get(i).span().begin());
    for (FigureMark f : found) assertEquals(true, new Span(0, text.length()).contains(f.span()));
  }
}
