package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.group.Marks;
import org.stemma.group.Sketch;
import org.stemma.model.Published;

class GroupTest {
  private static final String WIRE = "Barge sinks at Ottel lock\n\nPublished: 7 May 2024\n\nA barge with 40 tonnes of gravel sank at the lock of Ottel on Tuesday, said lock keeper Ada Brun.\n";
  private static final String LOCAL = "Barge lies across Ottel lock\n\nPublished: 7 May 2024\n\nA barge that carried 40 tonnes of gravel lies across the lock of Ottel since Tuesday, lock keeper Ada Brun said.\n";
  private static final String BANK = "Norland raises its rate\n\nPublished: 7 May 2024\n\nThe central bank of Norland raised its key interest rate by a quarter point on Tuesday, Governor Hilde Brandt told reporters.\n";

  private static Path reports(Path dir) throws IOException {
    Path folder = Files.createDirectory(dir.resolve("reports"));
    Files.writeString(folder.resolve("a.txt"), WIRE);
    Files.writeString(folder.resolve("b.txt"), BANK);
    Files.writeString(folder.resolve("c.txt"), LOCAL);
    return folder;
  }

  private static List<String> stories(String rows) {
    return rows.lines().skip(1).map(r -> r.split("\t")[0] + " " + r.split("\t")[1].replaceAll(".*/", "")).toList();
  }

  @Test
  void a_row_a_report_says_which_story_it_is_of(@TempDir Path dir) throws IOException {
    Ran ran = Ran.stemma("group", reports(dir));
    assertEquals(0, ran.code(), ran.err());
    assertEquals(2, stories(ran.out()).stream().map(s -> s.substring(0, 2)).distinct().count(), ran.out());
    assertTrue(ran.out().startsWith("story\treport\tday\tsha256\tborderline\tbecause\n"), ran.out());
    assertTrue(ran.out().contains("shares "), ran.out());
  }

  @Test
  void a_run_goes_on_where_one_was_cut_off_and_ends_with_the_same(@TempDir Path dir) throws IOException {
    Path folder = reports(dir);
    String whole = Ran.stemma("group", folder).out();
    Path state = dir.resolve("desk");
    assertEquals(whole, Ran.stemma("group", "--state", state, folder).out());
    String kept = Files.readString(state.resolve("reports.tsv"));
    for (int cut = 1; cut < kept.length(); cut += 97) {
      Files.writeString(state.resolve("reports.tsv"), kept);
      // what an interruption leaves: a line without its end, and of the files only the first
      try (FileChannel c = FileChannel.open(state.resolve("reports.tsv"), StandardOpenOption.WRITE)) {
        c.truncate(Math.max(kept.indexOf('\n') + 1 + kept.substring(kept.indexOf('\n') + 1).indexOf('\n') + 1, kept.length() - cut));
      }
      List<String> files = Files.readAllLines(state.resolve("files.tsv"));
      Files.write(state.resolve("files.tsv"), files.subList(0, 2));
      assertEquals(whole, Ran.stemma("group", "--state", state, folder).out(), "cut " + cut);
      assertEquals(4, Files.readAllLines(state.resolve("reports.tsv")).size(), "cut " + cut);
    }
  }

  @Test
  void files_that_were_read_are_not_read_again_and_later_ones_are_added(@TempDir Path dir) throws IOException {
    Path folder = reports(dir);
    Path late = Files.move(folder.resolve("c.txt"), dir.resolve("c.txt"));
    Path state = dir.resolve("desk");
    assertEquals(2, stories(Ran.stemma("group", "--state", state, folder).out()).size());
    Files.move(late, folder.resolve("c.txt"));
    assertEquals(stories(Ran.stemma("group", folder).out()), stories(Ran.stemma("group", "--state", state, folder).out()));
    Files.delete(folder.resolve("a.txt"));
    Files.delete(folder.resolve("b.txt"));
    assertEquals(3, stories(Ran.stemma("group", "--state", state, folder).out()).size(), "what was grouped stays grouped");
  }

  @Test
  void a_state_of_another_version_is_refused(@TempDir Path dir) throws IOException {
    Path folder = reports(dir);
    Path state = dir.resolve("desk");
    Ran.stemma("group", "--state", state, folder);
    Files.writeString(state.resolve("reports.tsv"), "stemma-group/0 long ago\n");
    Ran ran = Ran.stemma("group", "--state", state, folder);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("is of another version: stemma-group/0 long ago"), ran.err());
  }

  @Test
  void a_sketch_is_the_same_after_it_was_kept() {
    Sketch s = new Sketch("a b.txt", "00ff", Optional.of("2024-05-07T10:00"), Published.Basis.STATED, List.of("barge", "lock"), List.of(4, 1), Set.of("NIGHT"), Set.of(), Set.of("ada brun", "ottel"), Set.of("40.0"),
        new Marks(Set.of("XXXX-05", "XXXX-WXX-2"), Set.of("Ottel"), Set.of("harbour master=brun")));
    assertEquals(s, Kept.parse(Kept.line(s)));
    Sketch empty = new Sketch("x", "0", Optional.empty(), Published.Basis.UNKNOWN, List.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), new Marks(Set.of(), Set.of(), Set.of()));
    assertEquals(empty, Kept.parse(Kept.line(empty)));
  }

  @Test
  void how_much_memory_is_needed_is_said_before_the_run() {
    long mega = 1 << 20;
    assertTrue(Needed.forTelling(mega, 9, 9, 450 * mega).isEmpty(), "150 MB and 300 bytes a character");
    Needed.Short little = Needed.forTelling(mega, 9, 9, 449 * mega).orElseThrow();
    assertTrue(!little.hopeless() && little.complaint().why().equals("9 files, 1 MB of text, need about 450 MB of memory; there are 449 MB"), little.toString());
    Needed.Short much = Needed.forTelling(10 * mega, 1_000, 100_000, 1024 * mega).orElseThrow();
    assertTrue(much.hopeless() && much.complaint().why().startsWith("the first 1,000 of 100,000 files alone, 10 MB of text, need about 3.1 GB"), much.toString());
    assertTrue(much.complaint().next().matches("give more, STEMMA_JAVA_OPTS=-Xmx367g .*stemma group.*"), much.toString());
    assertTrue(Needed.forGrouping(1_000_000, 2048 * mega).orElseThrow().why().startsWith("1,000,000 files of one report each need about 2.1 GB"));
    assertTrue(Needed.forGrouping(1_000_000, 4096 * mega).isEmpty());
  }
}
