package org.stemma.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.model.Basis;
import org.stemma.model.*;

final class PageViewTest {
  private static final ViewOptions OPTIONS = ViewOptions.defaults();
  private static final String PAGE = new PageView().render(Ferry.account(), OPTIONS);
  private static final String CITED = new PageView().render(Ferry.account(), OPTIONS.withText(false));

  @Test
  void the_same_account_gives_the_same_page() {
    assertEquals(PAGE, new PageView().render(Ferry.account(), OPTIONS));
  }

  @Test
  void every_link_leads_to_something_on_the_page() {
    for (String page : List.of(PAGE, CITED)) {
      Set<String> ids = new HashSet<>(all("\\bid=\"([^\"]+)\"", page));
      assertFalse(all("href=\"#([^\"]+)\"", page).isEmpty());
      for (String link : all("href=\"([^\"]*)\"", page)) assertTrue(link.startsWith("#") && ids.contains(link.substring(1)), link);
    }
  }

  @Test
  void the_sum_behind_a_support_is_shown_and_in_a_terminal_short() {
    assertTrue(PAGE.contains("Counted: " + FerryFindings.LONG_SUM + ".") && PAGE.contains("Counted: " + FerryFindings.SHORT_SUM + "."));
    String text = new TextView().render(Ferry.account(), OPTIONS).replaceAll("\\s+", " ");
    assertTrue(text.contains(FerryFindings.SHORT_SUM), text);
    assertTrue(text.contains("5 reports \u00b7 1 dispatch \u00b7 2 outlets \u00b7 up to 1 primary source; ") && !text.contains("Evening Chronicle; Little"), text);
  }

  @Test
  void a_contradiction_of_figures_counts_as_disputed_on_the_first_screen() {
    StoryAccount story = Ferry.account().stories().getFirst();
    Findings f = story.findings();
    List<FigureRow> rows = f.figures().stream().map(r -> r.about().contains("lifeboats") ? new FigureRow(r.id(), r.key(), r.about(), r.unit(), FigureRow.Relation.CONTRADICTION, r.also(), r.note(), r.summary(), r.checks(), r.readings()) : r).toList();
    Findings more = new Findings(rows, f.statements(), f.events(), f.corrections(), List.of(), f.points().stream().filter(p -> p.status() != Point.Status.DISPUTED).toList());
    StoryAccount told = new StoryAccount(story.id(), story.key(), story.title(), story.from(), story.to(), story.story(), story.lineage(), more, story.timeline(), story.brief());
    Account account = new Account("0.1.0", Map.of(), Ferry.account().reports(), Ferry.account().entities(), List.of(told), List.of());
    assertTrue(new PageView().render(account, OPTIONS).contains("0 points, 1 contradiction"));
    assertTrue(new TextView().render(account, OPTIONS).contains("| 1 disputed |"));
  }

  @Test
  void like_readings_of_several_reports_take_one_line_and_one_report_agrees_with_nobody() {
    FigureRow row = Ferry.account().stories().getFirst().findings().figures().stream().filter(r -> r.about().contains("lifeboats")).findFirst().orElseThrow();
    FigureRow.Reading six = new FigureRow.Reading("r3", FerryReports.BOATS3, Optional.empty(), FigureMark.AsOfBasis.PUBLICATION, Optional.of("o1"), FigureRow.Status.CURRENT);
    FigureRow.Reading again = new FigureRow.Reading("r1", FerryReports.BOATS3, Optional.empty(), FigureMark.AsOfBasis.PUBLICATION, Optional.of("o1"), FigureRow.Status.CURRENT);
    FigureRow.Reading eight = new FigureRow.Reading("r5", FerryReports.BOATS5, Optional.empty(), FigureMark.AsOfBasis.PUBLICATION, Optional.of("o1"), FigureRow.Status.STALE);
    assertTrue(text(row, FigureRow.Relation.CORRECTED, List.of(six, again, eight)).contains("6 lifeboats [1][3] 8 lifeboats, stale copy [5] Evening Bearer"));
    assertTrue(text(row, FigureRow.Relation.AGREE, List.of(six, six)).contains("[the same twice in one report] [3]"));
    assertTrue(text(row, FigureRow.Relation.AGREE, List.of(six, again)).contains("[agree] [1][3]"));
  }

  @Test
  void a_place_in_an_order_needs_no_word_that_it_is_one() {
    FigureRow row = Ferry.account().stories().getFirst().findings().figures().stream().filter(r -> r.about().contains("lifeboats")).findFirst().orElseThrow();
    FigureMark third = new FigureMark(FerryReports.BOATS3.span(), Quantity.exact(3), "lifeboat", FigureMark.Measure.RANK, "lifeboat", Optional.empty(), Optional.empty(), FigureMark.Tally.RANK,
        Optional.empty(), Optional.empty(), FigureMark.AsOfBasis.PUBLICATION, Speaker.unknown(), Zone.BODY);
    FigureRow.Reading place = new FigureRow.Reading("r3", third, Optional.empty(), FigureMark.AsOfBasis.PUBLICATION, Optional.of("o1"), FigureRow.Status.CURRENT);
    FigureRow.Reading eight = new FigureRow.Reading("r5", FerryReports.BOATS5, Optional.empty(), FigureMark.AsOfBasis.PUBLICATION, Optional.of("o1"), FigureRow.Status.CURRENT);
    String page = new PageView().render(account(row, FigureRow.Relation.CORRECTED, List.of(place, eight)), OPTIONS);
    assertTrue(page.contains(">3rd<") && !page.contains(">rank<"));
  }

  /** The terminal's text of the invented account with nothing but this row, on one line. */
  private static String text(FigureRow row, FigureRow.Relation relation, List<FigureRow.Reading> readings) {
    return new TextView().render(account(row, relation, readings), OPTIONS).replaceAll("\\s+", " ");
  }

  private static Account account(FigureRow row, FigureRow.Relation relation, List<FigureRow.Reading> readings) {
    StoryAccount story = Ferry.account().stories().getFirst();
    FigureRow told = new FigureRow(row.id(), row.key(), row.about(), row.unit(), relation, List.of(), "", row.summary(), List.of(), readings);
    Findings f = new Findings(List.of(told), List.of(), List.of(), List.of(), List.of(), List.of());
    StoryAccount only = new StoryAccount(story.id(), story.key(), story.title(), story.from(), story.to(), story.story(), story.lineage(), f, List.of(), List.of());
    return new Account("0.1.0", Map.of(), Ferry.account().reports(), Ferry.account().entities(), List.of(only), List.of());
  }

  @Test
  void what_is_not_sure_stands_apart_and_counts_as_no_agreement() {
    StoryAccount story = Ferry.account().stories().getFirst();
    Findings f = story.findings();
    List<Point> unsure = f.points().stream().map(p -> new Point(p.id(), p.key(), p.text(), p.status(), p.counts(), p.support(), new Point.Match(Basis.CLAUSES, .62), p.readings())).toList();
    Findings more = new Findings(f.figures(), f.statements(), f.events(), f.corrections(), f.differences(), unsure);
    StoryAccount told = new StoryAccount(story.id(), story.key(), story.title(), story.from(), story.to(), story.story(), story.lineage(), more, story.timeline(), story.brief());
    Account account = new Account("0.1.0", Map.of(), Ferry.account().reports(), Ferry.account().entities(), List.of(told), List.of());
    String heading = "May be one thing: to be read side by side";
    assertFalse(PAGE.contains(heading));
    assertTrue(new PageView().render(account, OPTIONS).contains(heading));
    assertTrue(new PageView().render(account, OPTIONS).contains("62 of 100 were right in every reading"));
    String text = new TextView().render(account, OPTIONS);
    assertTrue(text.contains("| 0 agreed |") && text.contains(heading) && !text.contains("Agreed ("), text);
    String markdown = new MarkdownView().render(account, OPTIONS);
    assertTrue(markdown.contains("0 agreed") && markdown.contains(heading) && !markdown.contains("**Agreed**"), markdown);
  }

  @Test
  void no_id_is_given_twice() {
    for (String page : List.of(PAGE, CITED)) {
      List<String> ids = all("<[a-z][^>]* id=\"([^\"]+)\"", page);
      assertFalse(ids.isEmpty());
      assertEquals(ids.size(), new HashSet<>(ids).size(), () -> ids.stream().filter(i -> ids.indexOf(i) != ids.lastIndexOf(i)).toList().toString());
    }
  }

  @Test
  void nothing_is_asked_of_the_net() {
    assertFalse(Pattern.compile("https?://|//[a-z]+\\.|@import|url\\(").matcher(PAGE.replace("www.w3.org", "")).find());
    assertEquals(List.of(), all("(<(?:img|iframe|object|embed|base|form|link|audio|video)\\b)", PAGE));
    assertEquals(List.of(), all("(<script[^>]* src=)", PAGE));
  }

  @Test
  void the_policy_forbids_what_is_not_ours() {
    assertTrue(PAGE.contains("default-src &#39;none&#39;"));
    assertEquals(List.of(), all("<[a-z][^>]*\\s(style|on[a-z]+)=", PAGE));
  }

  @Test
  void tables_have_headings_and_pictures_have_words() {
    for (String svg : all("(<svg[^>]*>)", PAGE)) assertTrue(svg.contains("aria-label=") || svg.contains("aria-hidden=") || svg.contains("class=\"inset\""), svg);
    assertEquals(all("(<table)", PAGE).size(), all("(<thead)", PAGE).size());
    assertTrue(PAGE.contains("<main id=\"main\"") && PAGE.contains("<nav") && PAGE.contains("class=\"skip\""));
  }

  @Test
  void no_paragraph_holds_what_would_close_it() {
    List<String> paragraphs = all("<p[ >](.*?)</p>", new PageView().render(Crowd.of(30), OPTIONS) + new PageView().render(Crowd.of(300), OPTIONS) + PAGE);
    assertFalse(paragraphs.isEmpty());
    for (String paragraph : paragraphs) assertFalse(Pattern.compile("<(details|div|ul|ol|p|table|section|figure|h\\d)\\b").matcher(paragraph).find(), paragraph);
  }

  @Test
  void of_very_many_reports_a_line_names_each_once_and_short() {
    String page = new PageView().render(Crowd.of(300), OPTIONS);
    String line = page.substring(page.indexOf("id=\"s1-p1\""), page.indexOf("</li><li class=\"point\" id=\"s1-p2\""));
    String numbers = all("<span class=\"numbers\" data-at=\"[^\"]*\">([^<]*)</span>", line).getFirst();
    assertEquals(292, numbers.split(", ").length);
    assertTrue(numbers.startsWith("9, 10, ") && numbers.endsWith(", 300"), numbers);
    assertEquals(292, all("data-at=\"([^\"]*)\"", line).getFirst().split(";").length);
    assertTrue(line.contains("more, whose numbers stand above"), line);
    assertTrue(page.length() < 6_000 * 300, "characters a report: " + page.length() / 300);
    assertTrue(page.contains("286 more under"));
    assertTrue(page.contains("% of their words with ") && page.contains("Each report in a table") && !page.contains("drawn dashed"));
  }

  @Test
  void of_very_many_copies_those_of_one_text_stand_in_one_line() {
    String text = new TextView().render(Crowd.of(300), OPTIONS.width(100));
    assertTrue(Pattern.compile("\\[1]\\[7]\\[13].* and \\d+ more share 30\u201390.% of their words with A, edited").matcher(text.replaceAll("\\s+", " ")).find(), text.substring(text.indexOf("Who takes text")));
    assertTrue(new MarkdownView().render(Crowd.of(300), OPTIONS).contains("% of their words with Origin number 1 (not among the reports), edited"));
  }

  @Test
  void without_text_only_cited_words_are_in_the_page() {
    assertTrue(PAGE.contains("Our ten best beaches"));
    assertFalse(CITED.contains("Our ten best beaches"));
    assertFalse(CITED.contains("class=\"columns\""));
  }

  @Test
  void a_hostile_report_stays_text() {
    String evil = "</script><script>alert(1)</script> \"><img src=x onerror=alert(1)> '--> <!-- &lt; \u0000 \u202Egnp.exe \uD800 <svg onload=alert(2)>";
    Draft a = new Draft("r1", evil, "2026-05-03", evil.strip(), evil + "\n\n" + evil + " and nine people more.\n", "en");
    Draft b = new Draft("r2", "Plain", "2026-05-04", "A headline", "A headline\n\nThe other report says nine people more.\n", "en");
    String page = new PageView().render(hostile(a, b, evil), OPTIONS);
    assertEquals(List.of(), all("(<(?:img|iframe)\\b)", page));
    assertEquals(2, all("(<script)", page).size());
    assertFalse(page.contains("onload=alert(2)>"));
    assertFalse(page.indexOf('\u0000') >= 0);
    for (View view : List.of(new TextView(), new MarkdownView(), new CsvView())) assertFalse(view.render(hostile(a, b, evil + "\u001b[31m"), OPTIONS).indexOf('\u001b') >= 0);
  }

  private static Account hostile(Draft a, Draft b, String evil) {
    List<Marked> marked = List.of(a.marked(), b.marked());
    List<Cite> cites = List.of(a.cite("nine people more"), b.cite("nine people more"));
    Point point = new Point("p1", "k", evil, Point.Status.SINGLE_ORIGIN, List.of(), new Support(2, List.of("o1"), 1, 1, 0, 1, List.of(evil), List.of()), new Point.Match(Basis.CLAUSES, .9), cites);
    Difference difference = new Difference("d1", "k", evil, Difference.Kind.SCOPE, List.of(new Difference.Reading(cites.getFirst(), Optional.of("o1"))), evil);
    Origin origin = new Origin("o1", evil, evil, Origin.Kind.WIRE, false, List.of(), List.of("r1", "r2"));
    Lineage lineage = new Lineage(
        List.of(origin), List.of(), List.of(new Edge("o1", "r2", .5, Edge.Kind.EDITED, Edge.Basis.STATED, java.util.OptionalDouble.empty(), List.of(evil), List.of())), List.of(),
        List.of(new Alignment(cites.get(0), cites.get(1), 1, Edge.Kind.VERBATIM)));
    Findings findings = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(difference), List.of(point));
    StoryAccount story = new StoryAccount(
        "s1", "k", evil, Optional.empty(), Optional.empty(), new Story("s1", marked, List.of()), lineage, findings, List.of(),
        List.of(new BriefLine("b1", "k", evil, List.of(), cites)));
    return new Account("0.1.0", Map.of(), marked, List.of(), List.of(story), List.of(new Problem("S001", evil, evil, evil, evil)));
  }

  @Test
  void no_story_one_report_and_several_stories_are_pages_too() {
    Account ferry = Ferry.account();
    StoryAccount first = ferry.stories().getFirst();
    assertTrue(new PageView().render(new Account("0.1.0", Map.of(), List.of(), List.of(), List.of(), List.of()), OPTIONS).contains("nothing to reconcile"));
    String alone = new PageView().render(new Account("0.1.0", Map.of(), List.of(FerryReports.R1.marked()), List.of(), List.of(), List.of()), OPTIONS);
    assertTrue(alone.contains("Reports in no story") && alone.contains("id=\"r1\""));
    StoryAccount second = new StoryAccount(
        "s2", "k2", "Another day", Optional.empty(), Optional.empty(), new Story("s2", List.of(), List.of()), new Lineage(List.of(), List.of(), List.of(), List.of(), List.of()),
        new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), List.of());
    String two = new PageView().render(new Account("0.1.0", Map.of(), ferry.reports(), ferry.entities(), List.of(first, second), List.of()), OPTIONS);
    assertTrue(two.contains("id=\"s1\"") && two.contains("id=\"s2\"") && two.contains("2 stories"));
  }

  static List<String> all(String regex, String in) {
    List<String> out = new ArrayList<>();
    Matcher m = Pattern.compile(regex).matcher(in);
    while (m.find()) out.add(m.group(1));
    return out;
  }
}
