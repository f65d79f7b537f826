package org.stemma.read.when;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.read.lists.Lists;

class DatesTest {
  @Test
  void dates_are_found_as_pages_print_them() {
    String[][] rows = {
      {"2021-08-10", "2021-08-10"},
      {"on 2021/8/9 there", "2021-08-09"},
      {"2021-08-10T14:05:00Z", "2021-08-10"},
      {"August 10, 2021", "2021-08-10"},
      {"Aug. 10, 2021", "2021-08-10"},
      {"Tuesday, August 10th, 2021 5:04 PM", "2021-08-10"},
      {"10 August 2021", "2021-08-10"},
      {"10. August 2021", "2021-08-10"},
      {"10 août 2021", "2021-08-10"},
      {"10 de agosto de 2021", "2021-08-10"},
      {"10 августа 2021", "2021-08-10"},
      {"10.08.2021", "2021-08-10"},
      {"08/10/2021", "2021-08-10"},
      {"13/08/2021", "2021-08-13"},
      {"2021年8月10日", "2021-08-10"},
      {"31 June 2021", ""},
      {"1. 10 ships of 2021", ""},
      {"12021-08-101", ""},
    };
    assertAll(Stream.of(rows).map(r -> () ->
        assertEquals(r[1], Dates.in(r[0], Dates.Order.MONTH_FIRST).stream().map(f -> f.date().toString()).findFirst().orElse(""), r[0])));
  }

  @Test
  void every_label_makes_its_example_a_date_line() {
    for (String[] row : Lists.rows(Dates.class, "labels.tsv")) {
      assertTrue(DateLine.of(row[2], Dates.Order.DAY_FIRST).isPresent(), row[2]);
    }
  }

  @Test
  void a_date_line_tells_publication_from_change() {
    var line = DateLine.of("August 10, 2021 Updated: August 11, 2021", Dates.Order.MONTH_FIRST).orElseThrow();
    assertEquals("[false, true]", line.stamps().stream().map(DateLine.Stamp::change).toList().toString());
    assertTrue(DateLine.of("The fire of August 10, 2021", Dates.Order.MONTH_FIRST).isEmpty());
  }

  @Test
  void the_time_of_day_is_kept_where_a_date_line_has_it() {
    String[][] rows = {
      {"Published: 12 May 2026 08:39", "2026-05-12T08:39"},
      {"May 12, 2026 at 8:39 p.m.", "2026-05-12T20:39"},
      {"12:05 AM, May 12, 2026", "2026-05-12T00:05"},
      {"2026-05-12T08:39:10Z", "2026-05-12T08:39Z"},
      {"Published 12 May 2026, 08:39 GMT", "2026-05-12T08:39Z"},
      {"2026-05-12 08:39 +0200", "2026-05-12T08:39+02:00"},
      {"12 May 2026", "2026-05-12"},
      {"12 May 2026 25:10", "2026-05-12"},
    };
    for (String[] row : rows)
      assertEquals(row[1], DateLine.of(row[0], Dates.Order.MONTH_FIRST).orElseThrow(() -> new AssertionError(row[0])).stamps().getFirst().moment(), row[0]);
  }

  @Test
  void a_labelled_date_may_open_the_text() {
    assertEquals("[2, 17)", show(DateLine.opening("  date 2021-08-10 A ferry sank.", Dates.Order.MONTH_FIRST).orElseThrow()));
    assertTrue(DateLine.opening("On August 10, 2021, a ferry sank.", Dates.Order.MONTH_FIRST).isEmpty());
  }

  private static String show(DateLine line) {
    return "[" + line.span().begin() + ", " + line.span().end() + ")";
  }
}
