package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.model.Account;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.read.Readers;

/** Notices, withdrawn reports and silent changes, tied to the sentences they change and to the copies of them. */
class CorrectionsTest {

  private static final String BODY = """
      %s people were killed when a crane fell on the market hall of Tarnby on Monday, the fire brigade said.

      %s people were missing under the roof, fire chief Bodil Krag said.

      "%s," Krag said beside the hall.

      The crane had been inspected in %s, the harbour board said.
      """;

  private static final String KRAG = "We heard voices under the beams and we dug with our hands";

  private static String body(String killed, String missing, String said) {
    return BODY.formatted(killed, missing, said, "April");
  }

  private static List<Report> read(String... texts) {
    List<Report> out = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) out.addAll(Readers.read(new Page((i + 1) + ".txt", texts[i].getBytes(StandardCharsets.UTF_8), Optional.empty())).reports());
    return out;
  }

  private static String report(String outlet, String date, String body, String foot) {
    return "Crane falls on market hall in Tarnby\n\n" + outlet + "\nPublished: " + date + "\n\n" + body + "\n" + foot + "\n";
  }

  private static List<Correction> corrections(Account account) {
    return account.stories().stream().flatMap(s -> s.findings().corrections().stream()).toList();
  }

  private static String told(Account account, List<Cite> cites) {
    List<String> out = new ArrayList<>();
    for (Cite c : cites) account.reports().stream().filter(m -> m.id().equals(c.report())).forEach(m -> out.add(m.report().source().charAt(0) + ":" + m.prose().text(c.span()).replaceAll("\\s+", " ")));
    return String.join(" ", new TreeSet<>(out));
  }

  private static String stale(Account account, Correction c) {
    return told(account, c.stale().stream().flatMap(s -> s.cites().stream()).toList());
  }

  @Test
  void a_number_is_taken_back_where_that_is_counted_and_nowhere_else() {
    Account account = Invented.tell(read(
        report("Tarnby Wire", "3 March 2026", body("Twelve", "Nine", KRAG), ""),
        report("Tarnby Wire", "4 March 2026", body("Nine", "Nine", KRAG), "Correction: An earlier version of this story misstated the number of people killed. It is nine, not twelve."),
        report("Sound Courier", "5 March 2026", body("Twelve", "Nine", KRAG), "Source: Tarnby Wire")));
    List<Correction> all = corrections(account);
    assertEquals(1, all.size(), all::toString);
    assertEquals(Correction.Kind.NOTICE, all.getFirst().kind());
    assertEquals("1:Twelve 3:Twelve", told(account, all.getFirst().was()));
    assertEquals("2:Nine", told(account, all.getFirst().now()));
    assertEquals("3:Twelve", stale(account, all.getFirst()), "the wire's own first version is withdrawn, not stale");
  }

  @Test
  void notices_of_one_change_are_one_correction_and_each_is_named() {
    String notice = "Correction: An earlier version of this story misstated the number of people killed. It is nine, not twelve.";
    Account account = Invented.tell(read(
        report("Tarnby Wire", "3 March 2026", body("Twelve", "Nine", KRAG), ""),
        report("Tarnby Wire", "4 March 2026", body("Nine", "Nine", KRAG), notice),
        report("Sound Courier", "4 March 2026", body("9", "Nine", KRAG), "Source: Tarnby Wire\n\n" + notice),
        report("Hill Post", "5 March 2026", body("9", "Nine", KRAG), "Source: Tarnby Wire\n\nCorrection: Nine people were killed, not twelve as an earlier version of this story said."),
        report("Moor Echo", "5 March 2026", body("Twelve", "Nine", KRAG), "Source: Tarnby Wire")));
    List<Correction> all = corrections(account);
    assertEquals(1, all.size(), all::toString);
    assertEquals(List.of("2", "3", "4"), all.getFirst().notices().stream().map(n -> told(account, List.of(n)).substring(0, 1)).sorted().toList());
    assertEquals("1:Twelve 5:Twelve", told(account, all.getFirst().was()));
    assertEquals("5:Twelve", stale(account, all.getFirst()));
    List<String> lines = account.stories().getFirst().brief().stream().map(b -> b.sentence()).filter(l -> l.contains("notices take")).toList();
    assertEquals(1, lines.size(), () -> account.stories().getFirst().brief().toString());
    assertTrue(lines.getFirst().startsWith("3 notices take twelve back") && lines.getFirst().contains("and give 9 instead; 1 other report has"), lines.getFirst());
  }

  @Test
  void notices_of_two_changes_are_two_corrections() {
    Account account = Invented.tell(read(
        report("Tarnby Wire", "3 March 2026", body("Twelve", "Nine", KRAG), ""),
        report("Tarnby Wire", "4 March 2026", body("Eleven", "Nine", KRAG), "Correction: An earlier version of this story misstated the number of people killed. It is eleven, not twelve."),
        report("Sound Courier", "4 March 2026", body("Eleven", "Seven", KRAG), "Correction: An earlier version of this story misstated the number of people missing. It is seven, not nine.")));
    assertEquals(2, corrections(account).size(), () -> corrections(account).toString());
  }

  @Test
  void a_copy_that_has_the_notice_itself_is_not_stale() {
    String notice = "Correction: An earlier version of this story misstated the number of people killed. It is nine, not twelve.";
    Account account = Invented.tell(read(
        report("Tarnby Wire", "4 March 2026", body("Nine", "Twelve", KRAG), notice),
        report("Sound Courier", "5 March 2026", body("Nine", "Twelve", KRAG), notice + "\n\nSource: Tarnby Wire")));
    assertTrue(corrections(account).stream().allMatch(c -> c.stale().isEmpty()), () -> corrections(account).toString());
  }

  @Test
  void a_misquoted_sentence_is_tied_to_its_copies() {
    String wrong = "We heard nobody under the beams and we dug with our hands";
    Account account = Invented.tell(read(
        report("Tarnby Wire", "3 March 2026", body("Twelve", "Nine", wrong), ""),
        report("Tarnby Wire", "4 March 2026", body("Twelve", "Nine", KRAG), "Correction: An earlier version of this story misquoted the fire chief as saying \"" + wrong + "\". She said \"" + KRAG + "\"."),
        report("Sound Courier", "5 March 2026", body("Twelve", "Nine", wrong), "Source: Tarnby Wire")));
    List<Correction> all = corrections(account);
    assertEquals(1, all.size(), all::toString);
    assertEquals("3:" + wrong, stale(account, all.getFirst()));
    assertEquals("2:" + KRAG, told(account, all.getFirst().now()));
  }

  @Test
  void a_corrected_name_is_tied_to_its_copies() {
    String misspelt = body("Twelve", "Nine", KRAG).replace("Krag", "Krug");
    Account account = Invented.tell(read(
        report("Tarnby Wire", "4 March 2026", body("Twelve", "Nine", KRAG), "Correction: An earlier version of this story misspelled the name of the fire chief. She is Bodil Krag, not Bodil Krug."),
        report("Sound Courier", "5 March 2026", misspelt, "Source: Tarnby Wire")));
    List<Correction> all = corrections(account);
    assertEquals(1, all.size(), all::toString);
    assertEquals("2:Bodil Krug", stale(account, all.getFirst()));
  }

  @Test
  void every_copy_of_a_withdrawn_report_still_carries_it() {
    Account account = Invented.tell(read(
        report("Tarnby Wire", "3 March 2026", body("Twelve", "Nine", KRAG), ""),
        report("Sound Courier", "4 March 2026", body("Twelve", "Nine", KRAG), "Source: Tarnby Wire"),
        report("Tarnby Wire", "5 March 2026", body("Twelve", "Nine", KRAG), "This story has been retracted.")));
    List<Correction> all = corrections(account);
    assertEquals(1, all.size(), all::toString);
    assertEquals(List.of("2"), all.getFirst().stale().stream().map(s -> account.reports().stream().filter(m -> m.id().equals(s.report())).findFirst().orElseThrow().report().source().substring(0, 1)).toList());
    assertTrue(all.getFirst().now().isEmpty());
  }

  @Test
  void a_number_lowered_without_a_word_is_a_silent_change_and_one_that_grows_is_none() {
    List<String> texts = List.of(
        report("Tarnby Wire", "3 March 2026", body("Twelve", "Nine", KRAG), ""),
        report("Sound Courier", "4 March 2026", body("Twelve", "Nine", KRAG), "Source: Tarnby Wire"),
        report("Tarnby Wire", "5 March 2026", body("Seven", "Nine", KRAG), ""));
    Account account = Invented.tell(read(texts.toArray(String[]::new)));
    List<Correction> all = corrections(account);
    assertEquals(1, all.size(), all::toString);
    assertEquals(Correction.Kind.SILENT, all.getFirst().kind());
    assertEquals("2:Twelve", stale(account, all.getFirst()));
    Account grown = Invented.tell(read(texts.get(0), texts.get(1), report("Tarnby Wire", "5 March 2026", body("Nineteen", "Nine", KRAG), "")));
    assertEquals(List.of(), corrections(grown));
  }

  @Test
  void a_correction_taken_back_leaves_no_copy_of_the_first_reading_stale() {
    Account account = Invented.tell(read(
        report("Sound Courier", "3 March 2026", body("Twelve", "Nine", KRAG), "Source: Tarnby Wire"),
        report("Tarnby Wire", "4 March 2026", body("Fifteen", "Nine", KRAG), "Correction: The number of people killed is fifteen, not twelve."),
        report("Sound Mail", "5 March 2026", body("Fifteen", "Nine", KRAG), "Source: Tarnby Wire"),
        report("Tarnby Wire", "6 March 2026", body("Twelve", "Nine", KRAG), "Correction: The number of people killed is twelve after all, not fifteen.")));
    List<Correction> all = corrections(account);
    assertEquals(2, all.size(), all::toString);
    assertEquals("", stale(account, all.get(0)), "twelve stands again");
    assertEquals("3:Fifteen", stale(account, all.get(1)));
  }

  @Test
  void a_sum_told_by_its_sign_is_taken_back() {
    String cost = "The loss was put at $%s million, the harbour board said.\n\n%s";
    Account account = Invented.tell(read(
        report("Tarnby Wire", "3 March 2026", cost.formatted("12", body("Nine", "Four", KRAG)), ""),
        report("Tarnby Wire", "4 March 2026", cost.formatted("21", body("Nine", "Four", KRAG)), "Correction: The loss is put at $21 million, not $12 million as reported earlier."),
        report("Sound Courier", "5 March 2026", cost.formatted("12", body("Nine", "Four", KRAG)), "Source: Tarnby Wire")));
    List<Correction> all = corrections(account);
    assertEquals(1, all.size(), all::toString);
    assertTrue(stale(account, all.getFirst()).startsWith("3:$12"), () -> stale(account, all.getFirst()));
  }
}
