package org.stemma.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stemma.model.Account;

/** The text views of the invented account, character for character; {@link Show} writes them anew, a person reads the difference. */
final class GoldenViewsTest {
  private static final Account ACCOUNT = Ferry.account();
  private static final ViewOptions OPTIONS = ViewOptions.defaults();

  @Test
  void the_terminal_text_is_as_accepted() throws IOException {
    assertEquals(golden("ferry.txt"), new TextView().render(ACCOUNT, OPTIONS));
  }

  @Test
  void the_markdown_is_as_accepted() throws IOException {
    assertEquals(golden("ferry.md"), new MarkdownView().render(ACCOUNT, OPTIONS));
  }

  @Test
  void the_rows_are_as_accepted() throws IOException {
    assertEquals(golden("ferry.csv"), new CsvView().render(ACCOUNT, OPTIONS));
  }

  @Test
  void figures_and_statements_can_be_had_apart() {
    String all = new CsvView().render(ACCOUNT, OPTIONS);
    String figures = CsvView.figures().render(ACCOUNT, OPTIONS);
    String statements = CsvView.statements().render(ACCOUNT, OPTIONS);
    assertEquals(all.lines().count(), figures.lines().count() + statements.lines().count() - 1);
    assertFalse(figures.contains(",statement,"));
  }

  @Test
  void an_emoji_before_a_cite_counts_as_one_character() {
    String row = CsvView.statements().render(ACCOUNT, OPTIONS).lines().filter(l -> l.contains(",u4,")).findFirst().orElseThrow();
    int start = FerryReports.LIGHT2.span().begin() - 1;
    assertTrue(row.contains("," + start + ","), row);
  }

  @Test
  void no_line_is_wider_than_asked_for() {
    for (int width : new int[] {40, 72, 100, 250}) {
      int most = Math.min(100, width);
      new TextView().render(ACCOUNT, OPTIONS.width(width)).lines().forEach(l -> assertTrue(l.codePointCount(0, l.length()) <= most, l));
    }
  }

  @Test
  void colours_come_only_when_asked_for() {
    assertFalse(new TextView().render(ACCOUNT, OPTIONS).contains("\u001b"));
    String coloured = new TextView().render(ACCOUNT, OPTIONS.colour(true));
    assertTrue(coloured.contains("\u001b[1m"));
    assertEquals(new TextView().render(ACCOUNT, OPTIONS), coloured.replaceAll("\u001b\\[\\d+m", ""));
  }

  static String golden(String name) throws IOException {
    try (InputStream in = GoldenViewsTest.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + " must be among the test resources; write it with Show");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
