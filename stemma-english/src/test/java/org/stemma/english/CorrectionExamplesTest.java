package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.reconcile.NoticeReading;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** Runs the example beside each word of the table of correction words. */
class CorrectionExamplesTest {
  private static final Language ENGLISH = English.load();

  @Test
  void every_correction_word_reads_as_its_example_says() {
    List<String> wrong = new ArrayList<>();
    int run = 0;
    for (var row : ENGLISH.table(WordTable.CORRECTION_WORDS).entrySet()) {
      List<String> cells = row.getValue();
      if (cells.get(1).equals("-")) continue;
      run++;
      List<NoticeReading.Change> found = read(cells.get(1));
      String got = found.size() + " " + sides(found);
      String wanted = "1 " + cells.get(2) + " > " + cells.get(3);
      if (!got.equals(wanted)) wrong.add(row.getKey() + ": " + cells.get(1) + " should give " + wanted + " but gives " + got);
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(run > 25, "examples must be run; ran " + run);
  }

  @Test
  void each_change_of_a_notice_is_read_by_itself() {
    List<NoticeReading.Change> found = read("Correction: The barge carried 40 pianos, not 14. The skipper is Orla Wenn, not Orla Venn.");
    assertEquals("14 > 40; Orla Venn > Orla Wenn", sides(found));
    assertTrue(found.get(0).words().contains("piano"));
    assertTrue(found.get(1).words().contains("skipper"));
  }

  @Test
  void scales_and_spelled_numbers_are_numbers() {
    assertEquals("4000000 > 40000000", sides(read("The bridge cost 40 million crowns, not four million.")));
    assertEquals("42 > 24", sides(read("There were twenty-four rafts, not forty-two.")));
  }

  @Test
  void a_notice_that_gives_one_side_is_not_whole() {
    List<NoticeReading.Change> found = read("This story has been updated to correct the number of barges to 17.");
    assertEquals(1, found.size());
    assertTrue(!found.getFirst().isWhole() && found.getFirst().now().contains(17.0));
  }

  private static List<NoticeReading.Change> read(String notice) {
    return NoticeReading.of(Tokens.of(notice), new Span(0, notice.length()), ENGLISH);
  }

  private static String sides(List<NoticeReading.Change> found) {
    return found.stream().map(c -> told(c.was().stream().sorted().map(CorrectionExamplesTest::number), c.wasTexts()) + " > " + told(c.now().stream().sorted().map(CorrectionExamplesTest::number), c.nowTexts()))
        .collect(Collectors.joining("; "));
  }

  private static String told(Stream<String> numbers, java.util.Set<String> texts) {
    String all = numbers.collect(Collectors.joining(","));
    return all.isEmpty() ? texts.stream().sorted().collect(Collectors.joining(",")) : all;
  }

  private static String number(double d) {
    return d == Math.rint(d) ? String.valueOf((long) d) : String.valueOf(d);
  }
}
