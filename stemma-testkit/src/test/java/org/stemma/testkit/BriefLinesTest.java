package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Account;
import org.stemma.model.BriefLine;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/** Invented reports in, single lines of the brief out. */
class BriefLinesTest {
  private static final String MILL = "A fire burned down the old mill of Tarn on Tuesday night, and the weavers of the valley lost their looms, the mayor of Tarn said.";

  @Test
  void numbers_stand_in_digits_with_their_bounds_the_least_first() {
    List<String> brief = told(
        report("The Tarn Post", "12 May 2026, 09:00", "More than nine volunteers carried water from the river to the mill."),
        report("Lowmere Courier", "12 May 2026, 20:00", "About 80 volunteers carried water from the river to the mill."),
        report("The Valley Herald", "13 May 2026, 08:00", "Ninety volunteers carried water from the river to the mill."));
    assertEquals(List.of("more than 9 (superseded), about 80 (superseded), ninety – later as-of times have the larger numbers."), numbers(brief));
  }

  @Test
  void a_number_of_several_words_keeps_its_bound() {
    List<String> brief = told(
        report("The Tarn Post", "12 May 2026, 09:00", "The fire burned more than 4.2 million planks at the quay of Tarn."),
        report("Lowmere Courier", "13 May 2026, 09:00", "The fire burned 5.1 million planks at the quay of Tarn."));
    assertEquals(List.of("more than 4.2 million, 5.1 million"), numbers(brief).stream().map(l -> l.replaceFirst(" \\(superseded\\)", "").replaceFirst(" \u2013.*", "")).toList(), brief.toString());
  }

  @Test
  void a_number_that_one_report_gives_without_its_bound_has_none() {
    List<String> brief = told(
        report("The Tarn Post", "12 May 2026, 09:00", "The fire burned at least 40 boats at the quay of Tarn."),
        report("The Valley Herald", "12 May 2026, 10:00", "The fire burned 40 boats at the quay of Tarn."),
        report("Lowmere Courier", "12 May 2026, 11:00", "The fire burned 52 boats at the quay of Tarn."));
    assertEquals(List.of("40, 52"), numbers(brief).stream().map(l -> l.replaceAll(" \\(superseded\\)", "").replaceFirst(" \u2013.*", "")).toList(), brief.toString());
  }

  @Test
  void two_numbers_of_which_a_notice_takes_one_back_are_told_once() {
    List<String> brief = told(
        report("The Tarn Post", "12 May 2026, 09:00", "The fire burned five boats at the quay of Tarn."),
        report("Lowmere Courier", "13 May 2026, 09:00", "The fire burned six boats at the quay of Tarn.\n\nCorrection: An earlier version of this article said that the fire burned five boats. It burned six boats."));
    assertEquals(1, brief.stream().filter(l -> l.startsWith("A notice takes 5 back")).count(), brief.toString());
    assertFalse(brief.stream().anyMatch(l -> l.startsWith("Reports differ")), brief.toString());
  }

  @Test
  void a_quotation_that_is_worded_differently_is_shown_with_words_around() {
    List<String> brief = told(
        report("The Tarn Post", "12 May 2026, 09:00", "“We carried the looms out of the weaving shed before the roof fell,” said Ann Holt, the mayor of Tarn."),
        report("Lowmere Courier", "12 May 2026, 20:00", "“We dragged the looms out of the weaving shed before the roof fell,” said Ann Holt, the mayor of Tarn."));
    assertEquals(List.of("“We carried the looms out of the ...” / “We dragged the looms out of the ...”"),
        brief.stream().filter(l -> l.startsWith("A quotation")).map(l -> l.replaceFirst("^[^:]*: ", "")).toList(), brief.toString());
  }

  private static List<String> numbers(List<String> brief) {
    return brief.stream().filter(l -> l.startsWith("Reports differ")).map(l -> l.replaceFirst("^[^:]*: ", "")).toList();
  }

  private static String report(String outlet, String day, String words) {
    return "Fire at the mill of Tarn\n\n" + outlet + "\nPublished: " + day + "\n\n" + MILL + "\n\n" + words;
  }

  private static List<String> told(String... texts) {
    List<Report> reports = new ArrayList<>();
    for (String t : texts) reports.addAll(Readers.read(new Page("r" + reports.size() + ".txt", t.getBytes(UTF_8), Optional.empty())).reports());
    Account account = Stemma.with(List.of(English.load()), Gazetteers.load()).tell(reports);
    assertEquals(List.of(), Laws.breaches(account));
    assertEquals(1, account.stories().size());
    return account.stories().getFirst().brief().stream().map(BriefLine::sentence).toList();
  }
}
