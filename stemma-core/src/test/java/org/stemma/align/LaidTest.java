package org.stemma.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Cite;
import org.stemma.model.SharedPassages;
import org.stemma.text.Span;

class LaidTest {
  private static int[] in(List<Cite> things, int begin, int end, double share) {
    Laid[] laid = Laid.of(things.size(), things::get, SharedPassages.of(List.of("r1", "r2"), List.of()));
    return IntStream.of(laid[0].in(new Span(begin, end), share)).sorted().toArray();
  }

  @Test
  void a_thing_is_found_from_the_share_of_it_that_lies_in_the_passage() {
    List<Cite> things = List.of(Cite.of("r1", 0, 10), Cite.of("r1", 10, 20), Cite.of("r2", 0, 10), Cite.of("r1", 0, 30));
    assertArrayEquals(new int[] {0, 1, 3}, in(things, 6, 20, .4));
    assertArrayEquals(new int[] {1, 3}, in(things, 7, 20, .4));
    assertArrayEquals(new int[] {1}, in(things, 10, 21, 1));
    assertArrayEquals(new int[] {}, in(things, 11, 21, 1));
    assertArrayEquals(new int[] {}, in(things, 30, 40, .4));
  }

  @Test
  void a_long_thing_that_began_long_before_is_found_too() {
    Random random = new Random(2811);
    List<Cite> things = random.ints(200, 0, 500).mapToObj(b -> Cite.of("r1", b, b + 1 + random.nextInt(random.nextInt(4) == 0 ? 200 : 20))).toList();
    for (int n = 0; n < 300; n++) {
      Span passage = new Span(random.nextInt(300), 300 + random.nextInt(300));
      double share = random.nextBoolean() ? 1 : .4;
      int[] wanted = IntStream.range(0, things.size()).filter(i -> (double) things.get(i).span().shared(passage) / things.get(i).span().length() >= share).toArray();
      assertArrayEquals(wanted, in(things, passage.begin(), passage.end(), share), passage + " " + share + " " + Arrays.toString(wanted));
    }
  }
}
