package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.testkit.Invented.APART;
import static org.stemma.testkit.Invented.DISPATCH;
import static org.stemma.testkit.Invented.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.english.English;
import org.stemma.model.Account;
import org.stemma.model.Families;
import org.stemma.model.Families.Family;
import org.stemma.model.Lineage;
import org.stemma.model.Origin;
import org.stemma.model.Outlet;
import org.stemma.model.Point;
import org.stemma.model.Report;
import org.stemma.trace.Tracing;

/** Outlets of one owner count as one origin for what they gather themselves. */
class FamiliesTest {
  private static final Families OTTEL = new Families(List.of(new Family("Ottel Media", List.of("Harbor Nine", "The Daily Spin"))));
  private static final List<Report> TWO = List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, ""), report("b", "Daily Spin", "2024-05-07", APART, ""));

  private static Lineage lineage(Families families, List<Report> reports) {
    return Tracing.of(Invented.story(reports), families, English.load());
  }

  @Test
  void two_outlets_of_one_owner_are_one_origin_that_says_why() {
    assertEquals(2, lineage(Families.none(), TWO).origins().size());
    Origin one = lineage(OTTEL, TWO).origins().getFirst();
    assertEquals(1, lineage(OTTEL, TWO).origins().size());
    assertEquals("Ottel Media", one.by());
    assertEquals("Ottel Media, one family as the user lists it: Harbor Nine, Daily Spin", one.label());
    assertEquals(List.of("r1", "r2"), one.reports());
    assertEquals(Origin.Kind.OUTLET, one.kind());
  }

  @Test
  void two_reports_of_one_outlet_are_no_family() {
    List<Report> one = List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, ""), report("b", "Harbor Nine", "2024-05-08", APART, ""));
    assertEquals(List.of("Harbor Nine"), lineage(OTTEL, one).origins().stream().map(Origin::label).toList());
    assertEquals(List.of("Harbor Nine"), lineage(Families.none(), one).origins().stream().map(Origin::label).toList());
  }

  @Test
  void what_both_gather_has_the_support_of_one_and_the_sum_says_so() {
    Account apart = GoldenStory.stemma().tell(TWO);
    Account owned = GoldenStory.stemma().families(OTTEL).tell(TWO);
    assertTrue(points(apart).stream().anyMatch(p -> p.support().atMost() == 2), points(apart).toString());
    assertTrue(points(owned).stream().allMatch(p -> p.support().atMost() == 1 && p.support().atLeast() == 1), points(owned).toString());
    assertTrue(points(owned).stream().allMatch(p -> p.status() != Point.Status.AGREED));
    assertTrue(points(owned).stream().anyMatch(p -> p.support().because().contains("1 outlet (Ottel Media, one family as the user lists it: ")), points(owned).toString());
  }

  private static List<Point> points(Account a) {
    return a.stories().stream().flatMap(s -> s.findings().points().stream()).toList();
  }

  @Test
  void what_they_print_of_an_agency_stays_the_agencys() {
    Lineage l = lineage(OTTEL, List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, "AP"), report("b", "Daily Spin", "2024-05-07", DISPATCH, "AP")));
    assertEquals(List.of("Associated Press"), l.origins().stream().map(Origin::by).toList());
  }

  @Test
  void an_outlet_whose_family_is_elsewhere_is_told_as_itself() {
    Lineage l = lineage(new Families(List.of(new Family("Ottel Media", List.of("Harbor Nine", "Hill Post")))), TWO);
    assertEquals(List.of("Daily Spin", "Harbor Nine"), l.origins().stream().map(Origin::label).sorted().toList());
  }

  @Test
  void an_outlet_is_known_by_name_or_by_site() {
    Families f = new Families(List.of(new Family("Ottel Media", List.of("Harbor Nine", "spin.example"))));
    assertTrue(f.of(new Outlet("the harbor  nine", Optional.empty())).isPresent());
    assertTrue(f.of(new Outlet("Anything", Optional.of("spin.example"))).isPresent());
    assertTrue(f.of(new Outlet("Anything", Optional.of("www.Spin.example"))).isPresent());
    assertTrue(f.of(new Outlet("Anything", Optional.of("topspin.example"))).isEmpty());
    assertTrue(f.of(new Outlet("Harbor", Optional.empty())).isEmpty());
  }
}
