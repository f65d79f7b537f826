package org.stemma.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairMapTest {
  @Test
  void it_holds_what_a_sorted_map_holds() {
    Random random = new Random(5);
    TreeMap<Long, Double> expected = new TreeMap<>();
    PairMap map = new PairMap(-7);
    expected.put(0L, 1.0);
    map.put(PairMap.key(0, 0), 1);
    for (int n = 0; n < 20_000; n++) {
      int i = random.nextInt(150);
      int j = random.nextInt(150);
      assertEquals(expected.getOrDefault(PairMap.key(i, j), -7.0), map.get(PairMap.key(j, i)));
      expected.put(PairMap.key(i, j), (double) n);
      map.put(PairMap.key(i, j), n);
    }
    assertArrayEquals(expected.keySet().stream().mapToLong(Long::longValue).toArray(), map.keys());
    expected.forEach((k, v) -> assertEquals(v, map.get(k)));
  }
}
