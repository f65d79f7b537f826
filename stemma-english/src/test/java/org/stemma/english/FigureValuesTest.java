package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.english.FigureExamplesTest.figures;
import static org.stemma.english.FigureExamplesTest.listed;
import static org.stemma.english.FigureExamplesTest.number;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure measures, in which unit, how much of it, and whether it is a change: sentences in, figures out, as tables of rows. */
class FigureValuesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Ann Lowe, 42, lost her boat.                   | 42 age
      The driver, 42, lost her boat.                 | 42 age
      Her husband, 42, had a boat.                   | 42 age
      An unlucky singer, 42, lost her boat.          | 42 age
      The passengers, 42, lost the boat.             | 42 count
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
}
