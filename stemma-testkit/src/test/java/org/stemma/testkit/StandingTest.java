package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.Stemma;
import org.stemma.bench.generate.Known;
import org.stemma.bench.generate.Newsday;
import org.stemma.bench.generate.Written;
import org.stemma.english.English;
import org.stemma.group.Grouping;
import org.stemma.group.Standing;
import org.stemma.language.Language;
import org.stemma.model.Decisions;
import org.stemma.model.Decisions.Decision;
import org.stemma.model.Marked;
import org.stemma.model.Membership;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/** A stream and one go give the same stories, whatever the order; and editors are heeded. */
class StandingTest {
  private static final Language ENGLISH = English.load();
  private static final List<Marked> DAY = day(41, 7);

  private static List<Marked> day(long seed, int happenings) {
    Stemma stemma = Stemma.with(List.of(ENGLISH), Gazetteers.load());
    List<Marked> out = new ArrayList<>();
    for (Known k : new Newsday(seed, 0, Newsday.Manner.MIXED).happenings().limit(happenings).toList())
      for (Written w : k.reports()) {
        Page page = new Page(w.id() + ".txt", w.text().getBytes(StandardCharsets.UTF_8), Optional.empty());
        for (Report r : Readers.read(page).reports()) out.add(stemma.annotate(r.numbered("r" + (out.size() + 1))));
      }
    return out;
  }

  private static Set<Set<String>> sets(List<Story> stories) {
    Set<Set<String>> out = new java.util.HashSet<>();
    for (Story s : stories) out.add(sources(s.reports()));
    return out;
  }

  private static Set<String> sources(List<Marked> reports) {
    Set<String> out = new TreeSet<>();
    reports.forEach(m -> out.add(m.report().source()));
    return out;
  }

  private static Map<String, List<String>> reasons(List<Story> stories) {
    Map<String, List<String>> out = new TreeMap<>();
    for (Story s : stories) for (Membership m : s.membership()) out.put(m.report(), m.because());
    return out;
  }

  @Test
  void a_stream_in_any_order_gives_the_stories_of_one_go() {
    List<Story> batch = Grouping.of(DAY, ENGLISH);
    assertTrue(batch.size() > 3, batch.size() + " stories");
    for (long seed = 0; seed < 12; seed++) {
      List<Marked> shuffled = new ArrayList<>(DAY);
      Collections.shuffle(shuffled, new Random(seed));
      Standing standing = new Standing(ENGLISH, Decisions.none());
      for (Marked m : shuffled) {
        standing.add(m);
        if (seed % 3 == 0) standing.storyOf(m);
      }
      assertEquals(sets(batch), sets(standing.stories()), "seed " + seed);
      assertEquals(reasons(batch), reasons(standing.stories()), "seed " + seed);
    }
  }

  @Test
  void each_story_is_the_same_when_reports_of_other_happenings_are_left_out() {
    List<Story> stories = Grouping.of(DAY, ENGLISH);
    assertTrue(stories.size() > 1, "the day must have other happenings");
    for (Story s : stories) {
      Set<String> alone = sources(s.reports());
      assertEquals(Set.of(alone), sets(Grouping.of(s.reports(), ENGLISH)), "reports of " + alone);
    }
  }

  @Test
  void a_new_report_leaves_the_stories_of_others_as_they_were() {
    Standing standing = new Standing(ENGLISH, Decisions.none());
    DAY.subList(0, DAY.size() - 1).forEach(standing::add);
    Set<Set<String>> before = sets(standing.stories());
    Marked last = DAY.getLast();
    standing.add(last);
    Set<String> mine = sources(standing.storyOf(last));
    Set<Set<String>> after = sets(standing.stories());
    after.remove(mine);
    assertTrue(before.containsAll(after), "changed: " + after);
  }

  @Test
  void reports_put_together_by_an_editor_stand_together() {
    List<Story> before = Grouping.of(DAY, ENGLISH);
    Report a = before.getFirst().reports().getFirst().report();
    Report b = before.getLast().reports().getFirst().report();
    Decisions decided = new Decisions(List.of(new Decision(true, List.of(a.sha256().substring(0, 12), b.source()))));
    Story both = Grouping.of(DAY, decided, ENGLISH).stream().filter(s -> sources(s.reports()).contains(a.source())).findFirst().orElseThrow();
    assertTrue(sources(both.reports()).contains(b.source()));
    assertTrue(both.membership().stream().anyMatch(m -> m.because().contains("an editor's decision names it")));
  }

  @Test
  void reports_put_apart_by_an_editor_stand_apart() {
    Story large = Grouping.of(DAY, ENGLISH).stream().filter(s -> s.reports().size() > 2).findFirst().orElseThrow();
    List<String> two = large.reports().stream().limit(2).map(m -> m.report().source()).toList();
    for (Story s : Grouping.of(DAY, new Decisions(List.of(new Decision(false, two))), ENGLISH)) assertFalse(sources(s.reports()).containsAll(two));
  }

  @Test
  void the_later_of_two_decisions_on_a_pair_counts() {
    Story large = Grouping.of(DAY, ENGLISH).stream().filter(s -> s.reports().size() > 2).findFirst().orElseThrow();
    List<String> two = large.reports().stream().limit(2).map(m -> m.report().source()).toList();
    Decisions back = new Decisions(List.of(new Decision(false, two), new Decision(true, two)));
    assertTrue(Grouping.of(DAY, back, ENGLISH).stream().anyMatch(s -> sources(s.reports()).containsAll(two)));
  }

  @Test
  void decisions_do_not_hang_on_the_order_of_reports() {
    List<String> ends = List.of(DAY.getFirst().report().source(), DAY.getLast().report().source());
    Decisions decided = new Decisions(List.of(new Decision(true, ends)));
    List<Marked> reversed = new ArrayList<>(DAY.reversed());
    Standing standing = new Standing(ENGLISH, decided);
    reversed.forEach(standing::add);
    assertEquals(sets(Grouping.of(DAY, decided, ENGLISH)), sets(standing.stories()));
  }

  @Test
  void a_key_that_names_no_report_is_told() {
    List<Report> reports = DAY.stream().map(Marked::report).toList();
    Decisions decided = new Decisions(List.of(new Decision(true, List.of(reports.getFirst().source(), "nowhere.txt"))));
    assertEquals(List.of("nowhere.txt"), decided.unknown(reports));
  }

  @Test
  void sketches_stand_in_the_stories_of_their_reports() {
    Standing standing = new Standing(ENGLISH, Decisions.none());
    for (Marked m : DAY) standing.add(org.stemma.group.Sketch.of(m, ENGLISH));
    List<Story> told = standing.stories();
    List<Story> wanted = Grouping.of(DAY, ENGLISH);
    assertEquals(sets(wanted), sets(told));
    assertEquals(wanted.stream().flatMap(s -> s.membership().stream()).map(Membership::borderline).toList(), told.stream().flatMap(s -> s.membership().stream()).map(Membership::borderline).toList());
  }
}
