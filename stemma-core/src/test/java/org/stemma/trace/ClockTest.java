package org.stemma.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.Published;
import org.stemma.model.Report;

class ClockTest {
  private static Report report(String date) {
    return new Report("r1", "a.txt", "0", "", "", Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
        new Published(Optional.of(date).filter(d -> !d.isEmpty()), Published.Basis.STATED, "", Optional.empty()), Optional.empty(), "", List.of(), List.of(), List.of());
  }

  private static void check(int order, String a, String b) {
    assertEquals(order, Integer.signum(Clock.compare(report(a), report(b))), a + " | " + b);
    assertEquals(-order, Integer.signum(Clock.compare(report(b), report(a))), b + " | " + a);
  }

  @Test
  void days_and_hours_of_one_kind_order_reports() {
    check(-1, "2021-08-09", "2021-08-10");
    check(0, "2021-08-10", "2021-08-10");
    check(-1, "2021-08-10T09:05", "2021-08-10T10:00");
    check(-1, "2021-08-10T09:05:00Z", "2021-08-10T09:06:00Z");
    check(1, "2021-08-11T01:00:00+02:00", "2021-08-10T23:00:00+02:00");
  }

  @Test
  void zones_are_reckoned_with() {
    check(-1, "2021-08-10T09:30:00+02:00", "2021-08-10T08:00:00Z");
    check(1, "2021-08-10T20:30:00-05:00", "2021-08-11T01:00:00Z");
  }

  @Test
  void what_cannot_be_told_is_not_told() {
    check(0, "2021-08-10", "2021-08-10T09:05:00Z");
    check(0, "2021-08-10T09:05", "2021-08-10T10:05:00Z");
    check(0, "2021-08-10T09:05:00", "2021-08-10T09:05:30");
    check(0, "", "2021-08-10");
    check(0, "2021-08-10T99:05", "2021-08-10T10:05");
    check(-1, "2021-08-09", "2021-08-10T10:05:00Z");
  }

  @Test
  void how_much_later_is_said() {
    assertEquals(Optional.of("later on the same day"), Clock.later(report("2021-08-10T09:05"), report("2021-08-10T10:05")));
    assertEquals(Optional.of("later by a day"), Clock.later(report("2021-08-10"), report("2021-08-11")));
    assertEquals(Optional.of("later by 2 days"), Clock.later(report("2021-08-10T09:05"), report("2021-08-12T10:05")));
    assertEquals(Optional.empty(), Clock.later(report("2021-08-11"), report("2021-08-10")));
  }
}
