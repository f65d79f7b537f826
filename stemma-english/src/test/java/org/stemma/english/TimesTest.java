package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.TimeMark;

class TimesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2021-08-10 | The quake struck at 2 p.m. EST (1900 GMT).               | 2 p.m. EST=2021-08-10T14:00; 1900 GMT=2021-08-10T19:00
      2021-08-10 | The quake struck at 11 p.m. EST on Monday (0400 GMT).    | 11 p.m. EST on Monday=2021-08-09T23:00; 0400 GMT=2021-08-10T04:00
      2021-08-10 | The quake struck at 11 p.m. ET (0300 GMT) on Monday.     | 11 p.m. ET=2021-08-09T23:00; 0300 GMT=2021-08-10T03:00; Monday=2021-08-09
      2021-08-10 | The quake struck at 8 a.m. local time (2200 GMT).        | 8 a.m. local time=2021-08-10T08:00; 2200 GMT=2021-08-09T22:00
      2021-08-10 | The quake struck at 5 p.m. (1700 GMT).                   | 5 p.m.=2021-08-10T17:00; 1700 GMT=2021-08-10T17:00
      2021-08-10 | The offices close at 11 p.m. EST (24:00 GMT).           | 11 p.m. EST=2021-08-10T23:00; 24:00 GMT=2021-08-10T24:00
      2021-08-10 | The talks ran from 11 p.m. EST to 0600 GMT.              | 11 p.m. EST=2021-08-10T23:00; 0600 GMT=2021-08-10T06:00
      """)
  void a_moment_told_in_two_zones_is_one(String published, String text, String found) {
    assertEquals(found, TimeRulesTest.read(text, published));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2021-08-10 | The mayor resigned on Tuesday.                              | Tuesday=2021-08-10
      2021-08-10 | The mayor resigned on Monday.                               | Monday=2021-08-09
      2021-08-10 | The mayor will resign on Monday.                            | Monday=2021-08-16
      2021-08-10 | The mayor will resign on Tuesday.                           | Tuesday=2021-08-10
      2021-08-10 | The mayor is expected to resign on Friday.                  | Friday=2021-08-13
      2021-08-10 | The mayor, who plans to resign on Friday, wept.             | Friday=2021-08-13
      2021-08-10 | Friday's fire killed two.                                   | Friday=2021-08-06
      2021-08-10 | The vote was put off until Thursday.                        | Thursday=2021-08-12
      2021-08-10 | The union announced a strike for Friday.                    | Friday=2021-08-13
      2021-08-10 | The judge set a hearing for Monday, officials said.         | Monday=2021-08-16
      2021-08-10 | The mayor is up for re-election in July.                   | July=2022-07
      2021-08-10 | The mayor won re-election in July.                         | July=2021-07
      2021-08-10 | Critics told the mayor to cancel Friday's fair.            | Friday=2021-08-13
      2021-08-10 | Few asked whether she should attend the Friday fair.       | Friday=2021-08-13
      2021-08-10 | The advertisement follows a speech on Sunday by the mayor. | Sunday=2021-08-08
      2021-08-10 | A fair with singers and dancers set for Friday in Arden has been put off. | Friday=2021-08-13
      2021-08-10 | The group was blamed for Friday's fire.                     | Friday=2021-08-06
      2021-08-10 | She rang both men following Friday's vote and will meet them. | Friday=2021-08-06
      2021-08-10 | The storm hit early Wednesday.                              | early Wednesday=2021-08-11
      2021-08-10 | After his arrest on Friday, the man confessed.              | Friday=2021-08-06
      2021-08-10 | On Friday the clerk, who has a boat in the harbour, wrote to the council. | Friday=2021-08-06
      2021-08-10 | On Friday the clerk, who has a boat in the harbour, sails for Linden. | Friday=2021-08-13
      2021-08-10 | The mayor cancelled a scheduled speech on Friday.           | Friday=2021-08-06
      2021-08-10 | The mayor will give a scheduled speech on Friday.           | Friday=2021-08-13
      2021-08-10 | Guards say that on Friday the man was alone in the mill.    | Friday=2021-08-06
      2021-08-10 | Guards say that on Friday the man will leave the mill.      | Friday=2021-08-13
      2021-08-10 | The boats were kept in due to fog on Friday.                | Friday=2021-08-06
      2021-08-10 | The boats are due to sail on Friday.                        | Friday=2021-08-13
      2021-08-10 | The sails could be seen off the harbour on Friday.          | Friday=2021-08-06
      2021-08-10 | Flights could be cancelled on Friday.                       | Friday=2021-08-13
      2021-08-10 | The man is believed to have left the mill on Friday.        | Friday=2021-08-06
      2021-08-10 | The strike will end after voting to accept the offer on Friday. | Friday=2021-08-06
      2021-08-10 | Voting to accept the offer on Friday will end the strike.   | Friday=2021-08-13
      2021-08-10 | The fair was backed, along with plans for a march in Arden on Friday. | Friday=2021-08-13
      2021-08-10 | Her claims Friday that she is going to stay angered the council. | Friday=2021-08-06
      2021-08-10 | The Arden Post writes the clerk on Friday first named her price. | Friday=2021-08-06
      2021-08-10 | The council sits on Friday in Arden.                        | Friday=2021-08-13
      2021-08-10 | But the word from Friday is plain: the mill has to go.      | Friday=2021-08-06
      2021-08-10 | The clerk would not say Friday who had paid.                | Friday=2021-08-06
      2021-08-10 | The clerk would not wait Friday for the boat.               | Friday=2021-08-13
      2021-08-10 | She spoke of the plan, which was to be sent out by the clerk on Friday. | Friday=2021-08-06
      2021-08-10 | If they meet tonight, the plan could come before the council as soon as Friday. | tonight=2021-08-10TNI; Friday=2021-08-13
      """)
  void a_weekday_follows_the_tense_of_its_clause(String published, String text, String found) {
    assertEquals(found, TimeRulesTest.read(text, published));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2021-01-05 | The shop burned on Dec. 20.              | Dec. 20=2020-12-20
      2021-08-10 | The shop burned on Aug. 8.               | Aug. 8=2021-08-08
      2021-08-10 | The shop burned on Aug. 10.              | Aug. 10=2021-08-10
      2021-12-30 | The shop will open on Jan. 2.            | Jan. 2=2022-01-02
      2021-12-30 | The shop burned on Jan. 2.               | Jan. 2=2021-01-02
      2021-08-10 | Troops aim to leave by August 31.        | August 31=2021-08-31
      2021-08-10 | The shop burned on Sept. 30.             | Sept. 30=2020-09-30
      2021-08-10 | The march of Feb. 30 was long.           | -
      2021-08-10 | The shop burned on Thursday, Oct. 1.     | Thursday, Oct. 1=2020-10-01
      """)
  void a_day_without_a_year_is_never_next_year_for_what_was(String published, String text, String found) {
    assertEquals(found, TimeRulesTest.read(text, published));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The fair ran from Aug. 2 to Aug. 5.                         | 2021-08-02..2021-08-05 2021-08-05..2021-08-05
      The fair ran August 2-5.                                    | 2021-08-02..2021-08-05
      The fair ran from Monday to Friday.                         | 2021-08-02..2021-08-06 2021-08-06..2021-08-06
      The fair will run from Monday through Wednesday.            | 2021-08-16..2021-08-18 2021-08-18..2021-08-18
      The pier was shut between Sunday and Monday.                | 2021-08-08..2021-08-09 2021-08-09..2021-08-09
      Roofs fell on Sunday night and Monday.                      | 2021-08-08..2021-08-09 2021-08-09..2021-08-09
      The vote was moved from Aug. 2 to Aug. 5.                   | 2021-08-02..2021-08-02 2021-08-05..2021-08-05
      Roofs fell on Friday and Monday.                            | 2021-08-06..2021-08-06 2021-08-09..2021-08-09
      The score on July 30-40 was odd.                            | 2021-07-30..2021-07-30
      """)
  void the_first_of_two_days_told_as_a_range_runs_to_the_second(String text, String days) {
    String found = TimeRulesTest.marks(text, "2021-08-10").stream().map(t -> t.from().orElseThrow() + ".." + t.to().orElseThrow()).reduce((a, b) -> a + " " + b).orElse("");
    assertEquals(days, found);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The quake struck at 2 p.m. EST (1900 GMT) on Sunday.        | 2 p.m. EST=2021-08-08T14:00; 1900 GMT=2021-08-08T19:00; Sunday=2021-08-08
      Critics say the September 23 polls will be late.            | September 23=2021-09-23
      He ate bread ahead of the weekend.                          | the weekend=2021-W32-WE
      The boat could not be found Friday.                         | Friday=2021-08-06
      The town still mourns the Sept. 11 attacks.                 | Sept. 11=2001-09-11
      The town recalls the attacks of September 11, 2001.         | September 11, 2001=2001-09-11
      The shop burned on Sept. 11, 2012.                          | Sept. 11, 2012=2012-09-11
      She spoke loudly on "This Week" after lunch.                | -
      Mayor to Speak Next Week in Port                            | Next Week=2021-W33
      At 6:20 p.m. Monday the clerk wrote that on July 2 the mill was shut. At 7:05 p.m. the mayor wrote back. | 6:20 p.m. Monday=2021-08-09T18:20; July 2=2021-07-02; 7:05 p.m.=2021-08-09T19:05
      On July 2 the clerk wrote home. At 7:05 p.m. the mayor wrote back. | July 2=2021-07-02; 7:05 p.m.=2021-07-02T19:05
      It began at 5:10 p.m. on Friday, July 9, in the mill.       | 5:10 p.m. on Friday, July 9=2021-07-09T17:10
      All of the 19 July 9 divers were found.                     | July 9=2021-07-09
      On 19 July 9 divers were found.                             | 19 July=2021-07-19
      The 5 July Brigade kept the road, and the Easter Boat Race was off. | -
      The May 5 Arden Weavers Guild dinner was dull.              | May 5=2021-05-05
      """)
  void days_are_read_by_the_words_around_them(String text, String found) {
    assertEquals(found, TimeRulesTest.read(text, "2021-08-10"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The mayor resigned on Tuesday.     | Tuesday=XXXX-WXX-2
      The shop burned on Aug. 8.         | Aug. 8=XXXX-08-08
      The shop burned last week.         | last week=PAST_REF
      The shop burned yesterday.         | yesterday=XXXX-XX-XX
      The shop burned on Aug. 8, 2021.   | Aug. 8, 2021=2021-08-08
      """)
  void without_a_day_of_writing_relative_words_get_no_calendar_day(String text, String found) {
    assertEquals(found, TimeRulesTest.read(text, ""));
    boolean whole = found.endsWith("2021-08-08");
    assertTrue(TimeRulesTest.marks(text, "").stream().allMatch(t -> t.from().isPresent() == whole));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They won nine games since August 6.             | 2021-08-06 | 2021-08-10
      They won five games in less than a week.       | 2021-08-04 | 2021-08-10
      They won five games in four days.              | 2021-08-07 | 2021-08-10
      They met often over the past two weeks.         | 2021-07-27 | 2021-08-10
      They leave by the end of August.                | 2021-08-31 | 2021-08-31
      They leave by the end of the month.             | 2021-08-31 | 2021-08-31
      They struck the camp over the past weekend.     | 2021-08-07 | 2021-08-08
      The drought began in April.                     | 2021-04-01 | 2021-04-30
      The dam was built in the 1980s.                 | 1980-01-01 | 1989-12-31
      """)
  void an_expression_covers_days(String text, String from, String to) {
    TimeMark mark = TimeRulesTest.marks(text, "2021-08-10").getFirst();
    assertEquals(from + "/" + to, mark.from().orElseThrow() + "/" + mark.to().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The shop sold Christmas trees.                              | Christmas
      On a wet Thursday afternoon the weavers sat together.       | Thursday afternoon
      The weavers sat together in a Thursday meeting.             | Thursday 2021-08-05
      He spent the next day or two at sea.                        | the next day or two 2021-08-10
      Prints are sold the day after showing.                      | the day
      """)
  void a_day_that_only_tells_what_kind_is_none_of_the_calendar(String text, String found) {
    TimeMark mark = TimeRulesTest.marks(text, "2021-08-10").getFirst();
    assertEquals(found, mark.span().in(text) + mark.from().map(d -> " " + d).orElse(""));
  }

  @Test
  void what_a_length_is_reckoned_from_stands_right_before_it() {
    assertEquals("2021-07-02", TimeRulesTest.marks("It rained on July 9, a week after the flood.", "2021-08-10").getLast().from().orElseThrow().toString());
    assertTrue(TimeRulesTest.marks("The vote on July 9 was put off. It came a week after the flood.", "2021-08-10").getLast().from().isEmpty());
  }

  @Test
  void marks_stand_in_order_and_apart() {
    List<TimeMark> marks = TimeRulesTest.marks("On Monday, Aug. 9, 2021, at 5 p.m., two days after the flood, it rained again until late Tuesday night.", "2021-08-11");
    for (int i = 1; i < marks.size(); i++) assertTrue(marks.get(i - 1).span().end() <= marks.get(i).span().begin());
    assertEquals(4, marks.size(), marks::toString);
  }

  @Test
  void a_hundred_thousand_dates_in_one_line_are_read_in_time() {
    assertEquals(20_000, TimeRulesTest.marks("Tuesday . ".repeat(20_000), "2021-08-10").size());
  }
}
