package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.when.Dating;
import org.stemma.model.Furniture;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.text.Span;

class DatingTest {
  private static final String CAPTION = "Mayor Ada Brook opens the pier in Selby on June 8, 2021.";
  private static final String NAMES = " Officials of Selby, Harwick and the Orlan Trust, with engineer Tomas Reyl of Brackwater, met Mayor Ada Brook beside the Corran.";

  @Test
  void a_caption_and_the_weekday_of_the_lede_date_a_report() {
    Published p = infer(report("a", CAPTION + "\n\nThe old pier of the town was opened again on Tuesday after two long years of repair.", true));
    assertEquals(Optional.of("2021-06-08"), p.date());
    assertEquals(Published.Basis.INFERRED, p.basis());
    assertTrue(p.reason().contains("June 8, 2021") && p.cite().isPresent(), p.reason());
  }

  @Test
  void the_day_after_the_caption_is_taken_when_the_lede_tells_it() {
    assertEquals(Optional.of("2021-06-09"),
        infer(report("a", CAPTION + "\n\nThe old pier of the town was closed on Wednesday after only one day in use, officials said on Wednesday.", true)).date());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The pier that a storm broke on May 4, 1998 was opened again for good in the old town.
      The old pier of the town was opened again on Tuesday after two long years of repair.
      A short note.
      """)
  void history_or_a_weekday_alone_date_nothing(String text) {
    Published p = infer(report("a", text, false));
    assertEquals(Published.Basis.UNKNOWN, p.basis());
    assertTrue(p.date().isEmpty() && !p.reason().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Tuesday   | 2021-06-08 | 2021-06-08
      Wednesday | 2021-06-08 | 2021-06-09
      Monday    | 2021-06-08 | 2021-06-07
      """)
  void a_dated_report_of_the_same_happening_dates_another(String weekday, String known, String inferred) {
    assertEquals(Optional.of(inferred), dateBeside(known, weekday).date());
  }

  @Test
  void a_dated_report_of_something_else_dates_nothing() {
    Report dated = report("b", "The harvest in Lorn was good, said farmer Pim Aster on Tuesday.", false).published(stated("2021-06-08"));
    Report open = report("a", "The old pier of the town was opened again on Tuesday." + NAMES, false);
    assertEquals(Published.Basis.UNKNOWN, Dating.of(List.of(open, dated), English.load()).getFirst().basis());
  }

  @Test
  void the_order_of_reports_makes_no_difference() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Report r = report("r" + i, "The old pier of the town was opened again on " + (i % 2 == 0 ? "Tuesday" : "Wednesday") + "." + NAMES, false);
      reports.add(i % 3 == 0 ? r.published(stated("2021-06-0" + (8 + i / 3))) : r);
    }
    List<Published> first = Dating.of(reports, English.load());
    for (int seed = 0; seed < 10; seed++) {
      List<Report> other = new ArrayList<>(reports);
      Collections.shuffle(other, new Random(seed));
      List<Published> dates = Dating.of(other, English.load());
      for (int i = 0; i < other.size(); i++) assertEquals(first.get(reports.indexOf(other.get(i))), dates.get(i), "seed " + seed);
    }
  }

  private static Published dateBeside(String known, String weekday) {
    Report dated = report("b", "The pier in Selby was opened again on Tuesday, it was said." + NAMES, false).published(stated(known));
    Report open = report("a", "The old pier of the town was the talk of all on " + weekday + ", when crowds came." + NAMES, false);
    return Dating.of(List.of(open, dated), English.load()).getFirst();
  }

  private static Published infer(Report report) {
    return Dating.of(List.of(report), English.load()).getFirst();
  }

  private static Published stated(String day) {
    return new Published(Optional.of(day), Published.Basis.STATED, "told", Optional.empty());
  }

  private static Report report(String name, String text, boolean caption) {
    List<Furniture> furniture = caption ? List.of(new Furniture(Furniture.Kind.CAPTION, new Span(0, CAPTION.length()))) : List.of();
    return new Report(name, name, name, name, text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
        Published.unknown("not told"), Optional.empty(), "en", List.of(), List.of(), furniture);
  }
}
