package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.model.Evidence;
import org.stemma.model.Evidence.Kind;
import org.stemma.model.Page;
import org.stemma.model.Report;

/** What page, container and sender tell beside the text is kept and weighed. */
class EvidenceTest {
  private static final String TEXT = "The harbor ferry caught fire shortly before noon, and two of its crew were taken to the hospital, the harbor police said on Monday.";

  private record Row(String page, Kind kind, String told) {}

  @Test
  void what_is_told_beside_the_text_is_kept() {
    String news = "<newsItem guid='urn:x' version='3'><itemMeta><pubStatus qcode='stat:canceled'/><edNote>2nd Ld-Writethru: adds the captain</edNote><signal qcode='sig:correction'/></itemMeta>"
        + "<rightsInfo><usageTerms>Not for use in Marlow.</usageTerms></rightsInfo><contentMeta><urgency>2</urgency><slugline>FERRY-FIRE</slugline></contentMeta>"
        + "<contentSet><inlineXML><html><body><p>" + TEXT + "</p></body></html></inlineXML></contentSet></newsItem>";
    String nitf = "<nitf><head><docdata><urgency ed-urg='4'/><du-key key='BC-Ferry' version='2'/><ed-msg info='Kill: do not use'/></docdata></head><body><body.content><p>" + TEXT + "</p></body.content></body></nitf>";
    String ninjs = "{\"uri\":\"x\",\"headline\":\"Ferry\",\"body_text\":\"" + TEXT + "\",\"version\":\"4\",\"urgency\":\"3\",\"slugline\":\"ferry\",\"usageterms\":\"None\",\"pubstatus\":\"usable\"}";
    String page = "<html><head><link rel=canonical href='https://first.example/a'><link rel=c2pa-manifest href=x><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isBasedOn\":{\"url\":\"https://wire.example/1\"}}</script></head>"
        + "<body><p>" + TEXT + "</p><div style='display:none'>" + TEXT.repeat(5) + "</div></body></html>";
    assertAll(List.of(
        new Row(news, Kind.VERSION, "[3, writethru 2]"), new Row(news, Kind.SIGNAL, "[correction, canceled]"), new Row(news, Kind.URGENCY, "[2]"), new Row(news, Kind.SLUG, "[FERRY-FIRE]"),
        new Row(news, Kind.USAGE, "[Not for use in Marlow.]"), new Row(news, Kind.EDITOR_NOTE, "[2nd Ld-Writethru: adds the captain]"),
        new Row(nitf, Kind.VERSION, "[2]"), new Row(nitf, Kind.URGENCY, "[4]"), new Row(nitf, Kind.EDITOR_NOTE, "[Kill: do not use]"),
        new Row(ninjs, Kind.VERSION, "[4]"), new Row(ninjs, Kind.URGENCY, "[3]"), new Row(ninjs, Kind.SIGNAL, "[]"), new Row(ninjs, Kind.USAGE, "[None]"),
        new Row(page, Kind.SYNDICATED, "[https://wire.example/1]"), new Row(page, Kind.CONTENT_CREDENTIALS, "[present]"), new Row(page, Kind.HIDDEN, "[" + TEXT.length() * 5 + " characters]"),
        new Row(TEXT, Kind.CONTENT_CREDENTIALS, "[absent]"), new Row(TEXT + credentials(), Kind.CONTENT_CREDENTIALS, "[present]")).stream().map(r -> () ->
        assertEquals(r.told, told(report(r.page, List.of()), r.kind), r.page)));
  }

  @Test
  void kills_and_corrections_are_notices() {
    String news = "<newsItem guid='urn:x'><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta><contentSet><inlineXML><html><body><p>" + TEXT + "</p></body></html></inlineXML></contentSet></newsItem>";
    assertEquals("RETRACTION", report(news, List.of()).notices().getFirst().kind().name());
  }

  @Test
  void clocks_are_weighed_and_the_impossible_is_refused() {
    String page = "<html><head><meta property='article:published_time' content='2021-08-20T10:00:00Z'><meta name='dc.date.issued' content='2021-08-10'></head><body><time datetime='2021-08-10'>x</time><p>" + TEXT + "</p></body></html>";
    assertEquals("2021-08-20T10:00:00Z", report(page, List.of()).published().date().orElseThrow());
    Report seen = report(page, List.of(new Evidence(Kind.SEEN, "2021-08-11T09:00:00Z", "HTTP Date")));
    assertEquals("2021-08-10", seen.published().date().orElseThrow());
    assertEquals("told by <meta dc.date.issued>; 1 other clock tells the same day", seen.published().reason());
    assertEquals("[2021-08-20T10:00:00Z, 2021-08-10, 2021-08-10]", told(seen, Kind.PUBLISHED));
  }

  @Test
  void a_page_on_another_site_than_its_canonical_address_is_the_other_sites() {
    String page = "<html><head><link rel=canonical href='https://www.first.example/a'></head><body><p>" + TEXT + "</p></body></html>";
    Report copy = Readers.read(new Page("https://second.example/a", page.getBytes(StandardCharsets.UTF_8), Optional.empty())).reports().getFirst();
    assertEquals("second.example", copy.outlet().orElseThrow().name());
    assertEquals("[https://www.first.example/a]", told(copy, Kind.SYNDICATED));
    Report own = Readers.read(new Page("https://m.first.example/a", page.getBytes(StandardCharsets.UTF_8), Optional.empty())).reports().getFirst();
    assertEquals("[]", told(own, Kind.SYNDICATED));
  }

  private static String credentials() {
    StringBuilder out = new StringBuilder("\uFEFF");
    for (char c : "C2PATXT".toCharArray()) out.appendCodePoint(0xE0100 + c - 16);
    return out.toString();
  }

  private static String told(Report r, Kind kind) {
    return r.evidence().stream().filter(e -> e.kind() == kind).map(Evidence::value).collect(Collectors.toList()).toString();
  }

  private static Report report(String page, List<Evidence> evidence) {
    return Readers.read(new Page("page", page.getBytes(StandardCharsets.UTF_8), Optional.empty(), evidence)).reports().getFirst();
  }
}
