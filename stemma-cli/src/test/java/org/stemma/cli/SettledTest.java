package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.Homes.Home;

class SettledTest {
  private static final String TEXT = "Barn burns down\n\nThe Tavern Lights\nPublished: %d May 2024\n\nA barn burned down in Chicopee, Massachusetts, on Tuesday, and smoke drifted to Holyoke, Massachusetts, for hours.\n";

  @Test
  void a_line_is_an_outlet_and_its_place() {
    assertEquals(List.of(new Home("The Lights", "Paris, Texas"), new Home("spin.example", "Oslo")), Settled.parse("# homes\nThe Lights\tParis, Texas\n\nspin.example\t Oslo\n", "list", p -> true).all());
  }

  @Test
  void what_is_no_home_is_refused_with_its_line() {
    assertRefused("The Lights, Oslo", "list, line 1: a home must be an outlet and its place, with a tab between; got: The Lights, Oslo");
    assertRefused("# x\nThe Lights\tNowhere", "list, line 2: no such place is known");
    assertRefused("The Lights\tOslo\nlights\tOslo", "list, line 2: an outlet must have one home; got again: lights");
  }

  private static void assertRefused(String text, String why) {
    String told = assertThrows(NotUnderstood.class, () -> Settled.parse(text, "list", p -> p.equals("Oslo"))).getMessage();
    assertTrue(told.startsWith(why), told);
  }

  @Test
  void a_list_that_was_proposed_is_heeded(@TempDir Path dir) throws IOException {
    Path archive = Files.createDirectory(dir.resolve("archive"));
    for (int day = 1; day < 4; day++) Files.writeString(archive.resolve(day + ".txt"), TEXT.formatted(day));
    Path list = dir.resolve("homes.tsv");
    Ran found = Ran.stemma("homes", "-o", list, archive);
    assertEquals(0, found.code(), found.err());
    assertTrue(Files.readString(list).matches("The Tavern Lights\t(Chicopee|Holyoke), Massachusetts\n"), Files.readString(list));
    Path later = Files.writeString(dir.resolve("later.txt"), "Library opens\n\nThe Tavern Lights\nPublished: 9 May 2024\n\nThe new library of Springfield opened on Wednesday with 4,000 books and a cake.\n");
    assertTrue(!Ran.stemma("tell", "-q", "-f", "json", later).out().contains("42.10"));
    Ran told = Ran.stemma("tell", "-q", "-f", "json", "--homes", list, later);
    assertEquals(0, told.code(), told.err());
    assertTrue(told.out().contains("42.10"), told.out());
  }

  @Test
  void a_list_that_cannot_be_read_ends_the_run_before_it_begins(@TempDir Path dir) throws IOException {
    Path a = Files.writeString(dir.resolve("a.txt"), TEXT.formatted(1));
    Ran ran = Ran.stemma("tell", "--homes", dir.resolve("none.tsv"), a);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("there is no such file"), ran.err());
    assertEquals(3, Ran.stemma("homes", dir.resolve("none")).code());
  }
}
