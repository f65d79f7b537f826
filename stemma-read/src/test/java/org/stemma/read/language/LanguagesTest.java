package org.stemma.read.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stemma.read.lists.Lists;

class LanguagesTest {
  @Test
  void every_profile_knows_its_example() {
    assertAll(Lists.rows(Languages.class, "function-words.tsv").stream().map(r -> () -> assertEquals(r[0], Languages.of(r[2]), r[2])));
  }

  @Test
  void scripts_settle_some_and_nothing_is_guessed() {
    assertEquals("zh", Languages.of("渡轮在港口停留了两个小时，警方说原因不明。"));
    assertEquals("ja", Languages.of("フェリーは港に二時間とどまった。"));
    assertEquals("und", Languages.of("12 345 — 67"));
    assertEquals("und", Languages.of("Marlow Harbor"));
    assertEquals("und", Languages.of("qwx zrt plk ".repeat(500)));
  }
}
