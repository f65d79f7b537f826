package org.stemma.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {
  /** Words that hardly come twice. */
  private static String text(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) out.append(Integer.toString(random.nextInt(100_000) + 40_000, 36)).append(' ');
    return out.toString();
  }

  /** Checks what the last of the texts shares with those before it: "text: words here | words there". */
  private static void check(String expected, String... texts) {
    Passages index = new Passages(8);
    List<Passages.Shared> found = List.of();
    for (String t : texts) found = index.add(t);
    String last = texts[texts.length - 1];
    String told = String.join("\n", found.stream().map(s -> s.text() + ": " + s.here().in(last) + " | " + s.there().in(texts[s.text()])).toList());
    assertEquals(expected, told);
  }

  @Test
  void a_sentence_taken_over_is_told_with_its_place_in_either_text() {
    check("0: The ferry with 112 people ran aground off the cape | the ferry with 112 people ran aground, off the cape",
        "Late on Monday the ferry with 112 people ran aground, off the cape.", text(1, 50),
        "Nobody knew then. \"The ferry with 112 people ran aground off the cape!\" he wrote.");
  }

  @Test
  void eight_words_are_found_wherever_they_stand_and_seven_are_not_told() {
    for (long seed = 0; seed < 50; seed++) {
      String run = text(1000 + seed, 9).strip();
      check("0: " + run + " | " + run, text(seed, 30) + run + " " + text(seed + 200, 30), text(seed + 400, 17) + run + " " + text(seed + 600, 21));
      String eight = run.substring(0, run.lastIndexOf(' '));
      check("0: " + eight + " | " + eight, text(seed, 30) + eight, eight + " " + text(seed + 600, 21));
      check("", text(seed, 30) + eight.substring(0, eight.lastIndexOf(' ')), eight.substring(0, eight.lastIndexOf(' ')) + " " + text(seed + 600, 21));
    }
  }

  @Test
  void a_passage_goes_on_over_words_changed_put_in_and_left_out() {
    check("1: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
            + " | one two three four five SIX seven eight nine ten so eleven twelve fourteen fifteen sixteen seventeen",
        text(1, 40), text(2, 20) + "one two three four five SIX seven eight nine ten so eleven twelve fourteen fifteen sixteen seventeen " + text(3, 20),
        text(4, 20) + "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " + text(5, 20));
    check("0: a1 a2 a3 a4 a5 a6 a7 x1 a9 a10 a11 | a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11", "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11", "x x a1 a2 a3 a4 a5 a6 a7 x1 a9 a10 a11 y y");
  }

  @Test
  void moved_parts_are_told_one_by_one_and_each_text_by_itself() {
    String first = text(1, 20).strip();
    String second = text(2, 20).strip();
    check("0: " + second + " | " + second + "\n1: " + second + " | " + second + "\n0: " + first + " | " + first,
        first + " " + text(3, 9) + second, text(4, 12) + second, second + " " + text(5, 7) + first);
  }

  @Test
  void of_what_very_many_texts_hold_the_first_place_is_told() {
    String notice = text(9, 20);
    Passages index = new Passages(8);
    for (int i = 0; i < 200; i++) index.add(text(i + 10, 30) + notice);
    List<Passages.Shared> found = index.add(text(500, 30) + notice);
    assertEquals(List.of(0), found.stream().map(Passages.Shared::text).toList());
  }

  @Test
  void nothing_is_lost_among_many_texts_and_none_or_short_ones_share_nothing() {
    Passages index = new Passages(8);
    assertEquals(List.of(), index.add(""));
    assertEquals(List.of(), index.add(" \u2026 "));
    for (int i = 0; i < 3000; i++) assertEquals(List.of(), index.add(text(i, 100)));
    for (int i = 0; i < 3000; i += 7) {
      int of = i + 2;
      List<Passages.Shared> found = index.add(text(90_000 + i, 10) + text(i, 100) + text(95_000 + i, 10));
      assertTrue(found.stream().anyMatch(s -> s.text() == of && s.words() == 100 && s.there().begin() == 0), i + ": " + found);
    }
  }

  @Test
  void a_text_beside_itself_is_no_passage() {
    String run = text(1, 30);
    check("", run + run + run);
  }

  @Test
  void fewer_words_than_can_be_found_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Passages(7));
  }
}
