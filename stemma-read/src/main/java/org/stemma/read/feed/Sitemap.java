package org.stemma.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.model.Evidence;

/**
 * Sitemaps, also those for news: addresses with the dates that a site tells of them. Source: the sitemaps.org protocol 0.9 and its news extension.
 *
 * @param told publication and change, as far as they are told
 */
public record Sitemap(String address, List<Evidence> told) {
  private static final int MOST = 50_000;

  /** All addresses with a date, in order. Cost: linear. */
  public static List<Sitemap> of(String xml) {
    List<Sitemap> out = new ArrayList<>();
    for (Element e : Jsoup.parse(xml, "", Parser.xmlParser()).getAllElements()) {
      if (!name(e).equals("url") || out.size() >= MOST || e.parent() instanceof Element up && name(up).equals("url")) continue;
      List<Evidence> told = new ArrayList<>();
      date(e, "publication_date").ifPresent(d -> told.add(new Evidence(Evidence.Kind.PUBLISHED, d, "a news sitemap")));
      date(e, "lastmod").ifPresent(d -> told.add(new Evidence(Evidence.Kind.CHANGED, d, "a sitemap")));
      text(e, "loc").filter(a -> !told.isEmpty()).ifPresent(a -> out.add(new Sitemap(a, told)));
    }
    return out;
  }

  private static Optional<String> date(Element url, String name) {
    return text(url, name).flatMap(Moments::of);
  }

  private static Optional<String> text(Element url, String name) {
    for (Element e : url.getAllElements()) if (name(e).equals(name) && !e.text().isBlank()) return Optional.of(e.text().strip());
    return Optional.empty();
  }

  private static String name(Element e) {
    String n = e.tagName().toLowerCase(Locale.ROOT);
    return n.substring(n.indexOf(':') + 1);
  }
}
