package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeysTest {
  private static final Cite A = Cite.of("r1", 0, 9);
  private static final Cite B = Cite.of("r2", 4, 9);
  private static final Cite C = Cite.of("r2", 20, 29);

  private static Keys keys() {
    return new Keys(id -> new Report(id, id, "sha of " + id, "", "", Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Published.unknown("no date"), Optional.empty(), "en",
        List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void a_key_hangs_on_the_first_reading_alone() {
    assertEquals(keys().next("point", List.of(A)), keys().next("point", List.of(C, B, A)));
    assertNotEquals(keys().next("point", List.of(A)), keys().next("point", List.of(B, C)));
    assertNotEquals(keys().next("point", List.of(A)), keys().next("figure", List.of(A)));
  }

  @Test
  void an_item_whose_first_reading_an_earlier_one_has_is_known_by_all_its_readings() {
    Keys keys = keys();
    String first = keys.next("point", List.of(A, B));
    String second = keys.next("point", List.of(A, C));
    String third = keys.next("point", List.of(C, A));
    assertEquals(3, List.of(first, second, third).stream().distinct().count());
    Keys others = keys();
    others.next("point", List.of(A));
    assertEquals(second, others.next("point", List.of(C, A)), "whatever the earlier one is");
  }

  @Test
  void an_item_without_readings_has_no_key() {
    assertThrows(IllegalArgumentException.class, () -> keys().next("point", List.of()));
  }
}
