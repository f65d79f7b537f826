package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JavaTest {
  @Test
  void tests_run_on_java_25_or_later() {
    assertTrue(Runtime.version().feature() >= 25, () -> "runs on " + Runtime.version());
  }
}
