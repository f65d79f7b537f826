package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records of a gold corpus, one JSON object a line, in a file or in a zip. */
final class JsonLines {
  private JsonLines() {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** @return in order; none when the file is absent */
  static List<JsonNode> of(Path file) throws IOException {
    return Files.isRegularFile(file) ? records(Files.readString(file)) : List.of();
  }

  /** @return in order; none when the zip or its entry is absent */
  static List<JsonNode> of(Path zip, String entry) throws IOException {
    if (!Files.isRegularFile(zip)) return List.of();
    try (ZipFile open = new ZipFile(zip.toFile())) {
      var found = open.stream().filter(e -> e.getName().endsWith(entry)).findFirst();
      if (found.isEmpty()) return List.of();
      try (InputStream in = open.getInputStream(found.get())) {
        return records(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  private static List<JsonNode> records(String text) {
    return text.lines().filter(l -> !l.isBlank()).map(MAPPER::readTree).toList();
  }
}
