package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.Page;
import org.stemma.model.Report;

/** Sitemaps and feeds are clocks for pages that stand elsewhere. */
class ListingTest {
  private static final String PAGE = "<html><head><link rel=canonical href='https://www.harbor.example/ferry'></head><body><p>The harbor ferry caught fire shortly before noon, and two of its crew were hurt.</p></body></html>";

  @Test
  void a_sitemap_dates_the_page_that_it_lists() {
    Reading map = read("<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://harbor.example/ferry?a=b</loc><lastmod>2021-08-12</lastmod>"
        + "<news:news><news:publication_date>2021-08-10T14:05:00Z</news:publication_date></news:news></url><url><loc>https://harbor.example/other</loc></url></urlset>");
    assertEquals(List.of(), map.reports());
    assertEquals(List.of(), map.problems());
    Report dated = Listing.told(read(PAGE).reports(), map.listings()).getFirst();
    assertEquals("2021-08-10T14:05:00Z", dated.published().date().orElseThrow());
    assertEquals("told by a news sitemap", dated.published().reason());
  }

  @Test
  void a_feed_dates_the_page_that_it_links() {
    Reading feed = read("<rss><channel><item><title>Ferry</title><link>https://harbor.example/ferry</link><pubDate>Tue, 10 Aug 2021 14:05:00 GMT</pubDate></item></channel></rss>");
    assertEquals("2021-08-10T14:05:00Z", Listing.told(read(PAGE).reports(), feed.listings()).getFirst().published().date().orElseThrow());
  }

  private static Reading read(String page) {
    return Readers.read(new Page("page", page.getBytes(StandardCharsets.UTF_8), Optional.empty()));
  }
}
