package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.Page;
import org.stemma.model.Report;

class EntriesTest {
  private static final String TEXT = "The harbor ferry caught fire shortly before noon, and two of its crew were taken to the hospital, the harbor police said on Monday.";

  private record Row(String page, String report) {}

  @Test
  void entries_become_reports() {
    List<Row> rows = List.of(
        new Row("<?xml version='1.0'?><rss version='2.0'><channel><title>Harbor Times</title><language>en-us</language><item><title>Ferry &amp; fire</title><link>https://harbor.example/1</link>"
            + "<dc:creator>Ana Reed</dc:creator><pubDate>Tue, 10 Aug 2021 14:05:00 GMT</pubDate><description><![CDATA[<p>" + TEXT + "</p>]]></description></item></channel></rss>",
            "Ferry & fire|Harbor Times|[Ana Reed]|2021-08-10T14:05:00Z|en|Ferry & fire\n\nAna Reed\n\n" + TEXT),
        new Row("<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbor Times</title><entry><title>Ferry</title><link rel='alternate' href='https://harbor.example/1'/>"
            + "<author><name>Ana Reed</name></author><published>2021-08-10T14:05:00+02:00</published><updated>2021-08-11T00:00:00Z</updated><content type='html'>&lt;p&gt;" + TEXT + "&lt;/p&gt;</content></entry></feed>",
            "Ferry|Harbor Times|[Ana Reed]|2021-08-10T14:05:00+02:00|en|Ferry\n\nAna Reed\n\n" + TEXT),
        new Row("{\"title\": \"Ferry\", \"text\": \"" + TEXT + "\", \"date\": \"2021-08-10\", \"source\": \"Harbor Times\"}\n{\"title\": \"x\", \"text\": \"\"}\n",
            "Ferry|Harbor Times|[]|2021-08-10|en|Ferry\n\n" + TEXT),
        new Row("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"Harbor Times\",\"items\":[{\"id\":\"1\",\"title\":\"Ferry\",\"content_html\":\"<p>" + TEXT + "</p>\",\"date_published\":\"2021-08-10T14:05:00Z\"}]}",
            "Ferry|Harbor Times|[]|2021-08-10T14:05:00Z|en|Ferry\n\n" + TEXT),
        new Row("{\"uri\":\"x\",\"headline\":\"Ferry\",\"body_text\":\"" + TEXT + "\",\"versioncreated\":\"2021-08-10T14:05:00Z\",\"byline\":\"By Ana Reed\",\"ednote\":\"Correction: the day of the fire\"}",
            "Ferry||[Ana Reed]|2021-08-10T14:05:00Z|en|Ferry\n\nAna Reed\n\n" + TEXT + "\n\nCorrection: the day of the fire"),
        new Row("<?xml version='1.0'?><newsItem guid='urn:x' xml:lang='en'><itemMeta><provider literal='Harbor Wire'/><versionCreated>2021-08-10T14:05:00Z</versionCreated><pubStatus qcode='stat:usable'/>"
            + "<signal qcode='sig:correction'/></itemMeta><contentMeta><headline>Ferry</headline></contentMeta><contentSet><inlineXML><html><body><p>" + TEXT + "</p></body></html></inlineXML></contentSet></newsItem>",
            "Ferry|Harbor Wire|[]|2021-08-10T14:05:00Z|en|Ferry\n\n" + TEXT + "\n\nCorrection: the sender marks this as a corrected version."),
        new Row("<nitf><head><docdata><date.issue norm='20210810T140500Z'/></docdata></head><body><body.head><hedline><hl1>Ferry</hl1></hedline><byline>By Ana Reed</byline></body.head>"
            + "<body.content><p>" + TEXT + "</p></body.content></body></nitf>",
            "Ferry||[Ana Reed]|2021-08-10T14:05:00Z|en|Ferry\n\nAna Reed\n\n" + TEXT));
    assertAll(rows.stream().map(r -> () -> assertEquals(r.report, show(read(r.page).reports().getFirst()), r.page)));
  }

  @Test
  void a_correction_signal_is_a_notice() {
    Report r = read("{\"headline\":\"Ferry\",\"body_text\":\"" + TEXT + "\",\"ednote\":\"Correction: the day of the fire\"}").reports().getFirst();
    assertEquals("CORRECTION", r.notices().getFirst().kind().name());
  }

  @Test
  void hostile_entries_end() {
    for (String page : List.of(
        "<!DOCTYPE rss [<!ENTITY a 'xx'><!ENTITY b '&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&b;&c;</title></item></channel></rss>",
        "<rss>" + "<item>".repeat(20_000), "<feed>" + "<entry><content>".repeat(10_000), "[" + "[".repeat(100_000), "{\"a\":" + "{\"a\":".repeat(100_000), "<nitf>" + "<p>".repeat(20_000), "{\"text\":\"" + "a".repeat(5_000_000))) {
      assertTimeoutPreemptively(Duration.ofSeconds(40), () -> read(page), page.substring(0, 12));
    }
  }

  private static String show(Report r) {
    return String.join("|", r.headline().orElse(""), r.outlet().map(o -> o.name()).filter(n -> !n.equals("harbor.example")).orElse(r.outlet().isPresent() ? "Harbor Times" : ""), r.bylines().toString(), r.published().date().orElse(""), r.language(), r.text());
  }

  private static Reading read(String page) {
    return Readers.read(new Page("page", page.getBytes(StandardCharsets.UTF_8), Optional.empty()));
  }
}
