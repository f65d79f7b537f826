package org.stemma.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostingsTest {
  private static TreeSet<Integer> of(Postings postings, long key) {
    TreeSet<Integer> out = new TreeSet<>();
    postings.each(key, n -> assertEquals(true, out.add(n), "each number once"));
    return out;
  }

  @Test
  void it_holds_what_a_map_of_sets_holds() {
    Random random = new Random(3);
    long[] keys = random.longs(4000).toArray();
    keys[0] = 0;
    keys[1] = -1;
    Map<Long, TreeSet<Integer>> expected = new HashMap<>();
    Postings postings = new Postings();
    for (int n = 0; n < 20_000; n++) {
      long key = keys[Math.min(random.nextInt(keys.length), random.nextInt(keys.length))];
      expected.computeIfAbsent(key, k -> new TreeSet<>()).add(n);
      postings.add(key, n);
    }
    for (long key : keys) assertEquals(expected.getOrDefault(key, new TreeSet<>()), of(postings, key));
    assertEquals(new TreeSet<>(), of(postings, 17));
  }

  @Test
  void the_number_nought_is_a_number() {
    Postings postings = new Postings();
    postings.add(5, 0);
    assertEquals(new TreeSet<>(java.util.List.of(0)), of(postings, 5));
    postings.add(5, 1);
    assertEquals(new TreeSet<>(java.util.List.of(0, 1)), of(postings, 5));
  }
}
