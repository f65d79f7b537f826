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
import org.stemma.model.Families;
import org.stemma.model.Families.Family;

class OwnedTest {
  private static final String FIRST = "Barge sinks at Ottel lock\n\nThe Harbour Post\nPublished: 7 May 2024\n\nA barge with 40 tonnes of gravel sank at the lock of Ottel on Tuesday, said lock keeper Ada Brun.\n";
  private static final String SECOND = "Gravel on the bottom\n\nDaily Lantern\nPublished: 7 May 2024\n\nLock keeper Ada Brun of Ottel said on Tuesday that gravel, 40 tonnes of it, lay on the bottom beside the sunken barge. Nobody was aboard.\n";

  @Test
  void a_line_is_a_name_and_its_outlets() {
    assertEquals(new Families(List.of(new Family("Ottel Media", List.of("Harbor Nine", "spin.example")), new Family("Hill & Sons", List.of("Hill Post", "Dale Post", "Vale Post")))),
        Owned.parse("# owners\nOttel Media\tHarbor Nine\tspin.example\n\nHill & Sons\tHill Post\t\tDale Post\tVale Post\n", "list"));
  }

  @Test
  void what_is_no_family_is_refused_with_its_line() {
    assertRefused("Ottel Media, Harbor Nine, Daily Spin", "list, line 1: a family must have a name and at least two outlets, with tabs between");
    assertRefused("# x\nOttel Media\tHarbor Nine", "list, line 2: ");
    assertRefused("A\tHarbor Nine\tHill Post\nB\tDale Post\tThe harbor nine", "list, line 2: an outlet must be in one family and there once; got again: The harbor nine");
  }

  private static void assertRefused(String text, String why) {
    String told = assertThrows(NotUnderstood.class, () -> Owned.parse(text, "list")).getMessage();
    assertTrue(told.startsWith(why), told);
  }

  @Test
  void a_family_is_told_in_the_account(@TempDir Path dir) throws IOException {
    Path a = Files.writeString(dir.resolve("a.txt"), FIRST);
    Path b = Files.writeString(dir.resolve("b.txt"), SECOND);
    Path list = Files.writeString(dir.resolve("owners.tsv"), "Ottel Media\tHarbour Post\tDaily Lantern\n");
    assertTrue(!Ran.stemma("tell", "-q", "-f", "json", a, b).out().contains("Ottel Media"));
    Ran ran = Ran.stemma("tell", "-q", "-f", "json", "--families", list, a, b);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("Ottel Media, one family as the user lists it: "), ran.out());
  }

  @Test
  void a_list_that_cannot_be_read_ends_the_run_before_it_begins(@TempDir Path dir) throws IOException {
    Path a = Files.writeString(dir.resolve("a.txt"), FIRST);
    Ran ran = Ran.stemma("tell", "--families", dir.resolve("none.tsv"), a);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("there is no such file"), ran.err());
    Ran odd = Ran.stemma("tell", "--families", Files.write(dir.resolve("x.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0}), a);
    assertEquals(2, odd.code());
    assertTrue(odd.err().contains("no text in UTF-8"), odd.err());
  }
}
