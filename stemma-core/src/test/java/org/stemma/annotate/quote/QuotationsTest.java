package org.stemma.annotate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Proses;
import org.stemma.language.NoLanguage;
import org.stemma.model.Published;
import org.stemma.model.Report;

/** Quotation marks of every shape, paired or not. */
class QuotationsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      She said "it is late" and left.                 | it is late
      She said “it is late” and left.                 | it is late
      She said ''it is late'' and left.               | it is late
      She said ``it is late'' and left.               | it is late
      She said “it is late,″ and left.                | it is late,
      “It is late,” she said. “Go.”                   | It is late, ; Go.
      “It is late. We go home.                        | It is late. We go home.
      It is late,” she said.                          | It is late,
      Late it was. “                                  |
      ‘It is late,’ she said.                         | It is late,
      The officials' plan and the workers' strike.    |
      “He said ‘go’ to me,” she said.                 | He said ‘go’ to me,
      “Too late,“ she said.                           | Too late,
      "Too late, "said Moreno. "We go."               | Too late, ; We go.
      "He said, "Go," to me.                          | He said, ; Go,
      "It is late.#We go.#It rains," she said.        | It is late. ; We go. ; It rains,
      "It is late.#She left.#"It rains," she said.    | It is late. ; It rains,
      """)
  void pairs(String rows, String expected) {
    String text = rows.replace("#", "\n\n");
    Report report = new Report(
        "r1", "test", "", "", text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Published.unknown("test"), Optional.empty(), "en", List.of(), List.of(), List.of());
    String found = Quotations.of(Proses.of(report, new NoLanguage("en")), Cue.Lexicon.of(new NoLanguage("en"))).stream().map(q -> q.inner().in(text)).collect(Collectors.joining(" ; "));
    assertEquals(expected == null ? "" : expected, found);
  }
}
