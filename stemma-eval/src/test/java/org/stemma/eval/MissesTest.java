package org.stemma.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MissesTest {
  private static List<String> told(String asked) {
    List<String> out = new ArrayList<>();
    Consumer<String> misses = Main.misses(asked, out::add);
    List.of("tune split in 2: a", "all split in 3: a", "reliability tune").forEach(misses);
    return out;
  }

  @Test
  void nothing_is_told_unless_asked_for() {
    assertEquals(List.of(), told(""));
    assertEquals(3, told("1").size());
  }

  @Test
  void a_word_asks_for_the_lines_that_begin_with_it() {
    assertEquals(List.of("tune split in 2: a"), told("tune"));
  }
}
