package org.stemma.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  private static final Floors FLOORS = Floors.parse("# head\ngroups\tnews.b3\tdev\t0.800\tabc\t10\t\n");

  private static Measure measure(String name, double value, String split) {
    return new Measure("groups", name, value, 10, split);
  }

  private static List<String> broken(double value, String corpus) {
    return FLOORS.broken("groups", List.of(measure("news.b3", value, "dev")), corpus);
  }

  @Test
  void a_value_at_its_floor_stands() {
    assertEquals(List.of(), broken(.8, "abc"));
  }

  @Test
  void a_value_under_its_floor_is_told() {
    assertEquals(List.of("groups news.b3 dev is 0.7999, under its floor 0.800"), broken(.7999, "abc"));
  }

  @Test
  void on_another_corpus_a_floor_says_nothing() {
    assertEquals(List.of(), broken(.1, "other"));
  }

  @Test
  void a_measure_that_is_no_longer_told_breaks_its_floor() {
    assertEquals(List.of("groups news.b3 dev is no longer told; its floor is 0.800"), FLOORS.broken("groups", List.of(), "abc"));
    assertEquals(List.of(), FLOORS.broken("names", List.of(), "abc"));
  }

  @Test
  void raising_is_free_and_leaves_a_little_room() {
    Floors now = FLOORS.after("groups", List.of(measure("news.b3", .8567, "dev")), "abc", "");
    assertTrue(now.text().contains("groups\tnews.b3\tdev\t0.851\tabc\t10\t\n"), now.text());
  }

  @Test
  void a_value_within_the_room_moves_nothing() {
    assertEquals(FLOORS.text(), FLOORS.after("groups", List.of(measure("news.b3", .801, "dev")), "abc", "").text());
  }

  @Test
  void lowering_needs_a_reason_that_is_kept() {
    List<Measure> lower = List.of(measure("news.b3", .7, "dev"));
    var refused = assertThrows(IllegalStateException.class, () -> FLOORS.after("groups", lower, "abc", ""));
    assertEquals("groups news.b3 dev is 0.7000, under its floor 0.800", refused.getMessage());
    assertTrue(FLOORS.after("groups", lower, "abc", "labels mended").text().contains("\t0.695\tabc\t10\tlabels mended\n"));
  }

  @Test
  void moving_to_another_corpus_or_dropping_a_measure_needs_a_reason() {
    List<Measure> better = List.of(measure("news.b3", .9, "dev"));
    assertThrows(IllegalStateException.class, () -> FLOORS.after("groups", better, "new", ""));
    assertTrue(FLOORS.after("groups", better, "new", "more labels").text().contains("\t0.895\tnew\t10\tmore labels\n"));
    assertThrows(IllegalStateException.class, () -> FLOORS.after("groups", List.of(), "abc", ""));
    assertEquals(List.of(), List.copyOf(FLOORS.after("groups", List.of(), "abc", "renamed").tasks()));
  }

  @Test
  void new_measures_get_a_floor_unless_they_were_tuned_on_or_are_half_of_another() {
    List<Measure> told = List.of(
        measure("news.b3", .8, "dev"), measure("news.b3", .9, "tune"), measure("news.b3.precision", .9, "dev"),
        measure("copies.recall", .9, "dev"), measure("quote.f", .6, "dev"), measure("quote.p", .7, "dev"));
    List<String> rows = FLOORS.after("groups", told, "abc", "").text().lines().filter(l -> !l.startsWith("#")).toList();
    assertEquals(List.of("copies.recall", "news.b3", "quote.f"), rows.stream().map(r -> r.split("\t")[1]).toList());
  }

  @Test
  void what_is_written_is_read_again() {
    Floors now = FLOORS.after("groups", List.of(measure("news.b3", .7, "dev")), "abc", "a reason, with words");
    assertEquals(now.text(), Floors.parse(now.text()).text());
  }

  @Test
  void a_broken_row_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Floors.parse("groups\tnews.b3\tdev\n"));
    assertThrows(IllegalArgumentException.class, () -> Floors.parse(FLOORS.text() + FLOORS.text()));
  }

  @Test
  void the_floors_that_ship_can_be_read_and_name_tasks_that_exist() {
    List<String> tasks = Main.TASKS.stream().map(Task::name).toList();
    Floors shipped = Main.shipped();
    assertTrue(tasks.containsAll(shipped.tasks()), shipped.tasks() + " in " + tasks);
    assertTrue(shipped.tasks().size() > 10, shipped.tasks().toString());
  }

  @Test
  void the_digest_hangs_on_names_and_bytes_and_not_on_where_they_lie(@TempDir Path dir) throws IOException {
    write(dir.resolve("a/set/one.txt"), "text");
    write(dir.resolve("b/set/one.txt"), "text");
    write(dir.resolve("b/set/README.md"), "what it is");
    write(dir.resolve("b/other/one.txt"), "text");
    String digest = Corpus.digest(dir.resolve("a"), List.of("set"));
    assertEquals(digest, Corpus.digest(dir.resolve("b"), List.of("set")));
    write(dir.resolve("b/set/one.txt"), "texT");
    assertNotEquals(digest, Corpus.digest(dir.resolve("b"), List.of("set")));
    assertNotEquals(digest, Corpus.digest(dir.resolve("a"), List.of("absent")));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
