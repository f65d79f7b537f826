package org.stemma.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Edge;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.text.Span;
import org.stemma.views.told.Against;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Marks;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Why;

/** What a reader sees of numbers, marks and reasons. */
final class ShownTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "five towns fell|five towns fell",
    "“five towns fell” 2 reports.|“five towns fell” 2 reports.",
    "‹He said “it fell” and “it rose.”› 2 reports.|“He said ‘it fell’ and ‘it rose.’” 2 reports.",
    "‹\"It fell,\" he said of the \"old\" mill› / “it rose”|“‘It fell,’ he said of the ‘old’ mill” / “it rose”",
    "‹“And it rose.”› 2 reports.|“And it rose.” 2 reports.",
    "“the ‹Post› of Tarn”|“the ‹Post› of Tarn”"})
  void a_quotation_inside_another_stands_in_single_marks(String line, String shown) {
    assertEquals(shown, Marks.nested(line));
  }

  @Test
  void a_reason_names_reports_by_their_numbers_and_leaves_the_share_to_its_place() {
    Edge edge = new Edge("r1", "r2", .5, Edge.Kind.EDITED, Edge.Basis.STATED, OptionalDouble.empty(), List.of("shares 50 % of its text with r1", "r2 and r12 both credit Northern Wire"), List.of());
    assertEquals(List.of("[2] and [12] both credit Northern Wire"), Why.reasons(edge));
  }

  @Test
  void a_row_is_summed_up_with_the_bounds_of_its_ends() {
    FigureRow row = Ferry.account().stories().getFirst().findings().figures().stream().filter(r -> Numbers.of(r).equals("214")).findFirst().orElseThrow();
    assertEquals("more than 200 to 214", Numbers.of(told(row, 200, 214, row.readings())));
    assertEquals("more than 200", Numbers.of(told(row, 200, 200, List.of(row.readings().getFirst()))));
    assertEquals("210\u2013214", Numbers.of(told(row, 210, 214, row.readings())));
  }

  @Test
  void a_bound_of_a_number_that_was_overtaken_stands_in_the_sum() {
    FigureRow row = Ferry.account().stories().getFirst().findings().figures().stream().filter(r -> Numbers.of(r).equals("214")).findFirst().orElseThrow();
    List<FigureRow.Reading> overtaken = row.readings().stream()
        .map(r -> new FigureRow.Reading(r.report(), r.figure(), r.asOf(), r.asOfBasis(), r.origin(), r.figure().quantity().value().orElse(0) == 200 ? FigureRow.Status.SUPERSEDED : r.status())).toList();
    assertEquals("more than 200 to 214", Numbers.of(told(row, 200, 214, overtaken)));
  }

  @Test
  void words_of_a_report_over_a_difference_stand_in_marks() {
    Desk desk = Desk.of(Ferry.account(), Ferry.account().stories().getFirst(), 25);
    String sentence = "The engine stopped twice before we struck the rock";
    assertEquals("\u201C" + sentence + "\u201D", desk.heading(difference(sentence, FerryReports.R3.at(sentence, sentence))));
    assertEquals("number of the boats that sailed", desk.heading(difference("number of the boats that sailed", FerryReports.R3.at("six", "carried six lifeboats"))));
  }

  private static Difference difference(String about, Span span) {
    return new Difference("d1", "k", about, Difference.Kind.SCOPE, List.of(new Difference.Reading(new Cite("r3", span), Optional.empty())), "");
  }

  @Test
  void a_disputed_point_shows_the_way_to_what_speaks_against_it_and_no_other_does() {
    Findings f = Ferry.account().stories().getFirst().findings();
    List<String> ways = f.points().stream().flatMap(p -> Against.of(f, p).stream().map(a -> p.status() + " " + a.id())).toList();
    assertEquals(List.of("DISPUTED d2"), ways);
  }

  private static FigureRow told(FigureRow row, double low, double high, List<FigureRow.Reading> readings) {
    FigureRow.Summary sum = new FigureRow.Summary(row.summary().rule(), OptionalDouble.of(low), OptionalDouble.of(high));
    return new FigureRow(row.id(), row.key(), row.about(), row.unit(), row.relation(), row.also(), row.note(), sum, row.checks(), readings);
  }
}
