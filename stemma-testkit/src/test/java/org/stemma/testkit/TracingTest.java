package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.testkit.Invented.APART;
import static org.stemma.testkit.Invented.DISPATCH;
import static org.stemma.testkit.Invented.SPUN;
import static org.stemma.testkit.Invented.report;
import static org.stemma.testkit.Invented.tell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.english.English;
import org.stemma.language.NoLanguage;
import org.stemma.model.Account;
import org.stemma.model.Alignment;
import org.stemma.model.Edge;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Origin;
import org.stemma.model.Page;
import org.stemma.model.Pair;
import org.stemma.model.Report;
import org.stemma.model.Segment;
import org.stemma.model.Story;
import org.stemma.read.Readers;
import org.stemma.trace.Tracing;

class TracingTest {

  private static Lineage lineage(List<Report> reports) {
    return Tracing.of(Invented.story(reports), English.load());
  }

  private static Pair pair(Report... two) {
    return lineage(List.of(two)).pairs().getFirst();
  }

  @Test
  void an_agency_gives_and_a_paper_takes_whatever_their_dates_say() {
    Pair p = pair(report("a", "Valley Herald", "2024-05-07", DISPATCH, ""), report("b", "Reuters", "2024-05-08", DISPATCH, ""));
    assertEquals(Pair.Level.NEAR_COPY, p.level());
    assertEquals(Pair.Direction.B_TO_A, p.direction());
  }

  @Test
  void a_spun_copy_is_found_by_its_synonyms_and_order() {
    Lineage l = lineage(List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, ""), report("b", "Daily Spin", "2024-05-08", SPUN, "")));
    assertTrue(l.pairs().getFirst().shareOfB() > .6, l.pairs().toString());
    assertEquals(Pair.Direction.A_TO_B, l.pairs().getFirst().direction());
    assertEquals(3, l.alignments().size());
    assertEquals("r1", l.edges().getFirst().from());
    assertTrue(l.edges().getFirst().reasons().contains("later by a day"), l.edges().toString());
  }

  @Test
  void an_own_telling_of_the_same_happening_is_no_copy() {
    Pair p = pair(report("a", "Harbor Nine", "2024-05-07", DISPATCH, ""), report("b", "Port Ellis Post", "2024-05-08", APART, ""));
    assertEquals(Pair.Level.NONE, p.level());
  }

  @Test
  void one_speech_quoted_twice_makes_no_relatives() {
    String speech = "\u201CWe will not rest until every family knows what happened on that ship, and we will publish every page of the report, "
        + "whatever it says about this ministry and about me,\u201D";
    Pair p = pair(report("a", "Harbor Nine", "2024-05-07", "Minister Ada Lund came to the quay at noon. " + speech + " she said. Crowds booed when she left town.\n", ""),
        report("b", "Valley Herald", "2024-05-08", "In parliament the opposition asked for dates. " + speech + " Lund had told mourners the day before.\n", ""));
    assertTrue(p.level().compareTo(Pair.Level.INCIDENTAL) <= 0, p.toString());
  }

  @Test
  void a_post_written_out_without_marks_makes_no_relatives() {
    String post = "The bridge at Port Ellis is a disgrace and everyone who signed for it must go before the summer is over and never come back to this town";
    Pair p = pair(report("a", "Harbor Nine", "2024-05-07", "Ada Lund left her party on Monday night.\n\n" + post + " \u2014 Ada Lund (@adalund) May 7, 2024\n\nHer office did not answer calls.\n", ""),
        report("b", "Valley Herald", "2024-05-08", "The minister wrote late at night: \u201C" + post + ".\u201D The council will meet on Friday to hear engineers.\n", ""));
    assertTrue(p.level().compareTo(Pair.Level.INCIDENTAL) <= 0, p.toString());
  }

  @Test
  void copies_of_one_dispatch_have_the_dispatch_for_their_parent_and_not_one_another() {
    Lineage l = lineage(List.of(report("a", "Reuters", "2024-05-07", DISPATCH, ""), report("b", "Valley Herald", "2024-05-08", DISPATCH, ""),
        report("c", "Port Ellis Post", "2024-05-09", DISPATCH, ""), report("d", "Northern Star", "2024-05-10", SPUN, "")));
    assertEquals(List.of("r1 r2", "r1 r3", "r1 r4"), edges(l));
    assertEquals(Pair.Direction.COMMON_SOURCE, l.pair("r2", "r3").orElseThrow().direction());
  }

  @Test
  void who_repeats_the_slips_of_a_copy_took_from_the_copy() {
    String slip = DISPATCH.replace("14 people", "41 people").replace("two officials", "several officials");
    Lineage l = lineage(List.of(report("a", "Reuters", "2024-05-07", DISPATCH, ""), report("b", "Valley Herald", "2024-05-08", slip, ""),
        report("c", "Port Ellis Post", "2024-05-09", slip, ""), report("d", "Northern Star", "2024-05-09", DISPATCH, "")));
    assertEquals(List.of("r1 r2", "r1 r4", "r2 r3"), edges(l));
    assertEquals(Pair.Direction.A_TO_B, l.pair("r1", "r3").orElseThrow().direction());
  }

  private static List<String> edges(Lineage l) {
    return l.edges().stream().map(e -> e.from() + " " + e.to()).sorted().toList();
  }

  @Test
  void hours_order_what_one_day_printed() {
    Pair p = pair(report("a", "Harbor Nine", "2024-05-07T18:30", DISPATCH, ""), report("b", "Daily Spin", "2024-05-07T09:15", SPUN, ""));
    assertEquals(Pair.Direction.A_TO_B, p.direction(), "reports are numbered as they came");
    assertEquals(Pair.Direction.UNKNOWN,
        pair(report("a", "Harbor Nine", "2024-05-07T18:30Z", DISPATCH, ""), report("b", "Daily Spin", "2024-05-07T09:15", SPUN, "")).direction());
  }

  @Test
  void two_papers_that_credit_one_agency_have_its_unseen_dispatch_in_common() {
    Lineage l = lineage(List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, "AP"), report("b", "Daily Spin", "2024-05-08", SPUN, "Associated Press")));
    assertEquals(Pair.Direction.COMMON_SOURCE, l.pairs().getFirst().direction());
    Origin wire = l.origins().getFirst();
    assertEquals("Associated Press", wire.by());
    assertFalse(wire.seen());
    assertEquals(List.of("r1", "r2"), wire.reports());
    Edge edge = l.edges().getFirst();
    assertEquals(wire.id(), edge.from());
    assertEquals(Edge.Basis.STATED, edge.direction());
  }

  @Test
  void two_versions_of_a_dispatch_are_told_apart_by_readings_their_copies_share() {
    String later = DISPATCH.replace("14 people", "17 people").replace("late on Tuesday", "shortly before midnight on Tuesday")
        .replace("Investigators are examining", "Investigators were examining").replace("two officials", "three officials");
    Lineage l = lineage(List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, "AP"), report("b", "Valley Herald", "2024-05-07", DISPATCH, "AP"),
        report("c", "Port Ellis Post", "2024-05-08", later, "AP"), report("d", "Northern Star", "2024-05-08", later.replace("crews", "teams"), "AP")));
    List<Origin.Version> versions = l.origins().getFirst().versions();
    assertEquals(2, versions.size());
    assertEquals(List.of("r1", "r2"), versions.getFirst().reports());
    assertEquals(List.of("r3", "r4"), versions.getLast().reports());
    assertEquals(versions.getFirst().id(), versions.getLast().after().orElseThrow());
  }

  @Test
  void two_versions_that_differ_in_numbers_are_told_apart_though_editors_chose_other_words_alike() {
    String first = "Twenty-one people were pulled from the cold water.\n" + DISPATCH;
    String later = first.replace("Twenty-one", "Thirty-four").replace("two officials", "three officials");
    Lineage l = lineage(List.of(report("a", "Harbor Nine", "2024-05-07", edited(first), "AP"), report("b", "Valley Herald", "2024-05-07", first.replace("Twenty-one", "21"), "AP"),
        report("c", "Port Ellis Post", "2024-05-08", edited(later), "AP"), report("d", "Northern Star", "2024-05-08", later, "AP")));
    assertEquals(List.of(List.of("r1", "r2"), List.of("r3", "r4")), l.origins().getFirst().versions().stream().map(Origin.Version::reports).toList());
  }

  @Test
  void one_number_tells_two_versions_apart_unless_an_editor_may_have_told_it_roundly() {
    assertEquals(2, versions("17 people").size());
    assertEquals(0, versions("210 passengers").size());
  }

  /** Two copies as they are sent, and two with another number. */
  private static List<Origin.Version> versions(String changed) {
    String later = DISPATCH.replace(changed.contains("people") ? "14 people" : "212 passengers", changed);
    return lineage(List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, "AP"), report("b", "Valley Herald", "2024-05-07", DISPATCH.replace("crews", "teams"), "AP"),
        report("c", "Port Ellis Post", "2024-05-08", later, "AP"), report("d", "Northern Star", "2024-05-08", later.replace("crews", "teams"), "AP"))).origins().getFirst().versions();
  }

  private static String edited(String text) {
    return text.replace("caught fire", "caught flames").replace("crews", "teams").replace("said", "noted").replace("inspected", "examined");
  }

  @Test
  void one_editor_alone_makes_no_version() {
    Lineage l = lineage(List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, "AP"), report("b", "Valley Herald", "2024-05-07", DISPATCH, "AP"),
        report("c", "Daily Spin", "2024-05-08", SPUN, "AP")));
    assertEquals(List.of(), l.origins().getFirst().versions());
  }

  @Test
  void alignments_cite_what_they_say() {
    List<Report> reports = List.of(report("a", "Harbor Nine", "2024-05-07", "\uD83D\uDEA2 " + DISPATCH, ""), report("b", "Daily Spin", "2024-05-08", SPUN, ""));
    Story story = Invented.story(reports);
    Map<String, String> texts = story.reports().stream().collect(Collectors.toMap(Marked::id, m -> m.report().text()));
    List<Alignment> alignments = Tracing.of(story, English.load()).alignments();
    assertFalse(alignments.isEmpty());
    for (Alignment a : alignments) {
      String parent = a.a().span().in(texts.get(a.a().report()));
      String child = a.b().span().in(texts.get(a.b().report()));
      assertEquals(parent.strip(), parent);
      assertTrue(parent.contains("harbor") == child.contains("harbor") || a.kind() == Edge.Kind.REWRITTEN, parent + " / " + child);
    }
  }

  @Test
  void a_further_copy_adds_no_origin() {
    List<Report> reports = new ArrayList<>(story());
    int before = lineage(reports).origins().size();
    reports.add(report("copy", "Valley Herald", "2024-05-08", DISPATCH, "AP"));
    int once = lineage(reports).origins().size();
    reports.add(report("copy two", "Valley Herald", "2024-05-08", DISPATCH, "AP"));
    assertEquals(before, once);
    assertEquals(once, lineage(reports).origins().size());
  }

  @Test
  void segments_cover_each_report_once() {
    Story story = Invented.story(story());
    List<Segment> segments = Tracing.of(story, English.load()).segments();
    for (Marked m : story.reports()) {
      int at = 0;
      for (Segment s : segments) {
        if (!s.report().equals(m.id())) continue;
        assertEquals(at, s.span().begin(), m.id());
        at = s.span().end();
      }
      assertEquals(m.report().text().length(), at, m.id());
    }
  }

  @Test
  void the_order_of_reports_changes_nothing() {
    String first = told(tell(story()));
    for (long seed = 1; seed <= 5; seed++) {
      List<Report> shuffled = new ArrayList<>(story());
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(first, told(tell(shuffled)), "seed " + seed);
    }
  }

  private static String told(Account account) {
    return account.stories().stream().map(s -> s.lineage().toString() + s.story().membership()).collect(Collectors.joining("\n"));
  }

  private static List<Report> story() {
    return List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, "AP"), report("b", "Daily Spin", "2024-05-08", SPUN, "Associated Press"),
        report("c", "Port Ellis Post", "2024-05-08", APART, ""), report("d", "", "2024-05-09", SPUN + DISPATCH, ""));
  }

  @Test
  void two_hundred_reports_of_one_story_take_seconds_not_minutes() {
    List<Report> many = new ArrayList<>();
    Map<Integer, String> openings = new TreeMap<>(Map.of(0, DISPATCH, 1, SPUN, 2, APART));
    for (int i = 0; i < 200; i++) many.add(report("p" + i, "Paper " + i, "2024-05-0" + (7 + i % 3), openings.get(i % 3) + "Our reader number " + i + " saw it.\n", ""));
    assertEquals(200 * 199 / 2, lineage(many).pairs().size());
  }

  @Test
  void an_agency_is_known_by_its_names_where_the_language_has_no_pack() {
    String text = "Ferja Solvang gjekk på grunn ved Ytre Lunde tysdag kveld med 212 om bord. Alle vart henta i land i småbåtar før midnatt.\n"
        + "Kapteinen sa at roret svikta rett etter at båten hadde lagt frå den nordre kaia. To motorar skal no granskast.\n";
    String more = text + "Reiarlaget har innstilt alle avgangar til fredag.\n";
    for (List<String> names : List.of(List.of("AFP", "Agence France-Presse"), List.of("dpa", "Deutsche Presse-Agentur"), List.of("Reuters", "Thomson Reuters"))) {
      Lineage l = Tracing.of(Invented.story(List.of(report("a", "Lundeposten", "2024-05-07", text, names.get(0)), report("b", "Fjordbladet", "2024-05-08", more, names.get(1)))), new NoLanguage("nn"));
      Origin o = l.origins().getFirst();
      assertEquals(Origin.Kind.WIRE, o.kind(), l.origins().toString());
      assertEquals(names.get(0).equals("Reuters") ? "Reuters" : names.get(1), o.by());
      assertFalse(o.seen());
      assertEquals(List.of("r1", "r2"), o.reports());
    }
  }

  @Test
  void a_shared_quotation_alone_is_not_taken_from_a_report_of_a_later_day_that_is_only_named() {
    String said = "“The old bridge will stand for another hundred winters and no carter need go round by the mill.”";
    String named = "Mayor Ann Lowe was brief in the hall. " + said + " Weavers asked for a second road and were told to wait. She was on The Morning Watch of Tarn Radio One, a guest of its breakfast hour.";
    String other = "Carters met in the square at noon to hear what would become of them. " + said + " Nobody spoke against it, and the miller left before the end.";
    Pair early = pair(report("a", "Hill Courier", "2024-05-05", named, ""), report("b", "Tarn Radio One", "2024-05-08", other, ""));
    assertEquals(Pair.Direction.COMMON_SOURCE, early.direction());
    Pair later = pair(report("b", "Tarn Radio One", "2024-05-08", other, ""), report("a", "Hill Courier", "2024-05-09", named, ""));
    assertEquals(Pair.Direction.A_TO_B, later.direction());
  }

  @Test
  void a_dispatch_is_called_by_its_agency_and_the_town_of_its_dateline() {
    String head = "Bridge falls\n\nReuters\nPublished: 7 May 2024\n\nNEW TARN, England (Reuters) — " + DISPATCH;
    Account told = tell(Readers.read(new Page("a.txt", head.getBytes(UTF_8), Optional.empty())).reports());
    assertEquals(List.of("Reuters, New Tarn"), told.stories().getFirst().lineage().origins().stream().map(Origin::label).toList());
  }

  @Test
  void reports_that_name_no_outlet_are_counted_apart_from_outlets() {
    String unnamed = "Bridge falls\n\nPublished: 9 May 2024\n\n" + DISPATCH;
    List<Report> reports = new ArrayList<>(List.of(report("a", "Valley Herald", "2024-05-07", DISPATCH, ""), report("b", "Harbor Nine", "2024-05-08", DISPATCH, "")));
    assertTrue(tell(reports).stories().getFirst().brief().getFirst().sentence().startsWith("2 reports from 2 outlets; "));
    reports.addAll(Readers.read(new Page("c.txt", unnamed.getBytes(UTF_8), Optional.empty())).reports());
    assertTrue(tell(reports).stories().getFirst().brief().getFirst().sentence().startsWith("3 reports from 2 outlets and 1 whose outlet is not known; "), tell(reports).stories().getFirst().brief().toString());
  }
}
