package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judgements of our own on published pairs, kept beside the tasks: ids, verdicts and reasons, never a word of the texts. */
final class Judged {
  private Judged() {}

  /** @return rows of a table, cells apart by tabs; lines that begin with "#" are remarks */
  static List<String[]> rows(String file) throws IOException {
    try (InputStream in = Judged.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no table " + file + " beside " + Judged.class.getName());
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t")).toList();
    }
  }
}
