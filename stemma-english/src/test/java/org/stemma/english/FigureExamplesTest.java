package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Proses;
import org.stemma.annotate.figure.Figures;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.FigureMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;

/** Runs the example beside each row of the tables of numbers, bounds, units and figure words. */
class FigureExamplesTest {
  static final Language ENGLISH = English.load();

  @Test
  void every_number_word_reads_as_its_example_says() {
    check(WordTable.NUMBER_WORDS, text -> first(text, f -> {
      String value = f.quantity().value().isPresent() ? number(f.quantity().value()) : number(f.quantity().low()) + ".." + number(f.quantity().high());
      return text.contains("for decades") ? value + " " + f.unit() : value;
    }));
  }

  @Test
  void every_bound_reads_as_its_example_says() {
    check(WordTable.BOUNDS, text -> first(text, f -> f.quantity().bound().name().toLowerCase().replace('_', '-')));
  }

  @Test
  void every_unit_reads_as_its_example_says() {
    check(WordTable.UNITS, text -> first(text, f -> number(f.quantity().value()) + " " + f.base() + " " + f.measure().name().toLowerCase().replace('_', '-')));
  }

  @Test
  void every_figure_word_reads_as_its_example_says() {
    check(WordTable.FIGURE_WORDS, text -> {
      List<FigureMark> found = figures(text);
      if (found.isEmpty()) return "none";
      FigureMark f = found.getFirst();
      if (f.counted().equals("person")) return "person";
      return f.trend() == FigureMark.Trend.NONE ? number(f.quantity().value()) : f.trend().name().toLowerCase();
    });
  }

  private static void check(WordTable table, Function<String, String> reading) {
    List<String> wrong = new ArrayList<>();
    int run = 0;
    for (var row : ENGLISH.table(table).entrySet()) {
      String example = row.getValue().getLast();
      if (example.equals("-")) continue;
      String[] sides = example.split(" => ");
      String got = reading.apply(sides[0]);
      run++;
      if (!got.equals(sides[1])) wrong.add(row.getKey() + ": " + example + " but got " + got);
    }
    assertEquals("", String.join("\n", wrong), run + " examples of " + table);
  }

  private static String first(String text, Function<FigureMark, String> told) {
    List<FigureMark> found = figures(text);
    return found.isEmpty() ? "none" : told.apply(found.getFirst());
  }

  static List<FigureMark> figures(String text) {
    return Figures.of(prose(text), List.of(), List.of(), List.of(), Published.unknown(""), ENGLISH);
  }

  static Prose prose(String text) {
    Report report = new Report("", "test", "", "", text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Published.unknown(""),
        Optional.empty(), "en", List.of(), List.of(), List.of());
    return Proses.of(report, ENGLISH);
  }

  static String number(OptionalDouble value) {
    if (value.isEmpty()) return "";
    double v = value.getAsDouble();
    return v == Math.rint(v) && Math.abs(v) < 1e15 ? String.valueOf((long) v) : String.valueOf(v);
  }

  static String listed(List<FigureMark> figures, Function<FigureMark, String> told) {
    return figures.stream().map(told).collect(Collectors.joining("; "));
  }
}
