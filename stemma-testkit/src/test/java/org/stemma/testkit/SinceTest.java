package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.follow.Following;
import org.stemma.model.Account;
import org.stemma.model.BriefLine;
import org.stemma.model.Earlier;
import org.stemma.model.FigureRow;
import org.stemma.model.Marked;
import org.stemma.model.Point;
import org.stemma.model.Since;
import org.stemma.model.StoryAccount;
import org.stemma.views.EarlierAccount;
import org.stemma.views.JsonView;
import org.stemma.views.ViewOptions;
import org.stemma.views.told.Desk;
import org.stemma.views.told.News;

/** What is new since an account that was kept as JSON. */
class SinceTest {
  private static final String DATE = "Published: %s May 2024\n\n";
  private static final Named DISPATCH = new Named("wire.txt", """
      Fire closes Linden mill

      Northern Wire
      %sLINDEN, Vermont (Northern Wire) - A fire closed the paper mill of Linden on Tuesday and 12 workers were treated for smoke, the fire chief, Anna Moreno, said.

      "Nobody is missing and the fire is out," Moreno told reporters at the gate.

      The mill, which employs 340 people, will stay shut until Friday while inspectors look at its boilers, the company said.
      """.formatted(DATE.formatted(7)));
  private static final Named COPY = new Named("copy.txt", DISPATCH.text.replace("\nNorthern Wire\n", "\nHarbor Post\n"));
  private static final Named APART = new Named("gazette.txt", """
      Mill fire: workers walked out through smoke

      Linden Gazette
      %sPeter Dorn was on the second floor of the Linden paper mill on Tuesday when the alarm rang.

      Hospital records that the Gazette has seen list 19 workers who were treated for smoke that day.

      "We felt our way down along the wall, one hand on the next man's back," Dorn said.
      """.formatted(DATE.formatted(8)));

  private record Named(String source, String text) {}

  private static Account tell(Named... reports) {
    return GoldenStory.stemma().tell(Stream.of(reports).flatMap(r -> OriginLawsTest.read(r.source, r.text).stream()).toList());
  }

  private static Account since(Account earlier, Account now) {
    return now.since(Following.of(EarlierAccount.parse("earlier.json", new JsonView().render(earlier, ViewOptions.defaults())).in(now), now));
  }

  private static List<News> news(Account held) {
    return held.stories().stream().flatMap(s -> News.of(Desk.of(held, s, 25)).stream()).toList();
  }

  private static List<String> kinds(Account held) {
    return news(held).stream().map(News::kind).distinct().toList();
  }

  @Test
  void the_same_reports_bring_nothing_new() {
    Account now = tell(DISPATCH, COPY, APART);
    Since since = since(now, now).since().orElseThrow();
    assertEquals(new Since("earlier.json", 3, false, List.of(), List.of(), 0, List.of()), since);
  }

  @Test
  void a_copy_brings_no_further_origin() {
    Named further = new Named("late.txt", DISPATCH.text.replace("\nNorthern Wire\n", "\nValley Times\n").replace("7 May", "9 May"));
    Account held = since(tell(DISPATCH, COPY), tell(DISPATCH, COPY, further));
    assertEquals(List.of("copied"), kinds(held), () -> news(held).toString());
    assertEquals(1, held.since().orElseThrow().added().size());
  }

  @Test
  void another_reporter_brings_a_number_and_a_voice() {
    Account held = since(tell(DISPATCH, COPY), tell(DISPATCH, COPY, APART));
    List<String> lines = news(held).stream().map(News::line).toList();
    assertEquals(List.of("Now told in contradiction: workers: 12 / 19", "Not heard before: Peter Dorn"), lines);
  }

  @Test
  void a_report_with_another_text_and_one_that_is_gone_are_counted() {
    Named altered = new Named("wire.txt", DISPATCH.text.replace("12 workers", "14 workers"));
    Since since = since(tell(DISPATCH, COPY, APART), tell(altered, APART)).since().orElseThrow();
    assertEquals(List.of(), since.added());
    assertEquals(1, since.altered().size());
    assertEquals(1, since.gone());
  }

  @Test
  void an_account_told_by_other_rules_says_so() {
    Account now = tell(DISPATCH, COPY);
    Account before = new Account(now.version(), Map.of("tell", 1), now.reports(), now.entities(), now.stories(), now.problems());
    assertTrue(since(before, now).since().orElseThrow().retold());
  }

  static List<GoldenStory> stories() throws IOException {
    return GoldenStoriesTest.stories();
  }

  /** The first half of the reports, then all: every line is re-found in its cites, follows the schema, and is the same in any order of the reports. */
  @ParameterizedTest
  @MethodSource("stories")
  void news_of_golden_stories_hold_the_laws(GoldenStory story) throws IOException {
    List<String> names = new ArrayList<>(story.reports().keySet());
    Account early = story.tell(names.subList(0, (names.size() + 1) / 2));
    Account held = since(early, story.tell());
    assertEquals(List.of(), Laws.breaches(held, news(held).stream().map(n -> new BriefLine(n.kind(), "", n.line(), n.counts(), n.cites())).toList()));
    assertEquals(List.of(), GoldenStoriesTest.schema().validate(new JsonView().render(held, ViewOptions.defaults()), InputFormat.JSON));
    Collections.shuffle(names, new Random(11));
    assertEquals(held.since(), since(early, story.tell(names)).since());
    assertEquals(List.of(), since(held, held).since().orElseThrow().changes(), "what was told is no news");
  }

  @Test
  void the_corrected_text_and_its_late_copies_are_news() throws IOException {
    GoldenStory ferry = stories().stream().filter(s -> s.file().endsWith("ferry.story")).findFirst().orElseThrow();
    List<String> names = new ArrayList<>(ferry.reports().keySet());
    Account all = ferry.tell();
    StoryAccount story = all.stories().getFirst();
    String notice = all.reports().stream().filter(m -> m.id().equals(story.findings().corrections().getFirst().notice().orElseThrow().report())).findFirst().orElseThrow().report().source();
    Account held = since(ferry.tell(names.stream().filter(n -> !n.equals(notice)).toList()), all);
    assertTrue(kinds(held).contains("corrected"), () -> news(held).toString());
    String stale = all.reports().stream().filter(m -> m.id().equals(story.findings().corrections().getFirst().stale().getFirst().report())).findFirst().orElseThrow().report().source();
    Account later = since(ferry.tell(names.stream().filter(n -> !n.equals(stale)).toList()), all);
    assertTrue(kinds(later).contains("stale"), () -> news(later).toString());
    assertFalse(kinds(later).contains("corrected"), () -> news(later).toString());
  }

  @Test
  void what_stood_in_other_rows_and_points_is_no_news() throws IOException {
    Account now = stories().stream().filter(s -> s.file().endsWith("ferry.story")).findFirst().orElseThrow().tell();
    StoryAccount story = now.stories().getFirst();
    Set<String> reports = story.story().reports().stream().map(Marked::id).collect(Collectors.toSet());
    List<Earlier.Row> rows = story.findings().figures().stream().flatMap(r -> r.readings().stream()).map(r -> new Earlier.Row(r.cite().toString(), FigureRow.Relation.SINGLE, List.of(r.cite()))).toList();
    List<Point> points = story.findings().points().stream().filter(Point::isSure).toList();
    Point all = new Point("p1", "x", "", Point.Status.AGREED, List.of(), points.getFirst().support(), points.getFirst().match(), points.stream().flatMap(p -> p.readings().stream()).toList());
    Set<String> speakers = story.findings().statements().stream().map(u -> u.speaker().name()).collect(Collectors.toSet());
    Earlier.Told told = new Earlier.Told("", reports, List.of(all), rows, story.findings().differences(), story.findings().corrections(), speakers);
    List<Since.What> news = Following.of(new Earlier("", now.stages(), reports.size(), reports, Set.of(), 0, List.of(told)), now).changes().stream().map(Since.Change::what).toList();
    assertTrue(story.findings().figures().stream().anyMatch(r -> r.relation() == FigureRow.Relation.EVOLVING), "a row must have several numbers");
    assertTrue(news.stream().noneMatch(w -> w instanceof Since.Moved || w instanceof Since.NewPoint), news::toString);
  }
}
