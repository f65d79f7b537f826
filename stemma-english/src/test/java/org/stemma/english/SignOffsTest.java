package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.language.WordTable;

class SignOffsTest {
  @Test
  void every_sign_off_matches_its_example_and_not_a_plain_sentence() {
    var table = English.load().table(WordTable.SIGN_OFFS);
    assertFalse(table.isEmpty());
    table.forEach((agency, row) -> {
      assertTrue(Pattern.compile(row.get(0)).matcher(row.get(1)).find(), agency);
      assertFalse(Pattern.compile(row.get(0)).matcher("She was reporting by telephone (editing by night).").find(), agency);
    });
  }
}
