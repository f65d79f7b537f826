package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.model.Utterance;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/** One invented utterance in two tellings, and what changed between them. */
class DriftsTest {
  private static final String SHARED = """
      The fire in the Tarn mill broke out before dawn, and forty weavers climbed down ropes into the yard while the river road was closed to carts. \
      Sacks of wool burned until noon, and the smoke could be seen from the hills above Lowmere.""";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The old engine hall must never be opened to weavers again | The old engine hall must never be opened to weavers again | NONE
      The old engine hall must never be opened to weavers again | The old engine hall must be opened to weavers again       | REVERSED
      The old engine hall must never be opened to weavers again | The old engine hall must never be opened again            | CUT
      The old engine hall was shut for nine weeks this winter   | The old engine hall was shut for seven weeks this winter  | NUMBER
      The old engine hall was shut for nine weeks this winter   | The old engine hall was shut for 9 weeks this winter      | NONE
      The old engine hall was begun by masons from Lowmere town | The old engine hall was started by masons from Lowmere town | SYNONYM
      The old engine hall will not be opened before the frost   | The old engine hall won't be opened before the frost      | NONE
      The old engine hall is shut and the weavers are at home   | The old engine hall was shut and the weavers were at home | PERSON_TENSE
      Senator Harker knows that the engine hall was shut too late | Sen. Harker knows that the engine hall was shut too late | NONE
      The old engine hall was sold to Harker in the wet spring  | The old engine hall was sold to Birkett in the wet spring | NAME
      """)
  void a_change_is_of_the_kind_that_it_is(String first, String second, String kinds) {
    String found = utterances(first, second).stream().flatMap(u -> u.drift().stream()).map(d -> d.kind().name()).distinct().sorted().collect(Collectors.joining(" "));
    assertEquals(kinds, found.isEmpty() ? "NONE" : found, first + " / " + second);
  }

  private static List<Utterance> utterances(String first, String second) {
    List<Report> reports = new ArrayList<>();
    reports.addAll(read("first.txt", "The Tarn Post", first));
    reports.addAll(read("second.txt", "The Lowmere Bell", second));
    return Stemma.with(List.of(English.load()), Gazetteers.load()).tell(reports).stories().getFirst().findings().statements();
  }

  private static List<Report> read(String name, String outlet, String quote) {
    String text = "Mill burns in Tarn\n\n" + outlet + "\nPublished: 2 May 2019\n\n" + SHARED + "\n\n\u201C" + quote + ",\u201D Mayor Ann Lowe said.";
    return Readers.read(new Page(name, text.getBytes(UTF_8), Optional.empty())).reports();
  }
}
