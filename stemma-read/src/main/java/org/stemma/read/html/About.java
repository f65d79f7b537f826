package org.stemma.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.read.when.Dates;

/**
 * What a page says of itself beside its text.
 *
 * @param site name of the outlet
 * @param address canonical address
 * @param published ISO date or date and time with zone
 * @param from where the date was read, for a reader
 * @param metadata false when the date was read from the visible text
 * @param language as the page declares it, two letters
 */
public record About(
    Optional<String> headline,
    Optional<String> standfirst,
    List<String> authors,
    Optional<String> site,
    Optional<String> address,
    Optional<String> published,
    String from,
    boolean metadata,
    Optional<String> modified,
    Optional<String> language) {

  /** The same with another standfirst. */
  About standfirst(Optional<String> other) {
    return new About(headline, other, authors, site, address, published, from, metadata, modified, language);
  }

  static About of(Document page, LinkedData data) {
    Optional<String> address = address(page);
    Optional<String> language = language(page);
    List<Clocks.Clock> clocks = Clocks.of(page, data, address, order(language, address));
    Optional<Clocks.Clock> published = clocks.stream().filter(c -> !c.change()).findFirst().or(() -> clocks.stream().findFirst());
    Optional<String> modified = clocks.stream().filter(Clocks.Clock::change).map(Clocks.Clock::value).findFirst().filter(m -> published.filter(p -> p.value().equals(m)).isEmpty());
    return new About(headline(page, data), meta(page, "og:description", "description", "twitter:description"), authors(page, data), site(page, data), address,
        published.map(Clocks.Clock::value), published.map(Clocks.Clock::from).orElse("the page tells no date"), published.map(Clocks.Clock::metadata).orElse(false), modified, language);
  }

  /** In American English the month comes first. */
  private static Dates.Order order(Optional<String> language, Optional<String> address) {
    boolean english = language.isEmpty() || language.get().equals("en");
    boolean elsewhere = address.filter(a -> a.matches("(?i)https?://[^/]+\\.(?:uk|au|in|nz|ie|za|de|fr|it|es|nl|at|ch)(?:/.*)?")).isPresent();
    return english && !elsewhere ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
  }

  private static Optional<String> address(Document page) {
    for (String css : List.of("link[rel=canonical][href]", "meta[property=og:url]", "link[rel=shortlink][href]")) {
      Element e = page.selectFirst(css);
      if (e == null) continue;
      String url = e.hasAttr("href") ? e.attr("href") : e.attr("content");
      if (url.startsWith("http") && url.length() < 2000) return Optional.of(url.strip());
    }
    return Optional.empty();
  }

  private static Optional<String> language(Document page) {
    Element html = page.selectFirst("html");
    String lang = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
    if (lang.isEmpty()) lang = meta(page, "og:locale", "content-language", "language", "dc.language").orElse("");
    lang = lang.strip().toLowerCase(Locale.ROOT);
    return lang.matches("[a-z]{2}(?:[-_].*)?") ? Optional.of(lang.substring(0, 2)) : Optional.empty();
  }

  private static Optional<String> headline(Document page, LinkedData data) {
    Optional<String> told = data.text("headline", false).map(About::plain);
    List<String> heads = page.select("h1").stream().map(Element::text).filter(t -> t.length() > 8).toList();
    if (told.isPresent()) return heads.stream().filter(h -> h.equalsIgnoreCase(told.get())).findFirst().or(() -> told);
    Optional<String> og = meta(page, "og:title", "twitter:title");
    String title = page.title();
    Optional<String> head = heads.stream().filter(h -> title.contains(h) || og.filter(o -> o.contains(h) || h.contains(o)).isPresent()).findFirst();
    return head.or(() -> og).or(() -> heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty())
        .or(() -> Optional.of(title.replaceFirst("\\s+[|–—-]\\s+[^|–—-]{2,40}$", "").strip()).filter(t -> !t.isEmpty()));
  }

  private static String plain(String s) {
    return org.jsoup.Jsoup.parse(s).text().strip();
  }

  private static Optional<String> site(Document page, LinkedData data) {
    List<String> publisher = data.names("publisher");
    return meta(page, "og:site_name", "application-name", "dc.publisher").or(() -> publisher.stream().findFirst()).map(About::plain).filter(s -> s.length() < 80);
  }

  private static List<String> authors(Document page, LinkedData data) {
    List<String> told = data.names("author");
    if (told.isEmpty()) {
      for (Element m : page.select("meta[name~=(?i)^(?:author|byl|parsely-author|sailthru.author|dc.creator|citation_author)$],meta[property~=(?i)^(?:author|og:author|article:author)$]")) told = add(told, m.attr("content"));
    }
    if (told.isEmpty()) for (Element e : page.select("[rel=author],[itemprop=author]")) told = add(told, e.text());
    return told.stream().map(About::plain).map(a -> a.replaceFirst("(?i)^by:? ", "")).filter(a -> a.length() > 2 && a.length() < 120 && !a.startsWith("http") && !a.contains("@")).distinct().limit(12).toList();
  }

  private static List<String> add(List<String> list, String one) {
    List<String> out = new ArrayList<>(list);
    if (!one.isBlank()) out.add(one.strip());
    return out;
  }

  /** Content of the first meta element of these names. */
  private static Optional<String> meta(Document page, String... names) {
    List<Element> metas = page.getElementsByTag("meta");
    for (String name : names) {
      for (Element m : metas) {
        if ((m.attr("property").equalsIgnoreCase(name) || m.attr("name").equalsIgnoreCase(name) || m.attr("http-equiv").equalsIgnoreCase(name)) && !m.attr("content").isBlank()) return Optional.of(m.attr("content").strip());
      }
    }
    return Optional.empty();
  }
}
