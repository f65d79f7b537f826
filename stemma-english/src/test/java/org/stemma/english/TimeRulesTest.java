package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.annotate.Proses;
import org.stemma.annotate.when.Times;
import org.stemma.language.WordTable;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.TimeMark;

/** Every rule of time carries an example; all are run, as if written on Tuesday 10 August 2021. */
class TimeRulesTest {

  @TestFactory
  Stream<DynamicTest> every_rule_reads_its_example() {
    return English.load().table(WordTable.TIME_RULES).entrySet().stream().map(row -> DynamicTest.dynamicTest(
        row.getKey(), () -> assertEquals(row.getValue().get(2), read(row.getValue().get(1), "2021-08-10"), row.getValue().get(1))));
  }

  /** What is read in a text: "words=value", with "; " between. */
  static String read(String text, String published) {
    Prose prose = Proses.of(report(text), English.load());
    String found = marks(text, published).stream().map(t -> t.span().in(text) + "=" + t.value()).collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }

  static List<TimeMark> marks(String text, String published) {
    Published when = published.isEmpty() ? Published.unknown("not told") : new Published(Optional.of(published), Published.Basis.STATED, "told", Optional.empty());
    return Times.of(Proses.of(report(text), English.load()), when, English.load());
  }

  static Report report(String text) {
    return new Report("r1", "invented", "", "", text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
        Published.unknown("not told"), Optional.empty(), "en", List.of(), List.of(), List.of());
  }
}
