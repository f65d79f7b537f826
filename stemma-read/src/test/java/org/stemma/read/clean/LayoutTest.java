package org.stemma.read.clean;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Credit;
import org.stemma.model.Furniture;

class LayoutTest {
  private static final String BODY =
      "The harbor ferry caught fire shortly before noon and two of its crew were taken to hospital, the harbor police said on Monday.";
  private static final String MORE = "It was the third fire on the line since spring, and the company that runs it said it would look into what had gone wrong.";

  @Test
  void a_collected_report_is_told_apart() {
    String text = String.join("\n",
        "Ferry burns in Marlow harbor", "", "By Ana Reed, Paul Marsh", "2021-08-10", "www.foxnews.com", "",
        "MARLOW, Ohio (AP) — " + BODY, "", "HARBOR BOARD TO MEET OVER SECOND FIRE IN A MONTH", "", MORE, "", "Crew praised", "", BODY, "",
        "Paul Marsh, left, and Ada Lund, right.", "", MORE, "", "CLICK HERE TO GET THE HARBOR APP", "", "The Associated Press contributed to this report.");
    Layout l = Layout.of(text);
    assertEquals(Optional.of("Ferry burns in Marlow harbor"), l.headline());
    assertEquals(List.of("Ana Reed", "Paul Marsh"), l.bylines());
    assertEquals("Fox News", l.outlet().orElseThrow().name());
    assertEquals(Optional.of("2021-08-10"), l.published().date());
    assertEquals("MARLOW, Ohio", l.dateline().orElseThrow().place());
    assertEquals("headline|byline|date|credit|dateline|related|crosshead|caption|promo|credit", kinds(l));
    assertEquals(List.of("Associated Press DATELINE", "Associated Press CONTRIBUTED"), credits(l));
  }

  @Test
  void furniture_is_found_at_its_place() {
    String[][] rows = {
      {" date 2021-08-10 " + BODY + "\n" + MORE, "date[date 2021-08-10]"},
      {"Ferry burns\r\n\r\nAugust 10, 2021 Updated: August 11, 2021\r\n\r\n" + BODY, "headline[Ferry burns]date[August 10, 2021 Updated: August 11, 2021]"},
      {"Ferry burns\n\nFirst short word on the fire.\n\nThe ferry in the harbor. [Ana Reed/AFP]\n\n" + BODY,
          "headline[Ferry burns]standfirst[First short word on the fire.]caption[The ferry in the harbor. [Ana Reed/AFP]]credit[[Ana Reed/AFP]]"},
      {"Ferry burns\n\nThe ferry in the harbor on August 10, 2021.\nThe ferry in the harbor on August 10, 2021. \u00a9 Ana Reed, AFP\n\n" + BODY,
          "headline[Ferry burns]caption[The ferry in the harbor on August 10, 2021.]caption[The ferry in the harbor on August 10, 2021. \u00a9 Ana Reed, AFP]credit[\u00a9 Ana Reed, AFP]"},
      {BODY + "\n\n(HARBOR 9 with AFP, AP and REUTERS)", "credit[(HARBOR 9 with AFP, AP and REUTERS)]"},
      {BODY + "\n\n\u201cWe saw it,\u201d\u00a0she said.", ""},
      {"\u201cUnpaired " + BODY, ""},
    };
    assertAll(Stream.of(rows).map(r -> () -> {
      StringBuilder out = new StringBuilder();
      for (Furniture f : Layout.of(r[0]).furniture()) out.append(f.kind().name().toLowerCase()).append('[').append(f.span().in(r[0])).append(']');
      assertEquals(r[1], out.toString(), r[0]);
    }));
  }

  @Test
  void credits_are_known_by_every_form() {
    String[][] rows = {
      {"Contributing: Ana Reed, USA TODAY; Paul Marsh, the Arizona Republic; The Daily Bugle in Marlow, Ohio; Florida Today; The Associated Press",
          "[The Daily Bugle (Marlow, Ohio) CONTRIBUTED, USA Today CONTRIBUTED, The Arizona Republic CONTRIBUTED, Associated Press CONTRIBUTED, Florida Today CONTRIBUTED]"},
      {"Contributing: Ana Reed, and The (Marlow, Ohio) Daily Bugle News.", "[The Daily Bugle News (Marlow, Ohio) CONTRIBUTED]"},
      {"(AFP, Reuters)", "[Agence France-Presse SOURCE_LINE, Reuters SOURCE_LINE]"},
      {"From Harbor Nine", "[Harbor Nine SOURCE_LINE]"},
      {"Source: Al Jazeera and news agencies", "[news agencies SOURCE_LINE]"},
      {"Reuters contributed to this report.", "[Reuters CONTRIBUTED]"},
      {"\u201cIt burned,\u201d a sailor told AFP on Monday, and nobody else had told the Associated Press anything.", "[Agence France-Presse TOLD, Associated Press TOLD]"},
      {"Copyright 2019 The Associated Press. All rights reserved.", "[Associated Press SOURCE_LINE]"},
    };
    assertAll(Stream.of(rows).map(r -> () -> assertEquals(r[1], credits(Layout.of(BODY + "\n\n" + MORE + "\n\n" + r[0])).toString(), r[0])));
  }

  @Test
  void a_masthead_beside_a_date_is_the_outlet_and_nobody_s_name() {
    String[][] rows = {{"The Signal", "The Signal"}, {"Old Mill Messenger", "Old Mill Messenger"}, {"Ana Reed", ""}};
    for (String[] r : rows) {
      Layout l = Layout.of("Ferry burns in Marlow harbor\n\n" + r[0] + "\nPublished: 12 May 2026 08:39\n\n" + BODY);
      assertEquals(r[1], l.outlet().map(o -> o.name()).orElse(""), r[0]);
      assertEquals(r[1].isEmpty() ? List.of(r[0]) : List.of(), l.bylines(), r[0]);
    }
  }

  @Test
  void outlet_and_day_may_share_a_line_and_may_open_the_text() {
    String head = "Ferry burns in Marlow harbor\n\n";
    String[][] rows = {{head + "The Signal, 12 May 2026", "The Signal"}, {head + "Old Mill Messenger | May 12, 2026 4:05 pm", "Old Mill Messenger"}, {head + "12 May 2026 - Reuters", "Reuters"},
      {head + "Marlow Courier (12 May 2026)", "Marlow Courier"}, {"The Marlow Post\n2026-05-12", "The Marlow Post"}, {head + "Marlow, 12 May 2026", ""}};
    for (String[] r : rows) {
      Layout l = Layout.of(r[0] + "\n\n" + BODY);
      assertEquals(r[1], l.outlet().map(o -> o.name()).orElse(""), r[0]);
      if (!r[1].isEmpty()) assertEquals(Optional.of(LocalDate.of(2026, 5, 12)), l.published().day(), r[0]);
      assertEquals(r[0].startsWith(head) ? Optional.of(head.strip()) : Optional.empty(), l.headline(), r[0]);
    }
  }

  @Test
  void datelines_open_dispatches() {
    String[][] rows = {
      {"KABUL, Afghanistan (AP) A peace envoy ", "KABUL, Afghanistan Associated Press"},
      {"WASHINGTON, Aug 10 (Reuters) - The president ", "WASHINGTON Reuters"},
      {"Hong Kong (AFP) \u2013 The company ", "Hong Kong Agence France-Presse"},
      {"Brussels, Belgium (CNN) In grainy images ", "Brussels, Belgium CNN"},
      {"WASHINGTON -- In a bold attempt ", "WASHINGTON "},
      {"HOUSTON \u2014 More than 5,500 ", "HOUSTON "},
      {"NEW YORK/LONDON, Aug. 10, 2021 (Reuters) - Stocks ", "NEW YORK/LONDON Reuters"},
      {"MARLOW (Northern Wire) \u2014 ", "MARLOW Northern Wire"},
      {"MARLOW (near the harbor) \u2014 ", ""},
      {"The boat \u2014 a ferry \u2014 burned ", ""},
      {"NATO (the alliance) said ", ""},
      {"A \u2014 or B ", ""},
    };
    assertAll(Stream.of(rows).map(r -> () -> assertEquals(r[1],
        Layout.of(r[0] + BODY).dateline().map(d -> d.place() + " " + d.agency().orElse("")).orElse(""), r[0])));
  }

  @Test
  void nothing_is_slow() {
    for (String hostile : List.of("\u201c".repeat(100_000), "A ".repeat(500_000), "(AP".repeat(200_000), BODY.repeat(40_000), ("Ana " + "Reed ").repeat(200_000),
        (BODY + "\n\n").repeat(10_000), "By A\n".repeat(20_000), "told AFP ".repeat(50_000), "1. 2021 ".repeat(100_000))) {
      assertTimeoutPreemptively(Duration.ofSeconds(40), () -> assertTrue(Layout.of(hostile).furniture().stream().allMatch(f -> !f.span().isEmpty() && f.span().end() <= hostile.length())), hostile.substring(0, 20));
    }
  }

  private static String kinds(Layout l) {
    return String.join("|", l.furniture().stream().map(f -> f.kind().name().toLowerCase()).toList());
  }

  private static List<String> credits(Layout l) {
    return l.credits().stream().map((Credit c) -> c.agency() + " " + c.kind()).toList();
  }
}
