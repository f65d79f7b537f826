package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stemma.read.feed.Entry;
import org.stemma.read.feed.Feed;

/**
 * Feeds: feedparser's own cases, and Rome's files.
 *
 * <p>Selection of feedparser's: every XML case whose "Expect" (a Python expression) asks by {@code ==} for one value of the first entry that we read: its title,
 * link, id, writer's name, dates, content, summary or description. Left out is what asks for something else (types, languages, bases, categories,
 * podcasts, the feed itself but its title), and what hangs on HTTP headers. Content, summary and title are compared as the words they show, white space made alike: we keep
 * text, feedparser keeps markup. The link of a case that needs the address of the feed is compared as written.
 *
 * <p>Rome's have no expectations: counted are the files of well-formed XML in which we find as many entries, with the same titles, as the JDK's own XML parser does.
 */
public final class FeedsTask implements Task {
  private static final String KEY = "entries\\[0\\](?:\\['(title|link|id|guid|author|summary|description|content|published_parsed|updated_parsed|issued_parsed|created_parsed|date_parsed|modified_parsed)'\\]"
      + "|\\['(title|summary|author)_detail'\\]\\['(?:value|name)'\\]|\\['(content)'\\]\\[0\\]\\['value'\\])";
  private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(?:not bozo and |bozo and )?" + KEY + "\\s*==\\s*(?:[ru]{0,2}'((?:[^'\\\\\\n]|\\\\.)*)'|[ru]{0,2}\"((?:[^\"\\\\\\n]|\\\\.)*)\"|\\(([\\d, ]+)\\))\\s*(?:\\r?\\n|$|-->)");
  private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  @Override
  public String name() {
    return "feeds";
  }

  @Override
  public List<String> folders() {
    return List.of("feeds");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Path folder = data.resolve("feeds");
    if (Files.exists(folder.resolve("feedparser.zip"))) feedparser(folder.resolve("feedparser.zip"), out, misses);
    if (Files.exists(folder.resolve("rome.zip"))) rome(folder.resolve("rome.zip"), out, misses);
  }

  private static void feedparser(Path path, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    try (ZipFile zip = Zips.open(path)) {
      for (ZipEntry e : zip.stream().filter(z -> z.getName().endsWith(".xml") && !z.getName().contains("/http_") && !z.getName().contains("_http_")).sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        String xml = text(Zips.bytes(zip, e.getName()));
        Matcher m = EXPECT.matcher(xml);
        if (!m.find()) continue;
        String key = java.util.stream.Stream.of(m.group(1), m.group(2), m.group(3)).filter(java.util.Objects::nonNull).findFirst().orElse("");
        String want = m.group(6) != null ? m.group(6).replace(" ", "") : unescape(m.group(4) != null ? m.group(4) : m.group(5)).strip();
        String have = have(xml, key);
        boolean right = m.group(6) != null ? want.startsWith(have) && !have.isEmpty() : same(key, want, have);
        for (String group : List.of("cases", "cases." + family(key))) {
          int[] n = counts.computeIfAbsent(group, k -> new int[2]);
          n[1]++;
          if (right) n[0]++;
        }
        if (!right) misses.accept("feeds\t" + e.getName() + "\t" + key + "\twant " + want + "\thave " + have);
      }
    }
    counts.forEach((group, n) -> out.accept(new Measure("feeds", group, (double) n[0] / n[1], n[1], "all")));
  }

  private static String family(String key) {
    if (key.endsWith("_parsed")) return "date";
    return key.equals("guid") ? "id" : key.equals("summary") || key.equals("description") ? "content" : key;
  }

  private static boolean same(String key, String want, String have) {
    if (key.equals("author")) return have.equals(want) || want.startsWith(have + " (") && !have.isEmpty();
    return switch (family(key)) {
      case "title", "content" -> words(want).equals(words(have)) || words(shown(want)).equals(words(have)) || words(bare(want)).equals(words(have));
      default -> have.equals(want) || want.endsWith("/" + have);
    };
  }

  private static String shown(String markup) {
    return org.stemma.read.html.WebPage.text(markup);
  }

  /** Markup with its tags and the commonest references read, for titles without a letter. */
  private static String bare(String markup) {
    return markup.replaceAll("<[^>]*>", "").replaceAll("&(?:#38|#x26|amp);", "&").replaceAll("&(?:#60|#x3[cC]|lt);", "<").replaceAll("&(?:#62|#x3[eE]|gt);", ">");
  }

  private static String words(String s) {
    return java.text.Normalizer.normalize(s, java.text.Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static void rome(Path path, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    int right = 0;
    int all = 0;
    try (ZipFile zip = Zips.open(path)) {
      for (ZipEntry e : zip.stream().filter(z -> z.getName().endsWith(".xml")).sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        byte[] bytes = Zips.bytes(zip, e.getName());
        Optional<List<String>> want = titles(bytes);
        if (want.isEmpty() || want.get().isEmpty()) continue;
        all++;
        List<String> have = Feed.of(text(bytes)).stream().map(x -> words(x.title().orElse(""))).toList();
        if (have.equals(want.get())) right++;
        else misses.accept("feeds\t" + e.getName() + "\twant " + want.get() + "\thave " + have);
      }
    }
    out.accept(new Measure("feeds", "rome.files", (double) right / Math.max(1, all), all, "all"));
  }

  /** Titles of all entries as the JDK's parser has them; empty when the file is no feed of well-formed XML. */
  private static Optional<List<String>> titles(byte[] bytes) {
    try {
      var factory = javax.xml.parsers.DocumentBuilderFactory.newNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new org.xml.sax.helpers.DefaultHandler()); // without one the parser prints to the terminal
      org.w3c.dom.Element root = builder.parse(new java.io.ByteArrayInputStream(bytes)).getDocumentElement();
      if (!List.of("rss", "feed", "RDF").contains(root.getLocalName())) return Optional.empty();
      List<String> out = new java.util.ArrayList<>();
      for (String name : List.of("item", "entry")) {
        var found = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) title((org.w3c.dom.Element) found.item(i)).ifPresent(out::add);
      }
      return Optional.of(out);
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> title(org.w3c.dom.Element entry) {
    if (!List.of("channel", "feed", "RDF", "items").contains(Optional.ofNullable(entry.getParentNode().getLocalName()).orElse(""))) return Optional.empty();
    for (org.w3c.dom.Node n = entry.getFirstChild(); n != null; n = n.getNextSibling()) {
      if ("title".equals(n.getLocalName()) && n.getPrefix() == null) return Optional.of(words(shown(n.getTextContent())));
    }
    return Optional.of("");
  }

  private static String have(String xml, String key) {
    Optional<Entry> first = Feed.of(xml).stream().findFirst();
    if (first.isEmpty()) return "";
    Entry e = first.get();
    return switch (key) {
      case "title" -> e.title().orElse("");
      case "link" -> e.address().orElse("");
      case "id", "guid" -> e.id();
      case "content", "summary", "description" -> shown(e.content());
      case "author" -> e.authors().isEmpty() ? "" : e.authors().getFirst();
      case "updated_parsed", "modified_parsed" -> moment(e.modified().or(e::published));
      default -> moment(e.published());
    };
  }

  /** Year, month, day, hour, minute, second in UTC; a day alone as such. */
  private static String moment(Optional<String> value) {
    if (value.isEmpty()) return "";
    if (value.get().length() == 10) return value.get().replaceAll("-0?", ",");
    OffsetDateTime t = OffsetDateTime.parse(value.get()).withOffsetSameInstant(ZoneOffset.UTC);
    return String.join(",", List.of(t.getYear(), t.getMonthValue(), t.getDayOfMonth(), t.getHour(), t.getMinute(), t.getSecond()).stream().map(String::valueOf).toList());
  }

  private static String unescape(String s) {
    Matcher m = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))").matcher(s);
    return m.replaceAll(r -> Matcher.quoteReplacement(r.group(1) != null ? String.valueOf((char) Integer.parseInt(r.group(1), 16))
        : r.group(2) != null ? String.valueOf((char) Integer.parseInt(r.group(2), 16)) : r.group(3).equals("n") ? "\n" : r.group(3)));
  }

  private static String text(byte[] b) {
    Matcher m = ENCODING.matcher(new String(b, 0, Math.min(200, b.length), StandardCharsets.ISO_8859_1));
    try {
      return new String(b, m.find() ? Charset.forName(m.group(1)) : StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return new String(b, StandardCharsets.UTF_8);
    }
  }
}
