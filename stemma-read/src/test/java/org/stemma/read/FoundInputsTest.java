package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.Page;
import org.stemma.model.Problem;

/** Every input that ever broke a reader, replayed through all of them under each name that a reader may go by. */
class FoundInputsTest {
  private static final List<String> ENDINGS = List.of("", ".txt", ".html", ".xml", ".json", ".csv", ".eml", ".zip", ".pdf", ".warc");

  static Stream<Path> found() throws IOException, URISyntaxException {
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(FoundInputsTest.class.getResource("/found").toURI()))) {
      files = list.sorted().toList();
    }
    assertTrue(files.size() >= 3, "found inputs are kept for ever; got " + files);
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("found")
  void breaks_no_reader_any_more(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (String ending : ENDINGS) {
      List<String> broken = Readers.read(new Page(file.getFileName() + ending, bytes, Optional.empty())).problems().stream().map(Problem::code).filter("S006"::equals).toList();
      assertEquals(List.of(), broken, () -> file + " as '" + ending + "'");
    }
  }
}
