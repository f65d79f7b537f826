package org.stemma.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** RSS of all versions, Atom, RDF and CDF, broken ones too: elements go by their name without prefix. */
public final class Feed {
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Set<String> CONTENT = Set.of("encoded", "content", "fullitem", "body", "div");
  private static final Set<String> SUMMARY = Set.of("description", "summary", "abstract", "tagline", "subtitle");
  private static final Set<String> PUBLISHED = Set.of("pubdate", "published", "issued", "date", "created", "date.issued", "date.created");
  private static final Set<String> UPDATED = Set.of("updated", "modified", "lastmod", "date.modified", "lastbuilddate");

  /** Levels above an entry that are looked at. */
  private static final int DEEPEST = 40;

  private Feed() {}

  /** The entries in order of the file. Cost: linear. */
  public static List<Entry> of(String xml) {
    Document doc = Jsoup.parse(xml, "", Parser.xmlParser());
    Optional<String> outlet = outlet(doc);
    Optional<String> language = language(doc);
    List<Entry> out = new ArrayList<>();
    for (Element e : doc.getAllElements()) if (ENTRIES.contains(name(e)) && !e.tagName().startsWith("content:") && !inside(e)) out.add(entry(e, outlet, language));
    return out;
  }

  private static boolean inside(Element e) {
    int levels = 0;
    for (Element up = e.parent(); up != null && levels++ < DEEPEST; up = up.parent()) if (ENTRIES.contains(name(up)) && up.childrenSize() > 0 && name(up).equals("entry") && name(e).equals("entry")) return true;
    return false;
  }

  private static Entry entry(Element e, Optional<String> outlet, Optional<String> language) {
    Optional<Element> content = full(e, CONTENT);
    Optional<Element> body = content.or(() -> full(e, SUMMARY));
    String html = body.map(Feed::markup).orElse("");
    Optional<Element> source = first(e, Set.of("source"));
    Optional<String> published = last(e, PUBLISHED).map(Feed::words).flatMap(Moments::of);
    Optional<String> updated = last(e, UPDATED).map(Feed::words).or(() -> Optional.of(e.attr("lastmod"))).flatMap(Moments::of);
    return new Entry(first(e, Set.of("guid", "id")).map(Feed::words).orElse(e.hasAttr("rdf:about") ? e.attr("rdf:about") : ""),
        first(e, Set.of("title")).map(Feed::plain).filter(t -> !t.isEmpty()), authors(e), link(e),
        source.map(s -> first(s, Set.of("title")).map(Feed::plain).orElse(words(s))).filter(s -> !s.isEmpty()).or(() -> outlet),
        language, published.or(() -> updated), updated.filter(u -> published.filter(p -> !p.equals(u)).isPresent()), html, true, List.of());
  }

  private static Optional<String> outlet(Document doc) {
    for (Element e : doc.getAllElements()) {
      if (name(e).equals("title") && e.parent() != null && Set.of("channel", "feed").contains(name(e.parent()))) return Optional.of(plain(e)).filter(t -> !t.isEmpty());
      if (ENTRIES.contains(name(e))) break;
    }
    return Optional.empty();
  }

  private static Optional<String> language(Document doc) {
    for (Element e : doc.getAllElements()) {
      String code = name(e).equals("language") ? words(e) : e.attr("xml:lang");
      if (code.matches("[A-Za-z]{2}(?:[-_].*)?")) return Optional.of(code.substring(0, 2).toLowerCase(Locale.ROOT));
      if (ENTRIES.contains(name(e))) break;
    }
    return Optional.empty();
  }

  private static List<String> authors(Element e) {
    List<String> out = new ArrayList<>();
    for (Element a : e.children()) {
      if (!Set.of("author", "creator", "contributor", "dc:creator").contains(name(a)) || name(a).equals("contributor")) continue;
      String who = first(a, Set.of("name")).map(Feed::words).orElse(a.childrenSize() > 0 ? first(a, Set.of("email")).map(Feed::words).orElse("") : words(a));
      String person = who.replaceFirst("^\\S+@\\S+ \\((.+)\\)$", "$1").replaceFirst("(?<=\\S)\\s*[(<]\\s*\\S+@\\S+\\s*[)>]$", "").strip();
      if (!person.isEmpty() && !out.contains(person)) out.add(person);
    }
    return out;
  }

  private static Optional<String> link(Element e) {
    String other = "";
    for (Element l : e.children()) {
      if (!name(l).equals("link")) continue;
      String to = l.hasAttr("href") ? l.attr("href").strip() : words(l);
      String rel = l.attr("rel");
      if (to.isEmpty()) continue;
      if (rel.isEmpty() || rel.equals("alternate")) return Optional.of(to);
      if (other.isEmpty() && !rel.equals("self") && !rel.equals("enclosure")) other = to;
    }
    if (e.hasAttr("href")) return Optional.of(e.attr("href"));
    Optional<Element> guid = first(e, Set.of("guid"));
    if (guid.isPresent() && !guid.get().attr("isPermaLink").equals("false") && words(guid.get()).startsWith("http")) return guid.map(Feed::words);
    return Optional.of(other).filter(s -> !s.isEmpty());
  }

  /** The first child of these names, one without a prefix before one with. */
  private static Optional<Element> first(Element e, Set<String> names) {
    Element other = null;
    for (Element c : e.children()) {
      if (!names.contains(name(c))) continue;
      if (c.tagName().indexOf(':') < 0) return Optional.of(c);
      if (other == null) other = c;
    }
    return Optional.ofNullable(other);
  }

  /** The last child of these names: what a feed says twice, it means as it said it last. */
  private static Optional<Element> last(Element e, Set<String> names) {
    for (Element c : e.children().reversed()) if (names.contains(name(c))) return Optional.of(c);
    return Optional.empty();
  }

  /** The child of these names that holds most. */
  private static Optional<Element> full(Element e, Set<String> names) {
    Element best = null;
    for (Element c : e.children()) {
      if (!names.contains(name(c)) || markup(c).isBlank()) continue;
      boolean foreign = foreign(c);
      if (best == null || foreign(best) && !foreign || foreign == foreign(best) && markup(c).length() > markup(best).length()) best = c;
    }
    return Optional.ofNullable(best);
  }

  /** True for an element of an extension that only borrows a name of the feed's own. */
  private static boolean foreign(Element e) {
    String tag = e.tagName().toLowerCase(Locale.ROOT);
    int colon = tag.indexOf(':');
    return colon > 0 && !Set.of("content", "dc", "atom", "a", "xhtml", "body", "rss", "itunes", "media", "dcterms").contains(tag.substring(0, colon));
  }

  private static String name(Element e) {
    String n = e.tagName().toLowerCase(Locale.ROOT);
    return n.substring(n.indexOf(':') + 1);
  }

  /** The characters of an element as its writer meant them: CDATA and text, children's too. */
  private static String words(Element e) {
    StringBuilder out = new StringBuilder();
    e.traverse((node, depth) -> {
      if (node instanceof TextNode t) out.append(t.getWholeText());
    });
    return out.toString().strip();
  }

  /** Markup of an element that is escaped, in CDATA, or plain children (xhtml). */
  private static String markup(Element e) {
    Optional<String> packed = packed(e);
    if (packed.isPresent()) return packed.get();
    boolean children = e.childrenSize() > 0;
    if (e.attr("mode").equals("base64")) return "";
    if (children) return e.html();
    String text = words(e);
    return e.attr("type").equals("text") || e.attr("type").equals("text/plain") && !e.attr("mode").equals("escaped") ? text.replace("&", "&amp;").replace("<", "&lt;") : text;
  }

  /** Content that is written in Base64, as Atom allows for what is no text. */
  private static Optional<String> packed(Element e) {
    String type = e.attr("type").toLowerCase(Locale.ROOT);
    boolean is = e.attr("mode").equals("base64") || type.contains("/") && !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
    String text = e.wholeText().replaceAll("\\s", "");
    if (!is || text.length() % 4 != 0 || !text.matches("[A-Za-z0-9+/]+=*")) return Optional.empty();
    try {
      return Optional.of(new String(java.util.Base64.getDecoder().decode(text), java.nio.charset.StandardCharsets.UTF_8));
    } catch (IllegalArgumentException x) {
      return Optional.empty();
    }
  }

  private static String plain(Element e) {
    return Jsoup.parse(markup(e)).text().strip();
  }
}
