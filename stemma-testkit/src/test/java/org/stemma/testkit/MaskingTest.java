package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Account;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;
import org.stemma.views.CsvView;
import org.stemma.views.JsonView;
import org.stemma.views.MarkdownView;
import org.stemma.views.PageView;
import org.stemma.views.TextView;
import org.stemma.views.View;
import org.stemma.views.ViewOptions;

class MaskingTest {
  private static final String FIRST = """
      Flood drives Dorothy Kessel from her home

      The Selby Courier
      Published: 12 May 2026

      SELBY, England — The Ouse flooded Selby on Tuesday and two bridges were closed, said Mayor Ann Holt. \
      “I lost 40 sheep in one night,” Dorothy Kessel told the Courier. Kessel and her brother Peter Lang were taken off a roof by boat.
      """;
  private static final String SECOND = """
      Two bridges closed in Selby

      Northern Wire
      Published: 13 May 2026

      Two bridges over the Ouse in Selby were closed on Tuesday after the river flooded, Mayor Ann Holt said. \
      “I lost 40 sheep in one night,” said Dorothy Kessel, who was taken off a roof by boat with Peter Lang. Kessel is staying at the Lang Hall.
      """;

  private static Account account(boolean mask) {
    List<Report> reports = new ArrayList<>();
    reports.addAll(Readers.read(new Page("first.txt", FIRST.getBytes(UTF_8), Optional.empty())).reports());
    reports.addAll(Readers.read(new Page("second.txt", SECOND.getBytes(UTF_8), Optional.empty())).reports());
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    return (mask ? stemma.maskPrivate() : stemma).tell(reports);
  }

  @Test
  void no_view_shows_the_name_of_a_private_person() {
    Account masked = account(true);
    Account open = account(false);
    for (View v : List.of(new TextView(), new MarkdownView(), new CsvView(), new PageView(), new JsonView())) {
      String shown = v.render(masked, ViewOptions.defaults().withText(true));
      assertTrue(v.render(open, ViewOptions.defaults().withText(true)).contains("Kessel"), () -> v.getClass().getSimpleName() + " shows the name where it is not masked");
      for (String name : List.of("Dorothy", "Kessel", "Peter Lang")) assertFalse(shown.contains(name), () -> v.getClass().getSimpleName() + " shows " + name);
    }
  }

  @Test
  void who_holds_an_office_keeps_the_name() {
    assertTrue(new TextView().render(account(true), ViewOptions.defaults()).contains("Ann Holt") || account(true).reports().getFirst().report().text().contains("Ann Holt"));
  }

  @Test
  void a_body_behind_an_article_keeps_its_name() {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load()).maskPrivate();
    String text = "The Bridge Accident Investigation Branch sent two men to Selby on Tuesday, said Dorothy Kessel. They will stay until the Bridge Accident Investigation Branch has seen the piers.";
    String masked = stemma.tell(Readers.read(new Page("a.txt", text.getBytes(UTF_8), Optional.empty())).reports()).reports().getFirst().report().text();
    assertTrue(masked.contains("The Bridge Accident Investigation Branch sent") && masked.contains("said Person "), masked);
  }

  @Test
  void one_person_has_one_letter_in_all_reports() {
    List<String> texts = account(true).reports().stream().map(m -> m.report().text()).toList();
    String letter = texts.getFirst().replaceAll("(?s).*one night,” (Person [A-Z]) .*", "$1");
    assertTrue(texts.get(1).contains("said " + letter + ","), () -> String.join("\n", texts));
  }

  @Test
  void the_laws_hold_as_they_do_without_masks() {
    assertEquals(List.of(), Laws.breaches(account(true)));
  }
}
