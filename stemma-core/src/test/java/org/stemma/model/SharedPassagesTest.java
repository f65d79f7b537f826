package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedPassagesTest {
  private static final List<String> REPORTS = List.of("r1", "r2", "r3", "r10");

  private static Alignment passage(String a, String b, int at) {
    return new Alignment(Cite.of(a, at, at + 5), Cite.of(b, at, at + 5), 1, Edge.Kind.VERBATIM);
  }

  @Test
  void passages_of_two_reports_are_found_in_either_order() {
    List<Alignment> all = List.of(passage("r1", "r2", 0), passage("r1", "r2", 9), passage("r1", "r10", 3), passage("r2", "r3", 4));
    SharedPassages shared = SharedPassages.of(REPORTS, all);
    assertEquals(all.subList(0, 2), shared.of("r1", "r2"));
    assertEquals(all.subList(0, 2), shared.of("r2", "r1"));
    assertEquals(all.subList(2, 3), shared.of("r10", "r1"));
    assertEquals(all.subList(3, 4), shared.of("r3", "r2"));
    assertTrue(shared.of("r3", "r10").isEmpty());
    assertTrue(shared.of("r1", "r1").isEmpty());
  }

  @Test
  void what_comes_in_any_order_is_found_as_if_in_order() {
    List<Alignment> all = new ArrayList<>();
    for (int at = 0; at < 40; at++) for (int x = 0; x < 4; x++) for (int y = x + 1; y < 4; y++) if ((at + x + y) % 3 > 0) all.add(passage(REPORTS.get(x), REPORTS.get(y), at));
    java.util.Collections.shuffle(all, new Random(28));
    SharedPassages shared = SharedPassages.of(REPORTS, all);
    for (String x : REPORTS) {
      for (String y : REPORTS) {
        List<Alignment> wanted = all.stream().filter(p -> p.a().report().equals(x) && p.b().report().equals(y) || p.a().report().equals(y) && p.b().report().equals(x)).toList();
        assertEquals(wanted, shared.of(x, y), x + " " + y);
      }
    }
  }

  @Test
  void passages_told_from_either_side_are_of_one_pair() {
    List<Alignment> all = List.of(passage("r1", "r2", 0), passage("r2", "r1", 9));
    assertEquals(all, SharedPassages.of(REPORTS, all).of("r1", "r2"));
  }

  @Test
  void each_pair_is_told_once_the_smaller_number_first() {
    List<String> told = new ArrayList<>();
    List<Alignment> all = List.of(passage("r1", "r3", 0), passage("r1", "r10", 3), passage("r2", "r3", 4));
    SharedPassages.of(REPORTS, all).each((x, y, passages) -> told.add(x + " " + y + " " + passages.size()));
    assertEquals(List.of("0 2 1", "0 3 1", "1 2 1"), told);
  }
}
