package org.stemma.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlotsTest {

  @Test
  void keys_have_numbers_in_the_order_in_which_they_came_however_many_there_are() {
    Random random = new Random(7);
    Slots slots = new Slots();
    Map<Long, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = i % 3 == 0 ? random.nextInt(500) - 250 : random.nextLong();
      int expected = known.getOrDefault(key, known.size());
      known.putIfAbsent(key, expected);
      assertEquals(expected, slots.add(key));
    }
    known.forEach((key, number) -> assertEquals(number, slots.of(key)));
    assertEquals(Slots.NONE, slots.of(Long.MIN_VALUE + 1));
    assertArrayEquals(known.keySet().stream().mapToLong(k -> k).toArray(), slots.keys());
  }
}
