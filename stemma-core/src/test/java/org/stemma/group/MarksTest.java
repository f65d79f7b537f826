package org.stemma.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static Marks times(String... times) {
    return new Marks(Set.of(times), Set.of(), Set.of());
  }

  private static Marks places(String... places) {
    return new Marks(Set.of(), Set.of(places), Set.of());
  }

  private static Marks holders(String... holders) {
    return new Marks(Set.of(), Set.of(), Set.of(holders));
  }

  private static Marks.Compact compact(Marks m) {
    return new Marks.Compact(m.months(), m.weekdays(), m.places().stream().mapToLong(Words::hash).sorted().toArray(),
        m.holders().stream().mapToLong(h -> Marks.holder(Words.hash(Marks.office(h)), Words.hash(Marks.name(h)))).sorted().toArray());
  }

  private static void agree(int expected, Marks a, Marks b) {
    assertEquals(expected, compact(a).agreement(compact(b), true), a + " " + b);
    assertEquals(expected, compact(b).agreement(compact(a), true), b + " " + a);
  }

  @Test
  void a_month_in_common_speaks_for_one_happening_and_months_apart_against_it() {
    agree(1, times("XXXX-03", "XXXX-09"), times("XXXX-09"));
    agree(-1, times("XXXX-03"), times("XXXX-05", "XXXX-01"));
    agree(0, times("XXXX-03"), times("XXXX-04"));
    agree(0, times("XXXX-12"), times("XXXX-01"));
    agree(0, times("XXXX-01"), times());
  }

  @Test
  void openings_on_other_weekdays_speak_against_it_unless_a_month_is_shared() {
    agree(-1, times("XXXX-WXX-7"), times("XXXX-WXX-2"));
    agree(0, times("XXXX-WXX-7", "XXXX-WXX-1"), times("XXXX-WXX-7"));
    agree(1, times("XXXX-WXX-7", "XXXX-05"), times("XXXX-WXX-2", "XXXX-05"));
  }

  @Test
  void where_days_of_writing_decide_times_do_not() {
    assertEquals(0, compact(times("XXXX-03")).agreement(compact(times("XXXX-09")), false));
  }

  @Test
  void places_and_holders_count_when_all_of_them_differ() {
    agree(-1, places("Bergen"), places("Oslo", "Narvik"));
    agree(0, places("Bergen", "Oslo"), places("Oslo", "Narvik"));
    agree(0, places("Bergen"), places());
    agree(-1, holders("plant manager=dahl"), holders("plant manager=solberg", "mayor=vik"));
    agree(0, holders("plant manager=dahl"), holders("mayor=solberg"));
    agree(0, holders("plant manager=dahl", "mayor=vik"), holders("plant manager=solberg", "mayor=vik"));
  }
}
