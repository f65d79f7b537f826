package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.Outlet;
import org.stemma.model.Ratings;
import org.stemma.model.Reliability;

class RatedTest {
  @Test
  void a_line_is_a_source_and_its_letter() {
    Ratings ratings = Rated.parse("# ours\nThe Lights\tB\n\nspin.example\t e\n", "list");
    assertEquals(Reliability.B, ratings.of(new Outlet("Lights", Optional.empty())));
    assertEquals(Reliability.E, ratings.of(new Outlet("Spin Daily", Optional.of("news.spin.example"))));
    assertEquals(Reliability.F, ratings.of(new Outlet("Somebody", Optional.empty())));
  }

  @Test
  void what_is_no_rating_is_refused_with_its_line() {
    assertRefused("The Lights, B", "list, line 1: a rating must be an outlet and its letter, with a tab between; got: The Lights, B");
    assertRefused("# x\nThe Lights\tG", "list, line 2: the letter must be one of A to F; got: G");
    assertRefused("The Lights\tA\nlights\tA", "list, line 2: an outlet must have one letter; got again: lights");
  }

  private static void assertRefused(String text, String why) {
    assertEquals(why, assertThrows(NotUnderstood.class, () -> Rated.parse(text, "list")).getMessage());
  }

  @Test
  void letters_are_printed_and_change_nothing_that_is_counted(@TempDir Path dir) throws IOException {
    Path reports = Files.createDirectory(dir.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), "Barn burns down\n\nThe Tavern Lights\nPublished: 7 May 2024\n\nA barn burned down in Selby on Tuesday night, and 40 cows were led out by neighbours, said Ann Holt, the mayor of Selby.\n");
    Files.writeString(reports.resolve("b.txt"), "Cows safe after fire\n\nYork Post\nPublished: 8 May 2024\n\nA barn burned down in Selby on Tuesday night, and neighbours led 40 cows out into the dark, the mayor, Ann Holt, told the York Post.\n");
    Path list = Files.writeString(dir.resolve("letters.tsv"), "Tavern Lights\tB\n");
    String plain = Ran.stemma("tell", "-q", reports).out();
    String rated = Ran.stemma("tell", "-q", "--reliability", list, reports).out();
    assertTrue(rated.contains("The Tavern Lights, rated B") && rated.contains("York Post, rated F") && rated.contains("credibility B6"), rated);
    assertTrue(plain.contains("credibility ") && !plain.contains("rated"), plain);
    String json = Ran.stemma("tell", "-q", "-f", "json", "--reliability", list, reports).out();
    assertEquals(Ran.stemma("tell", "-q", "-f", "json", reports).out(), json.replaceAll(",\\s*\"reliability\" ?: ?\"[A-F]\"", ""));
    assertFalse(Ran.stemma("tell", "-q", "-f", "html", reports).out().contains("class=\"letter\""));
    assertTrue(Ran.stemma("tell", "-q", "-f", "html", "--reliability", list, reports).out().contains("class=\"letter\""));
    assertTrue(Ran.stemma("tell", "-q", "-f", "md", "--reliability", list, reports).out().contains("The Tavern Lights, rated B"));
  }
}
