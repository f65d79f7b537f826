package org.stemma.eval;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs one evaluation task over the gold corpora: {@code make eval TASK=…}. */
public final class Main {
  private Main() {}

  public static void main(String... args) {
    var data = Path.of(System.getProperty("stemma.data", "../shared/data"));
    if (!Files.isDirectory(data)) {
      System.err.println("no gold corpora at " + data + "; name their folder with make eval DATA=…");
      System.exit(2);
    }
    System.err.println("no evaluation task is written yet");
    System.exit(2);
  }
}
