package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Proses;
import org.stemma.english.English;
import org.stemma.language.Language;
import org.stemma.model.Marked;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.trace.Retelling;
import org.stemma.trace.Retelling.Kind;

/** What an agency sends again, carries further, or tells of another affair in the same words. */
class ResentTest {
  private static final Language ENGLISH = English.load();

  private static Marked report(String id, String date, String headline, String text) {
    Report report = new Report(id, id, id, "", text, Optional.empty(), Optional.of(headline), List.of(), Optional.empty(),
        new Published(Optional.of(date), Published.Basis.METADATA, "", Optional.empty()), Optional.empty(), "en", List.of(), List.of(), List.of());
    return new Marked(report, Proses.of(report, ENGLISH), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static void check(Kind expected, String day, String headline, String text, String laterDay, String laterHeadline, String later) {
    Story story = new Story("s1", List.of(report("r1", day, headline, text), report("r2", laterDay, laterHeadline, later)), List.of());
    assertEquals(expected, Retelling.of(story, ENGLISH));
  }

  private static final String HARBOUR = "Marlow Shipping Corp said it plans to reopen the idle non-ferrous terminal at its Tarnby harbour in the autumn. With the 41,500-tonne-per-month terminal the company "
      + "will be working at full capacity. The company said the start is needed because demand for copper is strong and stocks in northern warehouses are dwindling.";

  private static void harbour(Kind expected, String later) {
    check(expected, "2031-05-06T09:10", "MARLOW TO REOPEN TARNBY TERMINAL", HARBOUR, "2031-05-06T09:40", "MARLOW TO REOPEN TERMINAL", later);
  }

  @Test
  void a_slip_of_a_letter_a_compound_in_parts_and_its_number_are_nothing_new() {
    harbour(Kind.RESEND, HARBOUR);
    harbour(Kind.RESEND, HARBOUR.replace("dwindling", "dwindlng").replace("warehouses", "warehuses").replace("terminal at", "termnal at"));
    harbour(Kind.RESEND, HARBOUR.replace("the 41,500-tonne-per-month terminal", "the terminal of 41,500 tonne a month"));
  }

  @Test
  void a_sentence_added_is_an_update_though_its_words_are_common() {
    harbour(Kind.UPDATE, HARBOUR + " Asked whether other terminals at the harbour would reopen too, it said they would not as long as demand was weak there.");
    harbour(Kind.UPDATE, HARBOUR.replace("41,500", "44,000"));
  }

  @Test
  void one_number_put_right_on_a_later_day_makes_no_table_of_another_day() {
    String bought = "Orlin Foods Ltd said it intends to buy back up to 310,000 of its 21.4 million shares in the market.";
    check(Kind.UPDATE, "2031-05-06", "ORLIN FOODS TO BUY BACK SHARES", bought, "2031-05-07", "ORLIN FOODS BUYING BACK SHARES", bought.replace("310,000", "two million"));
    String table = "The central bank said it expects a shortage of around 300 million crowns today. Bills falling due drain some 420 million crowns while notes take out 35 million and 60 million.";
    check(Kind.OTHER, "2031-05-06", "CROWN MARKET SHORTAGE FORECAST", table, "2031-05-08", "CROWN MARKET SHORTAGE FORECAST", table.replace("35 million and 60", "45 million and 80").replace("420", "470"));
  }

  @Test
  void a_land_and_its_people_are_one_subject() {
    String raid = "Almost 90 people were killed when aircraft bombed villages near Old Ferry on Monday, Borvian officials said. The toll in Lower Quay rose to 51 and about 30 died in Mill End, the officials said.";
    check(Kind.UPDATE, "2031-05-06T05:20", "BORVIA SAYS RAID KILLED ALMOST 90", raid, "2031-05-06T07:30", "BOMBING TOLL ALMOST 90",
        "Warplanes killed almost 90 people in raids on villages near Old Ferry last Monday, Borvian officials said. The death toll rose from a reported 52 as news came that a third village was hit. "
            + "About 30 people died in Mill End and the toll in Lower Quay rose to 51, the officials said.");
  }
}
