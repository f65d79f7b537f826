package org.stemma.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.bench.Spans.Told;
import org.stemma.bench.generate.Grafted;
import org.stemma.bench.generate.Grafted.Sentence;

class SpansTest {
  /** Text 0: sentences 1 and 2 of ten words; text 1: sentence 3, then 1 set in; both end with a notice of five words. */
  private static final Spans SPANS = new Spans(new Grafted(List.of("", ""), List.of(
      List.of(new Sentence(1, 10, false), new Sentence(2, 10, false), new Sentence(Grafted.NOTICE, 5, false)),
      List.of(new Sentence(3, 10, false), new Sentence(1, 10, true), new Sentence(Grafted.NOTICE, 5, false)))));

  private static void check(double recall, double precision, double f, Told... told) {
    assertArrayEquals(new double[] {recall, precision, f}, SPANS.measure(List.of(told)), 1e-9);
  }

  @Test
  void what_is_told_right_wrong_and_not_at_all_is_counted() {
    check(1, 1, 1, new Told(1, 10, 20, 0, 0, 10));
    check(0, 1, 0);
    check(0, 0, 0, new Told(1, 0, 10, 0, 10, 20));
    check(1, 1, 2 * 5 / 15.0, new Told(1, 10, 15, 0, 0, 5));
    check(0, 1, 2 * 4 / 14.0, new Told(1, 10, 14, 0, 0, 4));
    check(1, 1, 20 / 30.0, new Told(1, 0, 20, 0, 0, 10));
    check(1, 0, 20 / 30.0, new Told(1, 0, 20, 0, 0, 25));
  }

  @Test
  void notices_count_neither_way() {
    check(1, 1, 1, new Told(1, 10, 20, 0, 0, 10), new Told(1, 20, 25, 0, 20, 25));
  }

  @Test
  void the_truth_names_every_word_of_the_texts() {
    Grafted grafted = Grafted.of(5, 300, 120);
    for (int i = 0; i < 300; i++) {
      assertEquals(grafted.texts().get(i).split(" ").length, grafted.sentences().get(i).stream().mapToInt(Sentence::words).sum(), "text " + i);
      assertEquals(Grafted.NOTICE, grafted.sentences().get(i).getLast().id());
    }
    long embedded = grafted.sentences().stream().flatMap(List::stream).filter(Sentence::embedded).count();
    assertTrue(embedded > 100 && embedded < 250, "embedded: " + embedded);
    assertEquals(grafted, Grafted.of(5, 300, 120));
  }

  @Test
  void passages_of_another_seed_are_found_and_no_others() {
    double[] m = Spanning.accuracy(Grafted.of(7, 1500, 300));
    assertTrue(Arrays.stream(m).allMatch(x -> x >= .95), Spans.say(m));
  }
}
