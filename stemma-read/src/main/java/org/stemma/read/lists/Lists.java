package org.stemma.read.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated files that hold word lists and rules. */
public final class Lists {
  private Lists() {}

  /**
   * Rows of a file beside the class; blank lines and lines that begin with "#" are left out.
   *
   * @return one array of columns a row, in order of the file
   */
  public static List<String[]> rows(Class<?> beside, String file) {
    var stream = beside.getResourceAsStream(file);
    if (stream == null) throw new IllegalArgumentException("no list " + file + " beside " + beside.getName());
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
