package org.stemma.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Quantity;
import org.stemma.views.told.Numbers;

/** A row of figures in one line. */
final class RowsInWordsTest {
  @Test
  void a_row_comes_to_its_bound_and_to_what_it_counts() {
    Quantity thousands = new Quantity(OptionalDouble.empty(), OptionalDouble.of(1000), OptionalDouble.empty(), Quantity.Bound.VAGUE);
    Quantity within = new Quantity(OptionalDouble.of(1), OptionalDouble.empty(), OptionalDouble.of(1), Quantity.Bound.AT_MOST);
    assertEquals("1,000 or more guards", Numbers.withUnit(row("sent to the border", 1000, 1000, thousands, "guards")));
    assertEquals("1,000 or more", Numbers.withUnit(row("border guards sent", 1000, 1000, thousands, "guards")));
    assertEquals("at most 1 year", Numbers.withUnit(row("to close the border", 1, 1, within, "year")));
    assertEquals("1 to 1,000 or more guards", Numbers.withUnit(row("sent to the border", 1, 1000, thousands, "guards", Quantity.exact(1))));
  }

  /** @param low least of the sum @param more what further readings tell */
  private static FigureRow row(String about, double low, double high, Quantity quantity, String unit, Quantity... more) {
    Draft d = new Draft("r1", "The Tarn Post", "2026-05-01", "Border", "Border\n\nMany " + unit + ".\n", "en");
    List<FigureRow.Reading> readings = Stream.concat(Stream.of(quantity), Stream.of(more))
        .map(q -> new FigureRow.Reading("r1", d.counts("Many", "Many " + unit, q, unit), Optional.empty(), FigureMark.AsOfBasis.PUBLICATION, Optional.empty(), FigureRow.Status.CURRENT)).toList();
    return new FigureRow("f1", "k", about, unit, FigureRow.Relation.AGREE, List.of(), "", new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(low), OptionalDouble.of(high)), List.of(), readings);
  }
}
