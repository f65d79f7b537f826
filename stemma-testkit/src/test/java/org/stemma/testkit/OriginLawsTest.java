package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.model.Account;
import org.stemma.model.Page;
import org.stemma.model.Point;
import org.stemma.model.Report;
import org.stemma.read.Readers;

/** What a further copy may and may not change. */
class OriginLawsTest {

  private static GoldenStory story() throws IOException {
    return GoldenStoriesTest.stories().stream().filter(s -> s.file().endsWith("ferry.story")).findFirst().orElseThrow();
  }

  private static List<Report> ferry() throws IOException {
    List<Report> out = new ArrayList<>();
    story().reports().forEach((name, text) -> out.addAll(read(name, text)));
    return out;
  }

  static List<Report> read(String name, String text) {
    return Readers.read(new Page(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), Optional.empty())).reports();
  }

  @Test
  void a_further_copy_adds_a_report_and_no_origin() throws IOException {
    List<Report> reports = ferry();
    Account before = GoldenStory.stemma().tell(reports);
    List<Report> more = new ArrayList<>(reports);
    more.addAll(read("copy-of-3.txt", reports.get(2).text()));
    Account after = GoldenStory.stemma().tell(more);
    assertEquals(before.reports().size() + 1, after.reports().size());
    assertEquals(1, after.stories().size());
    Map<String, Point> byText = new HashMap<>();
    before.stories().getFirst().findings().points().forEach(p -> byText.put(p.text(), p));
    int compared = 0;
    for (Point p : after.stories().getFirst().findings().points()) {
      Point old = byText.get(p.text());
      if (old == null) continue;
      compared++;
      assertTrue(p.support().atLeast() <= old.support().atLeast(), () -> p.text() + " had " + old.support() + " and has " + p.support());
      assertTrue(p.support().atMost() <= old.support().atMost(), () -> p.text() + " had " + old.support() + " and has " + p.support());
    }
    assertTrue(compared > 5, "the two accounts must have points in common to compare");
  }

  @Test
  void renaming_an_outlet_changes_its_name_and_no_support() throws IOException {
    List<Report> renamed = new ArrayList<>();
    story().reports().forEach((name, text) -> renamed.addAll(read(name, text.replace("Radio Minch", "Radio Skerry"))));
    assertEquals(weights(GoldenStory.stemma().tell(ferry())), weights(GoldenStory.stemma().tell(renamed)));
  }

  @Test
  void after_a_report_is_removed_nothing_cites_it() throws IOException {
    List<String> names = new ArrayList<>(story().reports().keySet());
    for (String gone : names) {
      List<String> left = names.stream().filter(n -> !n.equals(gone)).toList();
      Account after = story().tell(left);
      assertEquals(left.size(), after.reports().size());
      assertTrue(after.reports().stream().noneMatch(m -> m.report().source().equals(gone)));
      assertEquals(List.of(), Laws.breaches(after), () -> "without " + gone);
      after.stories().forEach(s -> s.findings().points().forEach(p -> assertTrue(p.support().reports() <= left.size() && p.support().atMost() <= left.size(), () -> "without " + gone + ": " + p.text())));
    }
  }

  /** How often each status and support stands in the account. */
  private static Map<String, Integer> weights(Account account) {
    Map<String, Integer> out = new TreeMap<>();
    account.stories().forEach(s -> s.findings().points().forEach(p -> out.merge(p.status() + " " + p.support().reports() + " " + p.support().atLeast() + ".." + p.support().atMost(), 1, Integer::sum)));
    return out;
  }

  @Test
  void characters_beyond_the_basic_plane_before_a_cite_move_nothing() throws IOException {
    String text = "Flood in Port Sallow\n\nCity Ledger\nPublished: 3 March 2026\n\n\uD83C\uDF0A\uD83C\uDF0A The river rose by 40 centimetres on Tuesday, mayor Ann Lowe said. “Nobody is hurt,” Lowe said.\n";
    Account account = GoldenStory.stemma().tell(read("flood.txt", text));
    var json = new org.stemma.views.JsonView().tree(account, org.stemma.views.ViewOptions.defaults());
    var cite = json.path("stories").get(0).path("figures").get(0).path("readings").get(0).path("cite");
    int[] points = text.codePoints().toArray();
    String cited = new String(points, cite.path("start").asInt(), cite.path("end").asInt() - cite.path("start").asInt());
    assertEquals("40", cited);
    assertEquals(List.of(), Laws.breaches(account));
  }
}
