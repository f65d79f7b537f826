package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.bench.generate.Known;
import org.stemma.bench.generate.Newsday;
import org.stemma.bench.generate.Written;
import org.stemma.model.Account;
import org.stemma.model.Cite;
import org.stemma.model.Marked;
import org.stemma.model.Page;
import org.stemma.model.Point;
import org.stemma.model.Report;
import org.stemma.model.StoryAccount;
import org.stemma.read.Readers;
import org.stemma.views.JsonView;
import org.stemma.views.ViewOptions;

/** What must hold of any account, on generated happenings by their seeds. */
class SeededLawsTest {
  private static Map<String, String> texts(long seed) {
    Map<String, String> out = new LinkedHashMap<>();
    Known happening = new Newsday(seed, 0, Newsday.Manner.MIXED).happenings().findFirst().orElseThrow();
    for (Written w : happening.reports()) out.put(w.id() + ".txt", w.text());
    return out;
  }

  private static Account tell(Map<String, String> texts) {
    List<Report> reports = new ArrayList<>();
    texts.forEach((name, text) -> reports.addAll(read(name, text)));
    return GoldenStory.stemma().tell(reports);
  }

  private static List<Report> read(String name, String text) {
    return Readers.read(new Page(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty())).reports();
  }

  private static List<Point> points(Account a) {
    return a.stories().stream().flatMap(s -> s.findings().points().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void every_number_name_and_quotation_is_found_again_in_its_cites(long seed) {
    Account account = tell(texts(seed));
    assertEquals(List.of(), Laws.breaches(account));
    assertTrue(points(account).size() > 3, "a happening has points to hold against the laws");
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void the_order_of_the_reports_changes_nothing(long seed) {
    Map<String, String> texts = texts(seed);
    List<String> names = new ArrayList<>(texts.keySet());
    Collections.shuffle(names, new Random(seed));
    Map<String, String> shuffled = new LinkedHashMap<>();
    names.forEach(n -> shuffled.put(n, texts.get(n)));
    assertEquals(json(tell(texts)), json(tell(shuffled)));
  }

  /** Reports are numbered by time: the copy comes after what it repeats, as r9 of what has eight. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 44, 47, 52, 65})
  void a_byte_equal_copy_is_told_as_one_and_changes_nothing_else(long seed) {
    Map<String, String> texts = texts(seed);
    Account before = tell(texts);
    String last = new ArrayList<>(texts.keySet()).getLast();
    texts.put("h9-99.txt", texts.get(last));
    Account after = tell(texts);
    assertEquals(points(before).stream().map(SeededLawsTest::line).toList(), points(after).stream().map(SeededLawsTest::line).toList());
    String copy = after.reports().stream().map(Marked::report).filter(r -> r.source().equals("h9-99.txt")).findFirst().orElseThrow().id();
    StoryAccount story = after.stories().stream().filter(s -> s.story().reports().stream().anyMatch(m -> m.id().equals(copy))).findFirst().orElseThrow();
    assertTrue(story.lineage().edges().stream().anyMatch(e -> e.to().equals(copy) && e.share() == 1), "the copy must be told as one");
    assertEquals(story.story().reports().size() * (story.story().reports().size() - 1) / 2, story.lineage().pairs().size());
  }

  private static String line(Point p) {
    return p.status() + " " + p.text() + " " + p.support().reports() + " " + p.support().atLeast() + ".." + p.support().atMost();
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 36, 38})
  void lines_broken_inside_a_paragraph_change_nothing(long seed) {
    Map<String, String> texts = texts(seed);
    Map<String, String> wrapped = new LinkedHashMap<>();
    texts.forEach((name, text) -> wrapped.put(name, wrap(text)));
    assertEquals(told(tell(texts)), told(tell(wrapped)));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void renaming_an_outlet_changes_its_name_and_nothing_else(long seed) {
    Map<String, String> texts = texts(seed);
    Known happening = new Newsday(seed, 0, Newsday.Manner.MIXED).happenings().findFirst().orElseThrow();
    String outlet = happening.reports().stream().filter(w -> w.way() == Written.Way.OWN || w.way() == Written.Way.REWRITE).map(Written::outlet).findFirst().orElseThrow();
    Map<String, String> renamed = new LinkedHashMap<>();
    texts.forEach((name, text) -> renamed.put(name, text.replace(outlet, "The Skerry Bugle")));
    assertEquals(told(tell(texts)), told(tell(renamed)).stream().map(l -> l.replace("The Skerry Bugle", outlet)).collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void no_support_rises_when_a_report_is_removed(long seed) {
    Map<String, String> texts = texts(seed);
    Map<String, Point> before = byText(tell(texts));
    for (String gone : List.copyOf(texts.keySet()).subList(0, 3)) {
      Map<String, String> left = new LinkedHashMap<>(texts);
      left.remove(gone);
      Account after = tell(left);
      assertTrue(after.reports().stream().noneMatch(m -> m.report().source().equals(gone)));
      for (Point p : points(after)) {
        Point old = before.get(p.text());
        if (old != null && sources(after, p).size() <= old.support().reports()) {
          assertTrue(p.support().atLeast() <= old.support().atLeast() || p.support().atLeast() <= old.support().atMost(), () -> "without " + gone + ": " + p.text() + " had " + old.support() + " and has " + p.support());
        }
      }
    }
  }

  private static Set<String> sources(Account a, Point p) {
    Map<String, String> source = new HashMap<>();
    for (Marked m : a.reports()) source.put(m.id(), m.report().source());
    return p.readings().stream().map(Cite::report).map(source::get).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Point> byText(Account a) {
    Map<String, Point> out = new HashMap<>();
    points(a).forEach(p -> out.put(p.text(), p));
    return out;
  }

  /** Points with their support, rows with their relation, differences: a line each, without offsets. */
  private static Set<String> told(Account a) {
    Set<String> out = new TreeSet<>();
    for (StoryAccount s : a.stories()) {
      s.findings().points().forEach(p -> out.add("point " + p.status() + " " + p.support().atLeast() + ".." + p.support().atMost() + " " + sources(a, p) + " " + p.text()));
      s.findings().figures().forEach(f -> out.add("row " + f.relation() + " " + f.about() + " " + f.readings().size()));
      s.findings().differences().forEach(d -> out.add("difference " + d.kind() + " " + d.about()));
      s.lineage().origins().forEach(o -> out.add("origin " + o.by() + " " + o.reports().size()));
    }
    return out;
  }

  /** Lines of paragraphs of three lines' length and more are broken at a space. */
  private static String wrap(String text) {
    return text.lines().map(l -> l.length() < 120 ? l : broken(l)).collect(Collectors.joining("\n")) + "\n";
  }

  private static String broken(String line) {
    StringBuilder out = new StringBuilder();
    int width = 0;
    for (String word : line.split(" ")) {
      if (width > 60) {
        out.append('\n');
        width = 0;
      } else if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(word);
      width += word.length() + 1;
    }
    return out.toString();
  }

  private static String json(Account a) {
    return new JsonView().tree(a, ViewOptions.defaults()).toString();
  }
}
