package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stemma.model.Problem;

class ComplaintTest {
  @Test
  void four_lines_code_and_thing_why_where_next() {
    var problem = new Problem("S014", "reports/ferry.html", "no article text: kept 0 of 41 blocks",
        "bytes 0-18233, read as windows-1252 (from <meta>)", "stemma read --show-blocks reports/ferry.html");
    assertEquals("""
        S014 cannot use reports/ferry.html
          why:   no article text: kept 0 of 41 blocks
          where: bytes 0-18233, read as windows-1252 (from <meta>)
          next:  stemma read --show-blocks reports/ferry.html
        """, Complaint.of(problem, false).lines(Ink.PLAIN));
  }

  @Test
  void a_line_with_nothing_to_say_is_left_out() {
    assertEquals("S016 told, with a doubt: a.txt\n  why:   no date\n", Complaint.of(new Problem("S016", "a.txt", "no date", "", ""), true).lines(Ink.PLAIN));
  }

  @Test
  void a_file_name_cannot_write_on_the_terminal() {
    assertEquals("S001 cannot use a\\u001b[2Jb\n", Complaint.of(new Problem("S001", "a\u001b[2Jb", "", "", ""), false).lines(Ink.PLAIN));
  }
}
