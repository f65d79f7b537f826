package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Page;
import org.stemma.model.Published;
import org.stemma.model.Report;

class WebTest {
  private static final String ONE = "The harbor ferry caught fire shortly before noon, and two of its crew were taken to hospital, the harbor police said on Monday.";
  private static final String TWO = "It was the third fire on the line since spring, and the company that runs it said it would look into what had gone wrong.";

  @Test
  void an_article_page_becomes_a_report() {
    Report r = report("""
        <!doctype html><html lang="en"><head><title>Ferry burns | Harbor Times</title>
        <link rel="canonical" href="https://www.harbortimes.example/2021/08/10/ferry">
        <meta property="og:site_name" content="Harbor Times">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry burns in the harbor","datePublished":"2021-08-10T12:05:00+02:00",
          "dateModified":"2021-08-11T08:00:00Z","author":[{"@type":"Person","name":"Ana Reed"}],}</script></head>
        <body><nav><a href=/>Home</a> <a href=/news>News</a></nav>
        <article><h1>Ferry burns in the harbor</h1>
        <p>MARLOW (AP) — %s</p><figure><img src=x><figcaption>The ferry on Monday. (Ana Reed/AP)</figcaption></figure>
        <h2>Crew praised</h2><p>%s</p><p style="display:none">Buy our paper.</p><p>\u200bWord\u202e by word, the crew told its tale to a hall full of people, and nobody left.</p>
        <div class="related-articles"><a href=x>Another fire on another ship at another time</a></div>
        <p>The Associated Press contributed to this report.</p></article>
        <footer>Imprint</footer></body></html>""".formatted(ONE, TWO));
    assertEquals("Ferry burns in the harbor", r.headline().orElseThrow());
    assertEquals("Harbor Times", r.outlet().orElseThrow().name());
    assertEquals(Optional.of("www.harbortimes.example".substring(4)), r.outlet().orElseThrow().domain());
    assertEquals("2021-08-10T12:05:00+02:00", r.published().date().orElseThrow());
    assertEquals(Published.Basis.METADATA, r.published().basis());
    assertEquals(Optional.of("2021-08-11T08:00:00Z"), r.modified());
    assertEquals(List.of("Ana Reed"), r.bylines());
    assertEquals("en", r.language());
    assertEquals("headline[Ferry burns in the harbor] byline[Ana Reed] dateline[MARLOW (AP) \u2014] caption[The ferry on Monday. (Ana Reed/AP)] credit[(Ana Reed/AP)]"
        + " crosshead[Crew praised] credit[The Associated Press contributed to this report.]",
        String.join(" ", r.furniture().stream().map(f -> f.kind().name().toLowerCase() + "[" + f.span().in(r.text()) + "]").toList()));
    assertTrue(r.text().contains("Word by word"));
    assertFalse(r.text().contains("Buy our paper") || r.text().contains("Another fire") || r.text().contains("Imprint") || r.text().contains("Home"));
  }

  @Test
  void dates_are_taken_from_what_knows_them_best() {
    String[][] rows = {
      {"<meta property='article:published_time' content='2021-08-10T10:00:00Z'><meta property='article:modified_time' content='2021-08-12'>", "2021-08-10T10:00:00Z"},
      {"<meta name='date' content='20210810'>", "2021-08-10"},
      {"<link rel=canonical href='https://a.example/news/2021/08/10/ferry.html'>", "2021-08-10"},
      {"<time datetime='2021-08-10'>Tuesday</time>", "2021-08-10"},
      {"<div class='comment'><time datetime='2021-08-14'>x</time></div><time datetime='2021-08-10'>Tuesday</time>", "2021-08-10"},
      {"<p class='article-date'>Published August 10, 2021</p>", "2021-08-10"},
      {"<html lang=de><p class='datum'>Stand: 10.08.2021, 12 Uhr</p>", "2021-08-10"},
      {"<meta name='date' content='0000-00-00'>", ""},
      {"<meta name='date' content='2021-13-40'>", ""},
    };
    assertAll(Stream.of(rows).map(r -> () -> assertEquals(r[1], report("<html><body>" + r[0] + "<p>" + ONE + "</p><p>" + TWO + "</p>").published().date().orElse(""), r[0])));
  }

  @Test
  void a_standfirst_between_heading_and_article_is_text() {
    String lead = "Two of its crew were hurt, and nobody on the quay knew how the fire had begun.";
    String story = "<div class='story-text'>" + ("<p>" + ONE + "</p>").repeat(1) + "<p>It was put out by noon, the harbor police said, and the ferry was towed to the yard across the bay, where it will stay.</p>"
        + "<p>The line has two other ferries, which sailed every hour on Tuesday, and the owner said that no passenger would have to wait for longer.</p></div>";
    for (String head : List.of("<div class='intro'><div><p>" + lead + "</p></div></div>", "<div class='excerpt'><p>" + lead + "</p></div>"))
      assertTrue(article("<title>x</title><h1>Ferry burns in the harbor</h1><div class='bar'>Share</div>" + head + story).contains(lead), head);
    assertTrue(article("<title>x</title><div class='hero'><h1>Ferry burns in the harbor</h1><p>" + lead + "</p></div>" + story).contains(lead), "beside the heading");
    assertTrue(article("<title>Ferry burns in the harbor | Harbor Times</title><h2>Fire: Ferry burns in the harbor</h2><div class='intro'><p>" + lead + "</p></div>" + story).contains(lead), "below a heading that is the title");
    // no standfirst: above the heading, elsewhere without a name, or without the end of a sentence
    assertFalse(article("<title>x</title><div class='excerpt'><p>" + lead + "</p></div><h1>Ferry burns in the harbor</h1>" + story).contains(lead));
    assertFalse(article("<title>x</title><h1>Ferry burns in the harbor</h1><div><p>" + lead + "</p></div>" + story).contains(lead));
    assertFalse(article("<title>x</title><div><h1>Ferry burns in the harbor</h1><p>" + lead.replace(".", "") + "</p></div>" + story).contains(lead.replace(".", "")));
    assertFalse(article("<title>x</title><h2>What else happened in town</h2><div class='intro'><p>" + lead + "</p></div>" + story).contains(lead));
  }

  private static String article(String body) {
    return report("<html><head>" + body.replaceFirst("</title>", "</title></head><body>") + "</body></html>").text();
  }

  @Test
  void a_page_without_article_is_a_problem() {
    for (String page : List.of("<html></html>", "<html><body><a href=x>Log in</a></body></html>", "<html><script>x</script>", "<!doctype html>")) {
      assertEquals("S014", read(page).problems().getFirst().code(), page);
    }
  }

  @Test
  void hostile_pages_end() {
    for (String page : List.of("<html>" + "<div>".repeat(100_000) + ONE, "<html>" + "<p>".repeat(200_000), "<html><p>" + "a ".repeat(3_000_000), "<html>" + "<b><i>".repeat(30_000) + ONE,
        "<html><script type='application/ld+json'>" + "[".repeat(200_000) + "</script>", "<html><script type='application/ld+json'>" + "{\"a\":".repeat(100_000) + "</script>",
        "<html>" + "<a href=x class='related date'>x 2021</a>".repeat(30_000), "<html><p>" + "&#x202e;".repeat(100_000))) {
      assertTimeoutPreemptively(Duration.ofSeconds(40), () -> read(page), page.substring(0, 40));
    }
  }

  private static Report report(String html) {
    return read(html).reports().getFirst();
  }

  private static Reading read(String html) {
    return Readers.read(new Page("page", html.getBytes(StandardCharsets.UTF_8), Optional.empty()));
  }
}
