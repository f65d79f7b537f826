package org.stemma.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static List<String> of(String text) {
    return Lines.of(text).stream().filter(s -> !s.isEmpty()).map(s -> s.in(text).replace("\n", " | ")).toList();
  }

  @Test
  void lines_broken_inside_sentences_are_one_paragraph() {
    assertEquals(List.of("The ferry ran aground on rocks near the harbour of | Lowmere on Tuesday morning, the coastguard said.", "Nobody was hurt."),
        of("The ferry ran aground on rocks near the harbour of\nLowmere on Tuesday morning, the coastguard said.\n\nNobody was hurt.\n"));
  }

  @Test
  void lines_that_are_sentences_or_titles_stay_apart() {
    assertEquals(List.of("Ferry runs aground near Lowmere and forty are saved", "Mayor Ann Lowe thanks the crews of six lifeboats"),
        of("Ferry runs aground near Lowmere and forty are saved\nMayor Ann Lowe thanks the crews of six lifeboats\n"));
    assertEquals(List.of("The ferry ran aground on rocks near the harbour.", "The coastguard sent six boats to the passengers."),
        of("The ferry ran aground on rocks near the harbour.\nThe coastguard sent six boats to the passengers.\n"));
    assertEquals(List.of("Lowmere Bell", "Published: 3 May 2019"), of("Lowmere Bell\nPublished: 3 May 2019\n"));
  }

  @Test
  void the_column_of_other_paragraphs_tells_where_a_name_was_broken() {
    String column = "The mill above the town had stood empty since the spring, and\nits owner had asked twice for leave to take it down.\n\n";
    assertEquals("Nobody had been inside when the roof came down, said Leonard | Eskdale, who keeps the inn.",
        of(column + "Nobody had been inside when the roof came down, said Leonard\nEskdale, who keeps the inn.\n").getLast());
  }

  @Test
  void a_line_too_long_for_a_column_is_a_paragraph() {
    String line = "word ".repeat(30).strip();
    assertEquals(2, of(line + "\nand another one that begins small\n").size());
  }
}
