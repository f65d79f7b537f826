package org.stemma.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {
  private static final List<Long> NUMBERS = List.of(0L, 1L, 127L, 128L, 16_383L, 16_384L, (long) Integer.MAX_VALUE, 1L << 35, Long.MAX_VALUE);

  @Test
  void what_is_written_is_read_in_the_same_order() {
    Packed.Out out = new Packed.Out();
    NUMBERS.forEach(out::number);
    out.text("");
    out.text("caf\u00e9 \ud83d\ude00 and half of one: \ud83d");
    out.rising(new int[] {0, 3, 3, 900_000});
    out.all(new byte[] {-1, 0, 5});
    Packed.In in = new Packed.In(out.bytes(), 0);
    for (long n : NUMBERS) assertEquals(n, in.number());
    assertEquals("", in.text());
    assertEquals("caf\u00e9 \ud83d\ude00 and half of one: \ud83d", in.text());
    assertArrayEquals(new int[] {0, 3, 3, 900_000}, in.rising());
    assertArrayEquals(new byte[] {-1, 0, 5}, in.all(3));
    assertEquals(out.size(), in.at());
  }

  @Test
  void small_numbers_take_one_byte() {
    Packed.Out out = new Packed.Out();
    out.number(127);
    assertEquals(1, out.size());
    out.number(128);
    assertEquals(3, out.size());
  }

  @Test
  void things_stay_where_they_were_laid_long_ones_too() {
    Pages pages = new Pages();
    List<Long> places = new ArrayList<>();
    Packed.Out out = new Packed.Out();
    List<String> things = new ArrayList<>();
    for (int i = 0; i < 3000; i++) things.add(i + "x".repeat(i == 1500 ? 200_000 : i % 97));
    for (String t : things) {
      out.clear().text(t);
      places.add(pages.add(out));
    }
    for (int i = 0; i < things.size(); i++) assertEquals(things.get(i), pages.at(places.get(i)).text());
  }
}
