package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Account;
import org.stemma.model.Cite;
import org.stemma.model.Page;
import org.stemma.model.Point;
import org.stemma.model.Report;
import org.stemma.model.StoryAccount;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/** What invented reports agree on, and by which words it is shown. */
class PointsTest {
  private static final String SHARED = """
      The dam above Tarn broke before dawn on Thursday, and forty weavers climbed down ropes into the yard of the mill while the river road lay under water. \
      Sacks of wool floated as far as Lowmere, and the bells of the valley rang until noon.""";

  @Test
  void numbers_that_can_be_one_agree_however_they_are_bounded() {
    List<Point> points = points("At least 31 people were killed, the valley council reported.", "The flood left 31 people dead, a nurse at the infirmary counted.",
        "More than 30 people died when the water came, doctors told the paper.");
    assertEquals("r1 r2 r3", reports(points, "31 people").orElse("none"), points.toString());
  }

  @Test
  void one_number_of_very_many_reports_is_one_point_however_it_is_worded() {
    List<String> worded = List.of("Eighteen people were killed at the mill, the valley council said.", "Officials of the valley had counted 18 dead at the mill by evening.",
        "The toll of the dead at the mill stood at 18, a nurse reported.", "The fire chief confirmed on Friday that 18 people had lost their lives at the mill.");
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < 24; i++) reports.add("The " + OWN.get(i % OWN.size()) + " of Lowmere wrote a letter number " + (400 + i) + " to the guild.\n\n" + worded.get(i % 4) + (i < 2 ? "\n\n" + worded.get((i + 1) % 4) : ""));
    List<Point> deaths = points(reports.toArray(String[]::new)).stream().filter(p -> p.support().reports() > 20 && (p.text().contains("18") || p.text().contains("Eighteen") || p.text().contains("dead"))).toList();
    assertEquals(1, deaths.size(), deaths.toString());
  }

  @Test
  void how_many_people_one_thing_befell_is_one_point_however_it_is_worded() {
    List<String> worded = List.of("Rescue warden Ida Falk confirmed that 57 people had been injured.", "Rescue warden Ida Falk confirmed that 57 people had been injured.",
        "Rescue warden Ida Falk confirmed that 57 people had been wounded.", "The number of people hurt stood at 57, the valley council said.",
        "The number of injured was put at 57, according to the valley council.", "Two infirmaries in Lowmere admitted 57 injured people.");
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) reports.add("The " + OWN.get(i % OWN.size()) + " of Lowmere wrote a letter number " + (400 + i) + " to the guild.\n\n" + worded.get(i % OWN.size()));
    List<Point> hurt = points(reports.toArray(String[]::new)).stream().filter(p -> p.text().contains("57")).toList();
    assertEquals(1, hurt.size(), hurt.toString());
  }

  private static final List<String> OWN = List.of("smith", "carter", "weaver", "miller", "mayor", "doctor");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Inspectors found long cracks in the northern wall of the mill in March.|Inspectors had found long cracks in the mill's northern wall in March, papers show.|true",
      "Inspectors found cracks in a wall of the mill and told nobody.|What the inspectors wrote of cracks filled two pages, and one wall.|false"})
  void what_is_told_in_much_the_same_words_is_sure(String first, String second, boolean sure) {
    StoryAccount story = account(first, second, "Nobody saw the water come.").stories().getFirst();
    Point cracks = story.findings().points().stream().filter(p -> p.text().contains("cracks")).findFirst().orElseThrow(() -> new AssertionError(story.findings().points().toString()));
    assertEquals(sure, cracks.isSure(), cracks.toString());
    assertEquals(sure, story.brief().stream().anyMatch(b -> b.sentence().contains("cracks")), story.brief().toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The weaver Paul Harker was appointed keeper of the canal for the rest of the summer.|1",
      "The weaver Paul Harker wrote 140 letters to the keeper of the canal.|2"})
  void what_an_earlier_point_of_the_same_reports_tells_is_not_told_again(String again, int times) {
    String first = "The weaver Paul Harker was appointed by the guild on Friday as the keeper of the old northern canal.";
    long told = points(first + " A goat slept.\n\nA carter sang of the sea.\n\n" + again, "A smith sold nails to the mayor.\n\n" + again + " The rain had stopped.\n\n" + first, first).stream().filter(p -> p.text().contains("Harker") && p.isSure()).count();
    assertEquals(times, told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"not to not reopen|true", "to not reopen|false", "not to reopen|false"})
  void what_one_report_turns_into_its_opposite_is_disputed(String printed, boolean disputed) {
    String asked = "The council asked the owners of the mill not to reopen the southern yard before the next inspection in May.";
    Point yard = points(asked, asked.replace("not to reopen", printed), "Nobody saw the water come.").stream().filter(p -> p.text().contains("southern yard")).findFirst().orElseThrow();
    assertEquals(disputed, yard.status() == Point.Status.DISPUTED, yard.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "140 letters|The inspectors read 140 letters from the weavers about the cracks in the wall.|The inspectors had 140 letters from the weavers about cracks.|true",
      "140 letters|The inspectors read 140 letters from the weavers about the cracks in the wall.|A clerk who burned 140 letters was dismissed by the mayor on Friday.|false",
      "timber bridge|Guards searched the valley's oldest timber bridge.|On Monday guards searched the oldest timber bridge of the valley.|true",
      "timber bridge|Guards searched the valley's oldest timber bridge.|Her uncle painted the oldest timber bridge of the valley.|false"})
  void what_has_little_more_than_a_number_or_a_thing_in_common_is_not_sure(String shared, String first, String second, boolean sure) {
    Point point = points(first, second, "Nobody saw the water come.").stream().filter(p -> p.text().contains(shared)).findFirst().orElseThrow();
    assertEquals(sure, point.isSure(), point.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mara Alder|true", "Mara Allder|true", "Tomas Birk|false"})
  void what_is_told_of_other_persons_is_not_sure(String driver, boolean sure) {
    Point lorry = points("Mara Alder is thought to have driven the second lorry out of the quarry.", driver + " is believed to have driven the second lorry from the quarry.", "Nobody saw the water come.").stream().filter(p -> p.text().contains("second lorry")).findFirst().orElseThrow();
    assertEquals(sure, lorry.isSure(), lorry.toString());
  }

  @Test
  void what_shares_less_with_a_point_may_tell_it_and_counts_for_nothing() {
    List<Point> points = points("Inspectors had found long cracks in the northern wall of the mill in March.", "In March the inspectors found long cracks in the mill's northern wall, papers show.",
        "Papers show that inspectors found long cracks in the northern wall in March.", "Papers from the inspectors speak of cracks in a wall.", "Papers from the inspectors tell of cracks in walls.");
    Point cracks = points.stream().filter(p -> p.text().contains("northern wall") && p.isSure()).findFirst().orElseThrow(() -> new AssertionError(points.toString()));
    assertEquals("r1 r2 r3", String.join(" ", cites(cracks)), cracks.toString());
    assertEquals(List.of("r4", "r5"), cracks.match().perhaps().stream().map(Cite::report).toList(), points.toString());
    assertEquals(List.of(), cracks.support().silent(), "who may tell it is not silent");
    assertEquals(1, points.stream().filter(p -> !p.isSure() && cites(p).size() == 5).count(), "all of them stand apart to be read side by side");
  }

  @Test
  void what_is_shown_by_one_sentence_is_one_point() {
    List<Point> points = points("The mill of Tarn lost 412 looms and 93 carts in the flood.", "The mill of Tarn lost 412 looms and 93 carts when the dam broke.",
        "In the mill 412 looms were lost, a clerk wrote.", "A clerk counted 93 carts that the mill lost to the water.");
    assertEquals(1, points.stream().filter(p -> p.text().contains("412 looms and 93 carts")).count(), points.toString());
    assertEquals(points.size(), points.stream().map(Point::text).distinct().count(), points.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Three people were dead by noon, the mayor wrote.|Nobody saw the water come.|r1 r2",
      "Three people were taken to the infirmary.|Nobody saw the water come.|none"})
  void a_small_number_is_one_fact_where_one_thing_befell_those_it_counts(String second, String third, String support) {
    List<Point> points = points("The water killed three people when the dam above Tarn broke.", second, third);
    assertEquals(support, points.stream().filter(p -> p.text().toLowerCase().contains("three people")).map(p -> String.join(" ", cites(p))).findFirst().orElse("none"), points.toString());
  }

  @Test
  void a_number_that_was_overtaken_is_no_support_of_the_later_one() {
    List<Point> points = points("By noon on Thursday 34 villagers had been taken off the roofs by boat.", "By 5 p.m. on Thursday 129 villagers had been taken off the roofs by boat.",
        "By 5 p.m. on Thursday 129 villagers had been taken off the roofs by boat, soldiers said.");
    assertEquals("r2 r3", reports(points, "129 villagers").orElse("none"), points.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Fire chief Otto Brand confirmed that seven people had lost their lives.|2",
      "Grief settled over the lanes of Tarn after the flood that took seven lives, the rescue service said.|2",
      "Seven people were hurt when a wall of the mill fell on Friday.|none",
      "The fire service sent seven boats.|none"})
  void a_small_number_is_known_again_by_what_befell_those_it_counts(String told, String support) {
    List<Point> points = tell(List.of(dispatch(3, "The Tarn Post", "Seven people were killed when the dam broke, a nurse at the infirmary counted. Sacks of wool floated as far as Lowmere."),
        dispatch(4, "The Lowmere Bell", "Seven people were killed when the dam broke, a nurse at the infirmary counted. Sacks of wool floated as far as Lowmere."),
        dispatch(5, "Valley Voice", told + " The bells of the valley rang until noon over the broken dam of Tarn."))).stories().getFirst().findings().points();
    Point seven = points.stream().filter(p -> p.text().contains("Seven people were killed")).findFirst().orElseThrow();
    assertEquals(support, cites(seven).contains("r3") ? "" + seven.support().atMost() : "none", points.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Looms stand under water, wool and cloth are ruined, and the weavers of the lower mill are without work, Anna Holm, who heads the guild, told us.|r1 r2 r3",
      "Looms stand under water, cloth is ruined and the potters of the upper town are without clay, Anna Holm, who heads the guild, told us.|r1 r2"})
  void a_report_that_tells_a_quotation_in_its_own_sentence_tells_the_point(String told, String support) {
    List<Point> points = points("“We see looms under water, wool and cloth ruined, and the weavers of the lower mill left without work,” Anna Holm said.",
        "“We see looms under water, wool and cloth ruined, and the weavers of the lower mill left without work,” said Anna Holm, who heads the guild.", told);
    Point looms = points.stream().filter(p -> p.text().contains("weavers of the lower mill")).findFirst().orElseThrow();
    assertEquals(support, String.join(" ", cites(looms)), points.toString());
  }

  private static String dispatch(int day, String outlet, String told) {
    return "Dam breaks above Tarn\n\n" + outlet + "\nPublished: " + day + " May 2019\n\n" + told + "\n";
  }

  @Test
  void a_number_that_was_taken_back_is_no_reading_of_the_one_that_stands() {
    List<Point> points = points("Five boats were sent to take the weavers off the roofs.", "Six boats were sent to take the weavers off the roofs.\n\nThis story has been updated to correct the number of boats to six, not five.",
        "Six boats were sent to take the weavers off the roofs.");
    Point six = points.stream().filter(p -> p.text().contains("ix boats")).findFirst().orElseThrow();
    assertEquals("r2 r3", String.join(" ", cites(six)), points.toString());
    assertEquals(List.of(), six.support().silent(), "who tells five is not silent");
  }

  @Test
  void a_report_that_denies_does_not_support_by_repeating_the_number() {
    List<Point> points = points("Poison had reached 40,000 homes, a leaflet told the valley.", "Poison had reached 40,000 homes, a leaflet told the valley.",
        "The valley council denied that poison had reached any homes. Nurses counted no patients, and wells were tested. The leaflet spoke of 40,000 homes.");
    assertFalse(points.stream().anyMatch(p -> p.text().contains("Poison") && cites(p).contains("r3")), points.toString());
    assertFalse(points.stream().anyMatch(p -> p.text().contains("40,000") && cites(p).contains("r3") && p.status() == Point.Status.AGREED), points.toString());
    Point poison = points.stream().filter(p -> p.text().contains("Poison")).findFirst().orElseThrow();
    assertEquals(List.of(), poison.support().silent(), "who denies is not silent");
  }

  @Test
  void a_point_is_shown_by_the_words_that_most_reports_have() {
    List<Point> points = points("“We want to be asked before the valley is flooded,” said Milo Tarn, a miller.", "“We want to be asked before the valley is flooded,” said Milo Tarn, a miller of Lowmere.",
        "“We want the valley flooded,” said Milo Tarn, a miller.");
    assertTrue(points.stream().anyMatch(p -> p.text().contains("asked before the valley is flooded")), points.toString());
    assertFalse(points.stream().anyMatch(p -> p.text().contains("We want the valley flooded")), points.toString());
  }

  @Test
  void a_quotation_with_its_attribution_is_no_second_point() {
    List<Point> points = points("“Farmers love you and you win,” Ms. Tarn told the crowd Thursday night. “And when your neighbour looks at you and says: look, you won.”",
        "Water was short. Weavers waited for bread until Sunday.",
        "“Farmers love you and you win,” the video showed Ida Tarn telling supporters. “And when your neighbour looks at you and says: look, you won.”");
    assertEquals(1, points.stream().filter(p -> p.text().contains("Farmers love you")).count(), points.toString());
  }

  @Test
  void who_denies_what_a_paper_told_does_not_deny_that_it_told() {
    Account account = account("The Harbour Post first reported the bribery charges on Monday morning.",
        "The mayor denied the bribery charges, which The Harbour Post first reported on Monday morning.", "Sandbags were sold out.");
    assertEquals(List.of(), account.stories().getFirst().findings().differences());
    assertEquals("r1 r2", reports(account.stories().getFirst().findings().points(), "bribery charges").orElse("none"));
  }

  @Test
  void an_office_may_have_one_word_twice() {
    assertFalse(points("Ida Tarn, president of the National Union of Weavers, spoke.", "Water was short.", "Wool was wet.").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"soldiers|2..2", "local newspapers|1..2"})
  void who_only_passes_on_what_media_tell_shows_no_newsgathering_of_its_own(String speakers, String support) {
    String post = """
        Fire at the tannery of Tarn

        The Tarn Post
        Published: 3 May 2019

        Millers stood in the rain. Bread came from Lowmere in nine carts.

        The raid on the tannery began with a burst of gunfire and yelling in the yard, according to %s. Ada Quill, 44, held a lamp over the gate until ten.

        The bells of the valley were silent, and nobody slept in the lanes behind the mill that night. A surgeon came on foot with her bag.
        """;
    String bell = """
        Tannery of Tarn burns

        The Lowmere Bell
        Published: 4 May 2019

        The council of Lowmere meets on Sunday to count the hides. Salt is dear this spring, and the tanners owe their guild the rent of seven years.

        Gunfire and yelling were heard as the raid started, %s reported. Otto Brand, 61, lost two mares. Rivers ran brown with bark for a day.
        """;
    List<Point> points = tell(List.of(post.formatted(speakers), bell.formatted(speakers))).stories().getFirst().findings().points();
    assertEquals(List.of(support), points.stream().filter(p -> p.text().contains("yelling")).map(p -> p.support().atLeast() + ".." + p.support().atMost()).toList());
  }

  /** Reports of the first point whose text has the words. */
  private static Optional<String> reports(List<Point> points, String words) {
    return points.stream().filter(p -> p.text().contains(words)).findFirst().map(p -> String.join(" ", cites(p)));
  }

  private static TreeSet<String> cites(Point p) {
    return new TreeSet<>(p.readings().stream().map(Cite::report).toList());
  }

  private static List<Point> points(String... told) {
    return account(told).stories().getFirst().findings().points();
  }

  private static Account account(String... told) {
    List<String> outlets = List.of("The Tarn Post", "The Lowmere Bell", "Valley Voice", "Ottel Herald", "The Ferry Mail");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < told.length; i++) texts.add("Dam breaks above Tarn\n\n" + outlets.get(i % outlets.size()) + (i < outlets.size() ? "" : " " + i) + "\nPublished: " + (3 + i) + " May 2019\n\n" + SHARED + "\n\n" + told[i] + "\n");
    return tell(texts);
  }

  private static Account tell(List<String> texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) reports.addAll(Readers.read(new Page(reports.size() + ".txt", text.getBytes(UTF_8), Optional.empty())).reports());
    return Stemma.with(List.of(English.load()), Gazetteers.load()).tell(reports);
  }

  @Test
  void a_story_is_named_by_the_headline_whose_words_most_headlines_have() {
    List<String> headlines = List.of("Dam above Tarn breaks before dawn", "Weavers flee as dam breaks above Tarn", "Posted on 5 May in News", "Posted on 5 May in News", "Dam breaks: 40 weavers saved");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < headlines.size(); i++) texts.add(headlines.get(i) + "\n\nThe Tarn Post " + i + "\nPublished: " + (3 + i) + " May 2019\n\n" + SHARED + "\n");
    assertEquals("Weavers flee as dam breaks above Tarn", tell(texts).stories().getFirst().title());
  }

  @Test
  void a_word_that_judges_stands_between_marks() {
    String one = "Tarn's most famously false tale, of course, was the long hunt of the harbour clerks for a \"sunken bell\" in the estuary mud.\nBoats left at dawn.\n";
    String two = "Fog lay on the pier.\nTarn's most famously false tale, of course, was the long hunt of the harbour clerks for a \"sunken bell\" in the old estuary mud.\n";
    List<String> points = Invented.tell(List.of(Invented.report("a", "Tarn Post", "2021-08-11", one, ""), Invented.report("b", "Ottel Herald", "2021-08-11", two, ""))).stories().getFirst().findings().points().stream().map(p -> p.text()).toList();
    assertEquals(List.of("\u201cTarn's most famously false tale, of course, was the long hunt of the harbour clerks for a ...\u201d"), points);
  }
}
