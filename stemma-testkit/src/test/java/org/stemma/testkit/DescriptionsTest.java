package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.align.Aligning;
import org.stemma.english.English;
import org.stemma.trace.Tracing;

class DescriptionsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Texas Gov. Jan Holm left the pier.               | The Texas governor said the pier was old.   | Jan Holm
      Gov. Jan Holm of Texas left the pier.            | The Texas governor said the pier was old.   | Jan Holm
      Sen. Jan Holm (R-Texas) left the pier.           | The Texas senator said the pier was old.    | Jan Holm
      Gov. Jan Holm of Ohio left the pier.             | The Texas governor said the pier was old.   | Texas governor
      Anna Moreno, the inspector general, left.        | The IG said the pier was old.               | Anna Moreno
      Anna Moreno, the attorney general, left.         | The IG said the pier was old.               | IG
      Anna Moreno, the former inspector general, left. | The IG said the pier was old.               | IG
      """)
  void a_description_means_whom_another_report_names(String first, String second, String speaker) {
    var story = Invented.story(List.of(Invented.report("a", "Harbour Post", "2024-05-01", first, ""), Invented.report("b", "Daily Lantern", "2024-05-02", second, "")));
    var told = Aligning.of(story, Tracing.of(story, English.load()), English.load()).utterances();
    assertEquals(speaker, told.stream().flatMap(List::stream).map(s -> s.statement().speaker().name()).collect(Collectors.joining("; ")));
  }
}
