package org.stemma.views.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.model.FigureMark;
import org.stemma.model.Origin;
import org.stemma.model.Quantity;
import org.stemma.model.Speaker;
import org.stemma.model.Zone;
import org.stemma.text.Span;

final class WordsOfViewsTest {
  @Test
  void dates_read_as_a_newsroom_writes_them() {
    String[][] rows = {
        {"2026-05-03", "3 May 2026"},
        {"2026-05-03T09:10:00Z", "3 May 2026, 09:10 UTC"},
        {"2026-05-03T09:10:00+02:00", "3 May 2026, 09:10 +02:00"},
        {"2026-05-03/2026-05-04", "3 May 2026 to 4 May 2026"},
        {"2026-13-03", "2026-13-03"},
        {"PAST_REF", "PAST_REF"},
        {"", ""},
    };
    for (String[] row : rows) assertEquals(row[1], Dates.full(row[0]));
    assertEquals("3\u20135 May 2026", Dates.range("2026-05-03", "2026-05-05"));
    assertEquals("30 April\u20132 May 2026", Dates.range("2026-04-30", "2026-05-02"));
    assertEquals("31 December 2025\u20131 January 2026", Dates.range("2025-12-31", "2026-01-01"));
    assertEquals("3 May 2026", Dates.range("2026-05-03", "2026-05-03"));
  }

  @Test
  void numbers_keep_their_bounds() {
    assertEquals("4,012", Numbers.plain(4012));
    assertEquals("-1,234,567.5", Numbers.plain(-1234567.5));
    assertEquals("-123", Numbers.plain(-123));
    assertEquals("0.333", Numbers.plain(1 / 3.0));
    assertEquals("more than 200", Numbers.of(new Quantity(OptionalDouble.of(200), OptionalDouble.of(200), OptionalDouble.empty(), Quantity.Bound.MORE_THAN)));
    assertEquals("10\u201314", Numbers.of(new Quantity(OptionalDouble.empty(), OptionalDouble.of(10), OptionalDouble.of(14), Quantity.Bound.RANGE)));
    assertEquals("24 or more", Numbers.of(new Quantity(OptionalDouble.empty(), OptionalDouble.of(24), OptionalDouble.empty(), Quantity.Bound.VAGUE)));
    assertEquals("about 40", Numbers.of(new Quantity(OptionalDouble.of(40), OptionalDouble.empty(), OptionalDouble.empty(), Quantity.Bound.ABOUT)));
    assertEquals("2\u20134", Numbers.atLeastAtMost(2, 4));
    assertEquals("1 report", Numbers.count(1, "report"));
  }

  @Test
  void a_share_that_decimals_do_not_tell_is_printed_as_such() {
    assertEquals("2/3", Numbers.of(Quantity.exact(.666667)));
    assertEquals("1/12", Numbers.of(Quantity.exact(.083333)));
    assertEquals("0.75", Numbers.of(Quantity.exact(.75)));
    assertEquals("0.667", Numbers.of(Quantity.exact(.667)));
    assertEquals("0.671", Numbers.of(Quantity.exact(.6712)));
  }

  @Test
  void a_difference_is_read_around_the_words_that_differ() {
    String text = "The harbour master, whom nobody on the quay had seen since the ferry came in, was due to speak to the crew.";
    Span all = new Span(0, text.length());
    assertEquals("was due", Differing.in(text, all, "\u201Cwas due\u201D / \u201Cwas expected\u201D").in(text));
    assertEquals("quay", Differing.in(text, all, "place: pier / quay").in(text));
    assertEquals(all, Differing.in(text, all, "\u201Cferr\u201D / \u201Cboat\u201D"));
    assertEquals(all, Differing.in(text, all, "how the master is quoted: \u201Cthe crew\u201D"));
  }

  @Test
  void a_quotation_that_was_cut_has_its_mark() {
    assertEquals("the mill would \u201Copen in\u2026\u201D", Marks.paired("the mill would \u201Copen in\u2026"));
    assertEquals("the mill would \"open in\u2026\"", Marks.paired("the mill would \"open in\u2026"));
    assertEquals("the \u201Cold\u201D mill would", Marks.paired("the \u201Cold\u201D mill would"));
    assertEquals("old\u201D mill would", Marks.paired("old\u201D mill would"));
    assertEquals("the mill would", Marks.paired("the mill would"));
  }

  @Test
  void places_in_an_order_and_numbers_that_may_be_none_read_as_words_do() {
    String[] places = {"1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th"};
    for (String place : places) assertEquals(place + " boat", Numbers.withUnit(figure(FigureMark.Measure.RANK, Double.parseDouble(place.replaceAll("\\D", "")), "boat")));
    assertEquals("6:00", Numbers.withUnit(figure(FigureMark.Measure.CLOCK, 6, "time of day")));
    assertEquals("6 boats", Numbers.withUnit(figure(FigureMark.Measure.COUNT, 6, "boats")));
    assertEquals("up to 1", Numbers.between(0, 1));
    assertEquals("1\u20132", Numbers.between(1, 2));
    assertEquals("0", Numbers.between(0, 0));
  }

  private static FigureMark figure(FigureMark.Measure measure, double value, String unit) {
    return new FigureMark(new Span(0, 1), Quantity.exact(value), unit, measure, unit, Optional.empty(), Optional.empty(), FigureMark.Tally.TOTAL, Optional.empty(), Optional.empty(),
        FigureMark.AsOfBasis.PUBLICATION, Speaker.unknown(), Zone.BODY);
  }

  @Test
  void reports_go_by_their_numbers_and_credits_by_their_place() {
    assertEquals("text shared by [2], [13]", Desk.numbered("text shared by r2, r13"));
    assertEquals("names in its text 'Tarn Wire'", Words.reason("told 'Tarn Wire'"));
    assertEquals("credits a contribution 'With Tarn Wire'", Words.reason("contribution 'With Tarn Wire'"));
    assertEquals("dateline 'Tarn Wire'", Words.reason("dateline 'Tarn Wire'"));
    assertEquals("outlet not known", Words.of(new Origin("o1", "boats", "", Origin.Kind.UNKNOWN, true, List.of(), List.of("r1"))));
    assertEquals("kind not known", Words.of(new Origin("o1", "boats", "", Origin.Kind.UNKNOWN, false, List.of(), List.of("r1"))));
  }

  @Test
  void the_reading_that_a_line_was_cut_from_is_known_again() {
    assertTrue(Marks.excerpts("\u2039... the \u201Cold\u201D mill burned ...\u203A", "On Friday the \"old\" mill burned down."));
    assertEquals(false, Marks.excerpts("\u201Cthe mill burned\u201D", "The windmill was on fire."));
    assertEquals(false, Marks.excerpts("\u201C...\u201D", "The windmill was on fire."));
  }

  @Test
  void an_excerpt_keeps_the_cite_and_never_has_more_words_than_asked_for() {
    String text = "one two three four five six seven eight nine ten eleven twelve";
    Span all = new Span(0, text.length());
    for (int words = 5; words < 14; words++) {
      for (String cited : new String[] {"one", "six", "twelve", "three four five", text}) {
        Excerpt e = Excerpt.of(text, new Span(text.indexOf(cited), text.indexOf(cited) + cited.length()), all, words);
        assertTrue(e.plain().split(" ").length <= words, e.plain());
        assertTrue(cited.startsWith(e.marked().replace("\u2026", "")), e.marked());
      }
    }
    assertEquals("\u2026five six seven\u2026", Excerpt.of(text, new Span(24, 27), all, 3).plain());
  }

  @Test
  void tellings_are_compared_word_by_word() {
    String[][] rows = {
        {"the engine stopped twice", "the engine cut out twice", "the engine -stopped +cut out twice"},
        {"We will go", "we will go", "we will go"},
        {"not to recognise", "not to not recognise", "not to +not recognise"},
        {"a b", "c d", "-a b +c d"},
        {"", "new words", "+new words"},
        {"don\u2019t go", "don't go", "don't go"},
    };
    for (String[] row : rows) assertEquals(row[2], shown(Collated.of(row[0], row[1])));
    assertEquals(1, Collated.of("a b c", "a b c d").alike());
    assertEquals(0, Collated.of("", "a").alike());
  }

  private static String shown(Collated c) {
    return c.pieces().stream().map(p -> (p.in() == Collated.In.BOTH ? "" : p.in() == Collated.In.FIRST ? "-" : "+") + p.text()).collect(Collectors.joining(" "));
  }
}
