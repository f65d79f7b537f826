package org.stemma.read;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.read.feed.Feed;
import org.stemma.read.feed.Sitemap;
import org.stemma.read.feed.Wire;

/** Feeds (RSS, Atom, RDF) and agency wires (NewsML-G2, NITF). No entity is resolved and no address opened. */
final class Xml implements Reader {
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final String PROLOG = "(?s)(?:<\\?[^>]*>|<!--.*?-->|<!doctype[^\\[>]*(?:\\[.*?\\]\\s*)?>|\\s++)*";
  private static final Pattern FEED = Pattern.compile(PROLOG + "<(?:\\w+:)?(?:rss|feed|rdf)[\\s>].*");
  private static final Pattern WIRE = Pattern.compile(PROLOG + "<(?:\\w+:)?(?:newsmessage|newsitem|nitf)[\\s>].*");
  private static final Pattern SITEMAP = Pattern.compile(PROLOG + "<(?:\\w+:)?(?:urlset|sitemapindex)[\\s>].*");
  private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  @Override
  public boolean knows(Page page) {
    if (!Entries.mayOpen(page.bytes(), c -> c == '<')) return false;
    String head = Entries.head(page.bytes());
    return head.startsWith("<") && (FEED.matcher(head).matches() || SITEMAP.matcher(head).matches() || WIRE.matcher(head).matches() || head.startsWith("<?xml") && !head.contains("<html"));
  }

  @Override
  public Reading read(Page page) {
    if (page.bytes().length > LARGEST) return Reading.of(Problems.TOO_LARGE.at(page.source(), page.bytes().length + " bytes; a feed may have " + LARGEST, ""));
    Bytes.Decoded decoded = decode(page);
    String head = Entries.head(page.bytes());
    if (SITEMAP.matcher(head).matches()) {
      return new Reading(List.of(), decoded.problems(), Sitemap.of(decoded.text()).stream().flatMap(m -> m.told().stream().map(t -> new Listing(m.address(), t))).toList());
    }
    boolean wire = WIRE.matcher(head).matches();
    if (!wire && !FEED.matcher(head).matches()) return Reading.of(Problems.UNKNOWN_FORMAT.at(page.source(), "XML that is no feed, news item or page", ""));
    List<Problem> problems = decoded.problems();
    return Entries.read(page, wire ? Wire.of(decoded.text()) : Feed.of(decoded.text()), problems);
  }

  /** By byte order mark, else as declared, else as any text. */
  static Bytes.Decoded decode(Page page) {
    byte[] b = page.bytes();
    boolean mark = Bytes.starts(b, 0xEF, 0xBB, 0xBF) || Bytes.starts(b, 0xFE, 0xFF) || Bytes.starts(b, 0xFF, 0xFE);
    Matcher m = ENCODING.matcher(new String(b, 0, Math.min(300, b.length), java.nio.charset.StandardCharsets.ISO_8859_1));
    if (mark || !m.find() || m.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("utf")) return Bytes.decode(page);
    try {
      return new Bytes.Decoded(new String(b, Charset.forName(m.group(1))), m.group(1), List.of());
    } catch (IllegalArgumentException e) {
      return Bytes.decode(page);
    }
  }
}
