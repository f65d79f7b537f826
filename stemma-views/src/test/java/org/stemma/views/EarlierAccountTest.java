package org.stemma.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.model.Account;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Difference;
import org.stemma.model.Earlier;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Point;
import org.stemma.model.Since;
import org.stemma.views.told.News;

class EarlierAccountTest {
  private static final String JSON = new JsonView().render(Ferry.account(), ViewOptions.defaults());

  @Test
  void what_was_kept_stands_at_the_same_places() {
    Account account = Ferry.account();
    Earlier earlier = EarlierAccount.parse("day.json", JSON).in(account);
    Findings f = account.stories().getFirst().findings();
    Earlier.Told told = earlier.stories().getFirst();
    assertEquals(f.points().stream().map(Point::readings).toList(), told.points().stream().map(Point::readings).toList());
    assertEquals(f.points().stream().map(Point::status).toList(), told.points().stream().map(Point::status).toList());
    assertEquals(f.figures().stream().map(r -> r.readings().stream().map(FigureRow.Reading::cite).toList()).toList(), told.rows().stream().map(Earlier.Row::readings).toList());
    assertEquals(f.differences().stream().map(EarlierAccountTest::cites).toList(), told.differences().stream().map(EarlierAccountTest::cites).toList());
    assertEquals(f.corrections().stream().map(Correction::stale).toList(), told.corrections().stream().map(Correction::stale).toList());
    assertTrue(told.speakers().containsAll(List.of("Elin Maddow", "Tam Okoro", "the captain")));
    assertEquals(Set.of("r1", "r2", "r3", "r4", "r5", "r6"), earlier.known());
    assertEquals(0, earlier.gone());
  }

  private static List<Cite> cites(Difference d) {
    return d.readings().stream().map(Difference.Reading::cite).toList();
  }

  @Test
  void what_stood_in_a_report_that_is_gone_has_no_place() {
    Account account = Ferry.account();
    Account fewer = new Account("0", Map.of(), account.reports().subList(0, 2), List.of(), List.of(), List.of());
    Earlier earlier = EarlierAccount.parse("day.json", JSON).in(fewer);
    assertEquals(4, earlier.gone());
    assertTrue(earlier.stories().getFirst().points().stream().flatMap(p -> p.readings().stream()).allMatch(c -> Set.of("r1", "r2").contains(c.report())));
  }

  @Test
  void what_is_no_account_is_refused_with_the_reason() {
    assertRefused("{", "it is no JSON: ");
    assertRefused("{\"a\": 1}", "an account must have the format stemma-account/1; got none");
    assertRefused("[]", "an account must have the format stemma-account/1; got none");
    assertRefused(JSON.replace("stemma-account/1", "stemma-account/2"), "an account must have the format stemma-account/1; got stemma-account/2");
    assertRefused(JSON.replace("\"single-origin\"", "\"settled\""), "status must be one of the words of the format; got \"settled\"");
  }

  private static void assertRefused(String json, String why) {
    String told = assertThrows(IllegalArgumentException.class, () -> EarlierAccount.parse("day.json", json)).getMessage();
    assertTrue(told.startsWith(why), told);
  }

  @Test
  void every_view_tells_what_is_new_before_the_brief() {
    Account account = Ferry.account();
    Cite cite = FerryReports.R3.cite("11 people");
    Account held = account.since(new Since("day.json", 3, true, List.of("r3"), List.of(), 1, List.of(new Since.Change("s1", new Since.Stale(account.stories().getFirst().findings().corrections().getFirst()), List.of(cite)))));
    String line = "Text that was taken back: still stands in 1 further report, as in \u201c";
    String head = "Since the account in day.json, of 3 reports: 1 report added, 1 report not in this run.";
    for (View view : List.of(new TextView(), new MarkdownView(), new PageView())) {
      String shown = view.render(held, ViewOptions.defaults().width(100)).replaceAll("\\s+", " ").replaceAll("<[^>]*>", "");
      assertTrue(shown.contains(head) && shown.contains(News.RETOLD), shown);
      assertTrue(shown.indexOf(line) > 0 && shown.indexOf(line) < shown.lastIndexOf("In brief"), shown);
    }
    assertTrue(new PageView().render(account.since(new Since("day.json", 6, false, List.of(), List.of(), 0, List.of())), ViewOptions.defaults()).contains(News.NOTHING));
  }
}
