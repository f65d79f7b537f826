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
import org.stemma.model.Decisions;
import org.stemma.model.Decisions.Decision;

class DecidedTest {
  private static final String WIRE = "Barge sinks at Ottel lock\n\nA barge with 40 tonnes of gravel sank at the lock of Ottel on Tuesday, said lock keeper Ada Brun.\n";
  private static final String LOCAL = "Barge lies across Ottel lock\n\nA barge that carried 40 tonnes of gravel lies across the lock of Ottel since Tuesday, lock keeper Ada Brun said.\n";

  @Test
  void a_line_is_together_or_apart_and_the_reports() {
    assertEquals(new Decisions(List.of(new Decision(true, List.of("a.txt", "b.txt")), new Decision(false, List.of("my report.txt", "0123abcd")))),
        Decided.parse("# desk\ntogether a.txt  b.txt\n\napart\tmy report.txt\t0123abcd\n"));
  }

  @Test
  void what_is_no_decision_is_refused() {
    assertThrows(NotUnderstood.class, () -> Decided.parse("beside a.txt b.txt"));
    assertThrows(NotUnderstood.class, () -> Decided.parse("apart a.txt"));
    assertThrows(NotUnderstood.class, () -> Decided.of(true, List.of("a.txt")));
  }

  @Test
  void a_decision_is_heeded_and_kept_for_later_runs_and_other_names(@TempDir Path dir) throws IOException {
    Path a = Files.writeString(dir.resolve("a.txt"), WIRE);
    Path b = Files.writeString(dir.resolve("b.txt"), LOCAL);
    Path kept = dir.resolve("desk.tsv");
    assertEquals(1, stories(Ran.stemma("tell", "-q", "-f", "json", a, b)));
    assertEquals(2, stories(Ran.stemma("tell", "-q", "-f", "json", "--apart", a + "," + b, "--decisions", kept, a, b)));
    Path renamed = Files.move(a, dir.resolve("c.txt"));
    assertEquals(2, stories(Ran.stemma("tell", "-q", "-f", "json", "--decisions", kept, renamed, b)));
    assertEquals(1, Files.readAllLines(kept).size());
    assertEquals(1, stories(Ran.stemma("tell", "-q", "-f", "json", "--together", renamed + "," + b, "--decisions", kept, renamed, b)));
    assertEquals(2, Files.readAllLines(kept).size());
  }

  @Test
  void a_name_that_no_report_has_is_told(@TempDir Path dir) throws IOException {
    Path a = Files.writeString(dir.resolve("a.txt"), WIRE);
    Ran ran = Ran.stemma("tell", "--apart", a + ",nowhere.txt", a);
    assertEquals(0, ran.code());
    assertTrue(ran.err().contains("S102"), ran.err());
  }

  @Test
  void a_file_that_holds_something_else_is_not_understood(@TempDir Path dir) throws IOException {
    Path a = Files.writeString(dir.resolve("a.txt"), WIRE);
    Ran ran = Ran.stemma("tell", "--decisions", Files.writeString(dir.resolve("x"), "hello there\n"), a);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("must begin with together or apart"), ran.err());
  }

  private static int stories(Ran ran) {
    assertEquals(0, ran.code(), ran.err());
    return ran.out().split("\"membership\"", -1).length - 1;
  }
}
