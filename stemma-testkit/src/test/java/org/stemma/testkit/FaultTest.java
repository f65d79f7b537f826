package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.language.Gazetteer;
import org.stemma.model.Account;
import org.stemma.model.Problem;
import org.stemma.model.Report;

/** A fault in the rules costs the marks of one report and not the run. */
class FaultTest {
  /** Fails on one name. */
  private static final Gazetteer BROKEN = new Gazetteer() {
    @Override
    public List<Entry> places(String name) {
      if (name.equals("Tarnby")) throw new IllegalStateException("broken on purpose");
      return List.of();
    }

    @Override
    public Optional<Entry> demonym(String word) {
      return Optional.empty();
    }
  };

  @Test
  void a_report_on_which_the_rules_fail_is_kept_and_the_others_are_told() {
    List<Report> reports = List.of(
        Invented.report("a", "Harbor Nine", "2024-05-07", Invented.DISPATCH, ""), Invented.report("b", "The Daily Spin", "2024-05-07", Invented.DISPATCH, ""),
        Invented.report("c", "Valley Voice", "2024-05-07", "The mill in Tarnby burned on Monday, and 12 weavers were hurt.", ""));
    Account account = Stemma.with(List.of(English.load()), BROKEN).tell(reports);
    assertEquals(3, account.reports().size());
    Problem told = account.problems().stream().filter(p -> p.code().equals("S103")).findFirst().orElseThrow();
    assertTrue(told.message().contains("broken on purpose") && !told.where().isEmpty(), told.toString());
    assertEquals(1, account.problems().stream().filter(p -> p.code().equals("S103")).count());
    assertTrue(account.stories().stream().anyMatch(s -> !s.findings().points().isEmpty()), "the other two have points");
    assertEquals(0, account.reports().stream().filter(m -> m.report().source().equals(told.source())).mapToInt(m -> m.figures().size()).sum());
  }

  @Test
  void a_report_may_end_with_a_name_and_an_age() {
    List<Report> reports = List.of(
        Invented.report("a", "Harbor Nine", "2024-05-07", "The barge was steered by Ann Lowe, 33.", ""), Invented.report("b", "The Daily Spin", "2024-05-07", "The barge was steered by Ann Lowe, 33.", ""));
    assertTrue(Stemma.with(List.of(English.load()), BROKEN).tell(reports).problems().stream().noneMatch(p -> p.code().startsWith("S9")));
  }
}
