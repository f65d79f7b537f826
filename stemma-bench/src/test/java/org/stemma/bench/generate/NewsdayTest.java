package org.stemma.bench.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsdayTest {
  private static final List<Known> DAYS = List.of(1L, 2L, 3L).stream()
      .flatMap(seed -> List.of(Newsday.Manner.values()).stream().flatMap(m -> new Newsday(seed, 0, m).happenings().limit(20))).toList();

  @Test
  void the_same_seed_gives_the_same_bytes(@TempDir Path dir) throws IOException {
    List<Path> one = Newsday.of(7).write(60, dir.resolve("a"));
    List<Path> two = Newsday.of(7).write(60, dir.resolve("b"));
    for (int i = 0; i < one.size(); i++) assertEquals(-1, Files.mismatch(one.get(i), two.get(i)), one.get(i).toString());
    assertEquals(-1, Files.mismatch(dir.resolve("a/truth.jsonl"), dir.resolve("b/truth.jsonl")));
    assertEquals(60, one.size());
  }

  @Test
  void another_seed_gives_another_day_and_a_happening_hangs_on_its_number_only() {
    assertNotEquals(Newsday.of(1).happening(0), Newsday.of(2).happening(0));
    assertEquals(Newsday.of(1).happening(5), Newsday.of(1).happenings().skip(5).findFirst().orElseThrow());
  }

  @Test
  void every_claim_is_found_in_its_text() {
    for (Known k : DAYS) {
      assertFalse(k.reports().stream().allMatch(w -> w.marks().isEmpty()), "a day must claim something");
      for (Written w : k.reports()) {
        for (Mark m : w.marks()) {
          String claimed = m.claim().substring(m.claim().indexOf('=') + 1);
          String there = w.text().substring(m.start(), m.end());
          if (m.claim().contains(":words=")) assertEquals(claimed, there);
          else assertTrue(List.of(claimed, Words.digits(Integer.parseInt(claimed)), spelled(claimed)).contains(there.toLowerCase(java.util.Locale.ROOT)), m + " reads " + there);
        }
      }
    }
  }

  private static String spelled(String digits) {
    int n = Integer.parseInt(digits);
    return n < 100 ? Words.spelled(n) : digits;
  }

  @Test
  void parents_are_reports_that_came_before_or_are_unseen() {
    assertTrue(DAYS.stream().anyMatch(k -> k.reports().stream().anyMatch(w -> !w.parents().isEmpty())), "some day must have copies");
    for (Known k : DAYS) {
      List<String> ids = k.reports().stream().map(Written::id).toList();
      for (Written w : k.reports())
        for (String p : w.parents()) assertTrue(p.startsWith("unseen:") || ids.indexOf(p) >= 0 && ids.indexOf(p) < ids.indexOf(w.id()), w.id() + " from " + p);
    }
  }

  @Test
  void a_tie_names_an_edge_of_the_truth_and_texts_that_came_before_the_child() {
    assertTrue(DAYS.stream().anyMatch(k -> !k.ties().isEmpty()));
    for (Known k : DAYS) {
      List<String> ids = k.reports().stream().map(Written::id).toList();
      for (Known.Tie t : k.ties()) {
        Written child = k.reports().get(ids.indexOf(t.child()));
        assertTrue(child.parents().contains(t.parent()), t.toString());
        assertFalse(t.others().contains(t.parent()), t.toString());
        for (String o : t.others()) assertTrue(o.startsWith("unseen:") || ids.indexOf(o) < ids.indexOf(t.child()), t.toString());
      }
    }
  }

  @Test
  void a_text_follows_from_its_own_copy_without_a_change_and_never_from_one_that_lacks_a_sentence() {
    Line a = line("x", "The bridge fell on Monday.");
    Line b = line("y", "Nobody was hurt.");
    Line c = line("z", "A bus was on it.");
    Set<String> all = Alike.keys(List.of(a, b, c));
    assertEquals(0, Alike.changes(List.of(a, b, c), List.of(a, b), Alike.keys(List.of(a, b))));
    assertEquals(1, Alike.changes(List.of(a, b, c), List.of(a, c), Alike.keys(List.of(a, c))));
    assertEquals(1, Alike.changes(List.of(a, b, c), List.of(a, c, b), all));
    assertEquals(1, Alike.changes(List.of(a, b), List.of(a, line("y", "Nobody was wounded.")), Alike.keys(List.of(a, b))));
    assertEquals(Alike.NEVER, Alike.changes(List.of(a, b), List.of(a, c), Alike.keys(List.of(a, c))));
  }

  private static Line line(String kind, String text) {
    return new Line(kind, "wire", List.of(Line.Piece.words(text)));
  }

  @Test
  void who_gathers_alone_writes_in_other_sentences_than_the_dispatch() {
    int same = 0;
    int all = 0;
    for (Known k : DAYS) {
      Set<String> others = k.reports().stream().filter(w -> w.way() != Written.Way.OWN).flatMap(w -> w.text().lines()).collect(Collectors.toSet());
      for (Written w : k.reports()) {
        if (w.way() != Written.Way.OWN) continue;
        List<String> body = w.text().lines().filter(l -> l.length() > 60).toList();
        all += body.size();
        same += (int) body.stream().filter(others::contains).count();
      }
    }
    assertTrue(all > 200 && same * 50 < all, same + " of " + all);
  }

  @Test
  void stale_copies_carry_what_was_taken_back_and_no_dispatch_is_one() {
    assertTrue(DAYS.stream().anyMatch(k -> k.corrections().stream().anyMatch(c -> !c.stale().isEmpty())));
    for (Known k : DAYS) {
      for (Known.Correction c : k.corrections()) {
        assertNotEquals(c.was(), c.now());
        Set<String> dispatches = k.reports().stream().filter(w -> w.way() == Written.Way.DISPATCH).map(Written::id).collect(Collectors.toSet());
        c.stale().forEach(r -> assertFalse(dispatches.contains(r.report())));
      }
    }
  }

  @Test
  void a_figure_can_be_told_in_twenty_ways_or_more() {
    for (String kind : Templates.kinds()) assertTrue(Templates.ways(kind) >= 20, kind + " can be told in " + Templates.ways(kind) + " ways");
  }

  @Test
  void no_place_of_a_template_is_left_open() {
    for (Known k : DAYS) for (Written w : k.reports()) assertFalse(w.text().matches("(?s).*([{}|]|\\.\\.).*"), w.text());
  }
}
