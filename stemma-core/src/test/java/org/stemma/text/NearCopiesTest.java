package org.stemma.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
  /** Words that hardly come twice. */
  private static String text(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) out.append(Integer.toString(random.nextInt(100_000) + 40_000, 36)).append(' ');
    return out.toString();
  }

  @Test
  void a_copy_is_found_with_all_it_shares() {
    NearCopies index = new NearCopies(.1);
    assertEquals(List.of(), index.add(text(1, 200)));
    assertEquals(List.of(), index.add(text(2, 200)));
    assertEquals(List.of(new NearCopies.Match(0, 1)), index.add(text(1, 200).toUpperCase(java.util.Locale.ROOT).replace(" ", ", ")));
  }

  @Test
  void a_part_is_measured_against_the_shorter_one() {
    NearCopies index = new NearCopies(.1);
    index.add(text(1, 400));
    List<NearCopies.Match> found = index.add(text(1, 100));
    assertEquals(1, found.size());
    assertTrue(found.getFirst().share() > .95, found.toString());
  }

  @Test
  void below_the_least_share_nothing_is_told() {
    String mixed = text(1, 60) + text(3, 140);
    NearCopies strict = new NearCopies(.5);
    strict.add(text(1, 200));
    assertEquals(List.of(), strict.add(mixed));
    NearCopies mild = new NearCopies(.2);
    mild.add(text(1, 200));
    assertEquals(1, mild.add(mixed).size());
  }

  @Test
  void twelve_words_in_a_row_share_a_hash_wherever_they_stand() {
    for (long seed = 0; seed < 50; seed++) {
      String run = text(1000 + seed, 12);
      NearCopies index = new NearCopies(.0001);
      index.add(run);
      assertEquals(1, index.add(text(seed, 30) + run + text(seed + 500, 30)).size(), "seed " + seed);
    }
  }

  @Test
  void what_very_many_texts_hold_makes_no_copies() {
    String notice = text(9, 40);
    NearCopies index = new NearCopies(.1);
    for (int i = 0; i < 400; i++) {
      List<NearCopies.Match> found = index.add(text(100 + i, 60) + notice);
      if (i > 250) assertEquals(List.of(), found, "text " + i);
    }
  }

  @Test
  void a_dispatch_that_everybody_prints_is_found_however_many_have_it() {
    NearCopies index = new NearCopies(.1);
    for (int i = 0; i < 400; i++) {
      List<NearCopies.Match> found = index.add(text(9, 120) + text(100 + i, 30));
      assertEquals(i > 0, found.stream().anyMatch(m -> m.text() == 0), "text " + i);
    }
  }

  @Test
  void texts_that_share_a_hash_are_those_of_a_plain_search() {
    Random random = new Random(31);
    NearCopies index = new NearCopies(.001);
    List<List<Integer>> parts = new java.util.ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<Integer> own = List.of(random.nextInt(60), random.nextInt(60), 1000 + i);
      StringBuilder text = new StringBuilder();
      own.forEach(p -> text.append(text(p, 40)));
      List<Integer> wanted = new java.util.ArrayList<>();
      for (int j = 0; j < i; j++) if (parts.get(j).contains(own.get(0)) || parts.get(j).contains(own.get(1))) wanted.add(j);
      assertEquals(wanted, index.add(text).stream().map(NearCopies.Match::text).toList(), "text " + i);
      parts.add(own);
    }
  }

  @Test
  void many_texts_are_found_again_when_the_arrays_have_grown() {
    NearCopies index = new NearCopies(.5);
    for (int i = 0; i < 3000; i++) assertEquals(List.of(), index.add(text(i, 80)), "text " + i);
    for (int i = 0; i < 3000; i += 97) assertEquals(List.of(new NearCopies.Match(i, 1)), index.add(text(i, 80)));
    assertEquals(3031, index.size());
  }

  @Test
  void empty_and_short_texts_do_no_harm() {
    NearCopies index = new NearCopies(.1);
    assertEquals(List.of(), index.add(""));
    assertEquals(List.of(), index.add("..."));
    assertEquals(List.of(), index.add("one two"));
    assertEquals(1, index.add("One, two!").size());
    assertEquals(List.of(), index.add(""));
  }

  @Test
  void a_share_that_cannot_be_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new NearCopies(0));
    assertThrows(IllegalArgumentException.class, () -> new NearCopies(Double.NaN));
  }
}
