package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedTest {
  private static final String REPORT = "Barn burns down\n\nThe Tavern Lights\nPublished: 7 May 2024\n\nA barn burned down in Selby on Tuesday night, and %d cows were led out by neighbours, said Ann Holt, the mayor of Selby.\n";

  @Test
  void what_came_since_an_account_is_told(@TempDir Path dir) throws IOException {
    Path reports = Files.createDirectory(dir.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), REPORT.formatted(40));
    Files.writeString(reports.resolve("b.txt"), REPORT.formatted(40).replace("The Tavern Lights", "Selby Herald"));
    Path account = dir.resolve("morning.json");
    assertEquals(0, Ran.stemma("tell", "-q", "-f", "json", "-o", account, reports).code());
    Files.writeString(reports.resolve("c.txt"), "Neighbours save cows\n\nYork Post\nPublished: 8 May 2024\n\nWhen the barn in Selby burned down, Ann Holt, the mayor, counted 43 cows that neighbours had led out into the night.\n");
    Ran later = Ran.stemma("tell", "-q", "--since", account, reports);
    assertEquals(0, later.code());
    assertTrue(later.out().startsWith("Since the account in morning.json, of 2 reports: 1 report added."), later::out);
    assertTrue(later.out().contains("New since then"), later::out);
  }

  @Test
  void what_is_no_account_is_refused_before_anything_is_read(@TempDir Path dir) throws IOException {
    Path report = Files.writeString(dir.resolve("a.txt"), REPORT.formatted(40));
    Ran none = Ran.stemma("tell", "--since", dir.resolve("none.json"), report);
    assertTrue(none.code() == 2 && none.err().contains("there is no such file"), none::err);
    Ran text = Ran.stemma("tell", "--since", report, report);
    assertTrue(text.code() == 2 && text.err().contains("it is no JSON") && text.err().contains("name one that was kept with stemma tell --format json"), text::err);
  }
}
