package org.stemma.bench.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of lists: "[name]", then one item a line; "#" begins a remark. */
final class Sections {
  private Sections() {}

  static Map<String, List<String>> read(String file) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    List<String> now = new ArrayList<>();
    for (String line : text(file).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) out.put(line.substring(1, line.length() - 1), now = new ArrayList<>());
      else now.add(line);
    }
    return out;
  }

  private static String text(String file) {
    try (InputStream in = Sections.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no list " + file + " beside " + Sections.class.getName());
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
