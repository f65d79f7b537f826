package org.stemma.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.model.Evidence;
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
 * @param told every clock of the page, the most trusted first, then what it says of where it comes from
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
    Optional<String> language,
    List<Evidence> told) {

  /** How a clock read from the visible text begins its "from". */
  public static final String TEXT = "the page's text";
  private static final Set<String> AUTHOR = Set.of("author", "byl", "parsely-author", "sailthru.author", "dc.creator", "citation_author");
  private static final Set<String> OG_AUTHOR = Set.of("author", "og:author", "article:author");

  /** The same with another standfirst. */
  About standfirst(Optional<String> other) {
    return new About(headline, other, authors, site, address, published, from, metadata, modified, language, told);
  }

  static About of(Document page, Gathered gathered, LinkedData data) {
    Optional<String> address = address(gathered);
    Optional<String> language = language(page, gathered);
    List<Clocks.Clock> clocks = Clocks.of(page, gathered, data, address, order(language, address));
    Optional<Clocks.Clock> published = clocks.stream().filter(c -> !c.change()).findFirst().or(() -> clocks.stream().findFirst());
    Optional<String> modified = clocks.stream().filter(Clocks.Clock::change).map(Clocks.Clock::value).findFirst().filter(m -> published.filter(p -> p.value().equals(m)).isEmpty());
    return new About(headline(page, gathered, data), meta(gathered, "og:description", "description", "twitter:description"), authors(gathered, data), site(gathered, data), address,
        published.map(Clocks.Clock::value), published.map(Clocks.Clock::from).orElse("the page tells no date"), published.map(Clocks.Clock::metadata).orElse(false), modified, language, told(clocks, gathered, data, address));
  }

  private static List<Evidence> told(List<Clocks.Clock> clocks, Gathered page, LinkedData data, Optional<String> address) {
    List<Evidence> out = new ArrayList<>();
    for (Clocks.Clock c : clocks) out.add(new Evidence(c.change() ? Evidence.Kind.CHANGED : Evidence.Kind.PUBLISHED, c.value(), c.from()));
    address.ifPresent(a -> out.add(new Evidence(Evidence.Kind.ADDRESS, a, "canonical address")));
    data.addresses("isBasedOn").forEach(a -> out.add(new Evidence(Evidence.Kind.SYNDICATED, a, "JSON-LD isBasedOn")));
    meta(page, "syndication-source", "original-source").ifPresent(a -> out.add(new Evidence(Evidence.Kind.SYNDICATED, a, "<meta syndication-source>")));
    boolean manifest = page.links().stream().anyMatch(l -> l.attr("rel").toLowerCase(Locale.ROOT).contains("c2pa-manifest"))
        || page.scripts().stream().anyMatch(x -> x.attr("type").equalsIgnoreCase("application/c2pa"));
    out.add(new Evidence(Evidence.Kind.CONTENT_CREDENTIALS, manifest ? "present" : "absent", "C2PA manifest of the page; not verified"));
    return out.stream().distinct().toList();
  }

  /** In American English the month comes first. */
  private static Dates.Order order(Optional<String> language, Optional<String> address) {
    boolean english = language.isEmpty() || language.get().equals("en");
    boolean elsewhere = address.filter(a -> a.matches("(?i)https?://[^/]+\\.(?:uk|au|in|nz|ie|za|de|fr|it|es|nl|at|ch)(?:/.*)?")).isPresent();
    return english && !elsewhere ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
  }

  private static Optional<String> address(Gathered page) {
    for (Element e : page.links()) if (e.attr("rel").equalsIgnoreCase("canonical") && address(e.attr("href"))) return Optional.of(e.attr("href").strip());
    for (Element e : page.metas()) if (e.attr("property").equals("og:url") && address(e.attr("content"))) return Optional.of(e.attr("content").strip());
    for (Element e : page.links()) if (e.attr("rel").equalsIgnoreCase("shortlink") && address(e.attr("href"))) return Optional.of(e.attr("href").strip());
    return Optional.empty();
  }

  private static boolean address(String url) {
    return url.startsWith("http") && url.length() < 2000;
  }

  private static Optional<String> language(Document page, Gathered gathered) {
    Element html = page.selectFirst("html");
    String lang = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
    if (lang.isEmpty()) lang = meta(gathered, "og:locale", "content-language", "language", "dc.language").orElse("");
    lang = lang.strip().toLowerCase(Locale.ROOT);
    return lang.matches("[a-z]{2}(?:[-_].*)?") ? Optional.of(lang.substring(0, 2)) : Optional.empty();
  }

  private static Optional<String> headline(Document page, Gathered gathered, LinkedData data) {
    Optional<String> told = data.text("headline", false).map(About::plain);
    List<String> heads = gathered.heads().stream().map(Element::text).filter(t -> t.length() > 8).toList();
    if (told.isPresent()) return heads.stream().filter(h -> h.equalsIgnoreCase(told.get())).findFirst().or(() -> told);
    Optional<String> og = meta(gathered, "og:title", "twitter:title");
    String title = page.title();
    Optional<String> head = heads.stream().filter(h -> title.contains(h) || og.filter(o -> o.contains(h) || h.contains(o)).isPresent()).findFirst();
    return head.or(() -> og).or(() -> heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty())
        .or(() -> Optional.of(title.replaceFirst("\\s+[|–—-]\\s+[^|–—-]{2,40}$", "").strip()).filter(t -> !t.isEmpty()));
  }

  private static String plain(String s) {
    if (s.indexOf('<') < 0 && s.indexOf('&') < 0) return s.strip().replaceAll("\\s+", " ");
    return org.jsoup.Jsoup.parse(s).text().strip();
  }

  private static Optional<String> site(Gathered page, LinkedData data) {
    List<String> publisher = data.names("publisher");
    return meta(page, "og:site_name", "application-name", "dc.publisher").or(() -> publisher.stream().findFirst()).map(About::plain).filter(s -> s.length() < 80);
  }

  private static List<String> authors(Gathered page, LinkedData data) {
    List<String> told = data.names("author");
    if (told.isEmpty()) {
      for (Element m : page.metas()) if (AUTHOR.contains(m.attr("name").toLowerCase(Locale.ROOT)) || OG_AUTHOR.contains(m.attr("property").toLowerCase(Locale.ROOT))) told = add(told, m.attr("content"));
    }
    if (told.isEmpty()) for (Element e : page.named()) if (e.attr("rel").equalsIgnoreCase("author") || e.attr("itemprop").equalsIgnoreCase("author")) told = add(told, e.text());
    return told.stream().map(About::plain).map(a -> a.replaceFirst("(?i)^by:? ", "")).filter(a -> a.length() > 2 && a.length() < 120 && !a.startsWith("http") && !a.contains("@")).distinct().limit(12).toList();
  }

  private static List<String> add(List<String> list, String one) {
    List<String> out = new ArrayList<>(list);
    if (!one.isBlank()) out.add(one.strip());
    return out;
  }

  /** Content of the first meta element of these names. */
  private static Optional<String> meta(Gathered page, String... names) {
    List<Element> metas = page.metas();
    for (String name : names) {
      for (Element m : metas) {
        if ((m.attr("property").equalsIgnoreCase(name) || m.attr("name").equalsIgnoreCase(name) || m.attr("http-equiv").equalsIgnoreCase(name)) && !m.attr("content").isBlank()) return Optional.of(m.attr("content").strip());
      }
    }
    return Optional.empty();
  }
}
