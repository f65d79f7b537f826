package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.testkit.Invented.APART;
import static org.stemma.testkit.Invented.DISPATCH;
import static org.stemma.testkit.Invented.ELSEWHERE;
import static org.stemma.testkit.Invented.SPUN;
import static org.stemma.testkit.Invented.report;
import static org.stemma.testkit.Invented.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Account;
import org.stemma.model.Marked;
import org.stemma.model.Report;

class GroupingTest {
  private static final Report FIRE = report("fire", "Harbor Nine", "2024-05-07", DISPATCH, "");
  private static final Report FIRE_SPUN = report("spun", "Daily Spin", "2024-05-08", SPUN, "");
  private static final Report FIRE_APART = report("apart", "Port Ellis Post", "2024-05-08", APART, "");
  private static final Report BANK = report("bank", "Norland News", "2024-05-08", ELSEWHERE, "");

  private static List<List<String>> stories(Report... reports) {
    return tell(List.of(reports)).stories().stream().map(s -> s.story().reports().stream().map(m -> m.report().source()).toList()).toList();
  }

  @Test
  void two_happenings_come_out_as_two_stories() {
    assertEquals(2, stories(FIRE, BANK, FIRE_SPUN).size());
  }

  @Test
  void a_report_of_its_own_telling_belongs_to_the_story_as_well() {
    assertEquals(1, stories(FIRE, FIRE_SPUN, FIRE_APART).size());
  }

  @Test
  void a_report_alone_is_a_story_of_its_own() {
    Account account = tell(List.of(BANK));
    assertEquals(1, account.stories().size());
    assertTrue(account.stories().getFirst().story().membership().getFirst().because().getFirst().startsWith("stands alone"));
  }

  @Test
  void a_membership_says_what_is_shared_and_with_whom() {
    var members = tell(List.of(FIRE, FIRE_SPUN)).stories().getFirst().story().membership();
    assertEquals(2, members.size());
    for (var m : members) {
      assertTrue(m.because().getFirst().matches("shares .*words such as .* with r[12]"), m.toString());
    }
  }

  @Test
  void every_report_stands_in_one_story() {
    List<String> all = tell(List.of(FIRE, BANK, FIRE_APART, FIRE_SPUN)).stories().stream()
        .flatMap(s -> s.story().reports().stream()).map(Marked::id).sorted().toList();
    assertEquals(List.of("r1", "r2", "r3", "r4"), all);
  }
}
