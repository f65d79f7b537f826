package org.stemma.read.clean;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stemma.model.Credit;
import org.stemma.model.Furniture;
import org.stemma.model.Notice;

class RuleTest {
  @Test
  void every_rule_knows_its_example_first() {
    assertAll(Rule.all().stream().map(rule -> () -> {
      String line = Fold.of(rule.example());
      assertTrue(rule.fit(line).isPresent(), () -> rule.pattern() + " does not know: " + line);
      assertEquals(rule.kind(), Rule.of(line).orElseThrow().kind(), line);
    }));
  }

  @Test
  void every_rule_names_a_kind_of_the_model() {
    assertFalse(Rule.all().isEmpty());
    for (Rule rule : Rule.all()) {
      String[] kind = rule.kind().split("\\.");
      assertDoesNotThrow(() -> Furniture.Kind.valueOf(kind[0]), rule::kind);
      if (kind[0].equals("NOTICE")) assertDoesNotThrow(() -> Notice.Kind.valueOf(kind[1]), rule::kind);
      if (kind[0].equals("CREDIT")) assertDoesNotThrow(() -> Credit.Kind.valueOf(kind[1]), rule::kind);
    }
  }
}
