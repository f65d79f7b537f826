package org.stemma.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.stemma.language.NoLanguage;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.FigureRow.Relation;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Speaker;
import org.stemma.model.Zone;
import org.stemma.text.Span;

class RelationsTest {
  private static final Quantity SEVERAL_HUNDRED = new Quantity(OptionalDouble.empty(), OptionalDouble.of(200), OptionalDouble.of(900), Bound.VAGUE);

  private static FigureRow.Reading reading(String report, Quantity quantity, String asOf) {
    FigureMark mark = new FigureMark(new Span(0, 1), quantity, "people", FigureMark.Measure.COUNT, "person", Optional.empty(), Optional.empty(),
        FigureMark.Tally.TOTAL, Optional.empty(), Optional.of(asOf), FigureMark.AsOfBasis.STATED, Speaker.unknown(), Zone.BODY);
    return new FigureRow.Reading(report, mark, mark.asOf(), mark.asOfBasis(), Optional.empty(), FigureRow.Status.CURRENT);
  }

  private static Relation relation(FigureRow.Reading... readings) {
    return Relations.of(List.of(readings), new NoLanguage("en")).relation();
  }

  @Test
  void equal_numbers_agree() {
    assertEquals(Relation.AGREE, relation(reading("r1", Quantity.exact(8), "2026-05-12"), reading("r2", Quantity.exact(8), "2026-05-13")));
  }

  @Test
  void other_numbers_on_later_days_evolve_and_on_one_day_contradict() {
    assertEquals(Relation.EVOLVING, relation(reading("r1", Quantity.exact(8), "2026-05-12"), reading("r2", Quantity.exact(9), "2026-05-13")));
    assertEquals(Relation.CONTRADICTION, relation(reading("r1", Quantity.exact(8), "2026-05-12"), reading("r2", Quantity.exact(9), "2026-05-12")));
  }

  @Test
  void a_vague_number_of_another_day_is_no_contradiction() {
    assertEquals(Relation.EVOLVING, relation(reading("r1", SEVERAL_HUNDRED, "2026-05-12"), reading("r2", Quantity.exact(9000), "2026-05-14")));
    assertEquals(Relation.CONTRADICTION, relation(reading("r1", SEVERAL_HUNDRED, "2026-05-12"), reading("r2", Quantity.exact(9000), "2026-05-12")));
  }

  @Test
  void an_hour_of_a_day_is_later_than_another_hour_of_it() {
    assertEquals(Relation.EVOLVING, relation(reading("r1", Quantity.exact(34), "2026-05-12T12:00"), reading("r2", Quantity.exact(129), "2026-05-12T17:00")));
  }

  @Test
  void what_nothing_explains_on_one_day_outweighs_a_move_between_days() {
    Quantity most = new Quantity(OptionalDouble.of(31), OptionalDouble.empty(), OptionalDouble.of(31), Bound.AT_MOST);
    assertEquals(Relation.CONTRADICTION, relation(reading("r1", Quantity.exact(34), "2026-05-12"), reading("r2", most, "2026-05-12"), reading("r3", Quantity.exact(31), "2026-05-13")));
    assertEquals(Relation.EVOLVING, relation(reading("r1", Quantity.exact(2), "2026-05-12"), reading("r2", Quantity.exact(8), "2026-05-13"), reading("r3", Quantity.exact(9), "2026-05-13"),
        reading("r4", Quantity.exact(18), "2026-05-14"), reading("r5", Quantity.exact(23), "2026-05-15")));
  }

  @Test
  void a_lower_bound_told_later_does_not_make_a_number_fall() {
    Quantity over = new Quantity(OptionalDouble.of(100), OptionalDouble.of(100), OptionalDouble.empty(), Bound.MORE_THAN);
    assertEquals(Relation.BOUND, relation(reading("r1", Quantity.exact(130), "2026-05-12"), reading("r2", over, "2026-05-13")));
    assertEquals(Relation.EVOLVING, relation(reading("r1", over, "2026-05-12"), reading("r2", Quantity.exact(130), "2026-05-13")));
  }
}
