package org.stemma.read.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.stemma.read.lists.Lists;
import org.stemma.read.when.DateLine;
import org.stemma.read.when.Dates;

/** All places where a page tells its dates, the most trusted first. */
final class Clocks {
  /**
   * One date that a page tells.
   *
   * @param value ISO date, or date and time with zone
   * @param from where it stands, for a reader: "JSON-LD datePublished"
   * @param change true when it is a change, not the publication
   * @param metadata false when it was read from the page's visible text
   */
  record Clock(String value, String from, boolean change, boolean metadata) {
    LocalDate day() {
      return LocalDate.parse(value.substring(0, 10));
    }
  }

  private record Told(boolean change, int rank) {}

  private static final Map<String, Told> NAMES = new HashMap<>();
  private static final Pattern IN_URL = Pattern.compile("/((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9](?=/))(?![\\d])");
  private static final Pattern IN_URL_DASH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_](0[1-9]|1[0-2])[-_](0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern IN_SCRIPT = Pattern.compile("[\"'](?:datePublished|publishedAt|published_at|publishDate|publish_date|pubDate|publicationDate|datePublication|published|firstPublished|first_published_at|publishedDate|date_published|article_publication_date|articlePublishDate|publishedTime|dateCreated|createdAt)[\"']\\s*:\\s*[\"']((?:19|20)\\d\\d-\\d\\d-\\d\\d[^\"']{0,30})[\"']");
  private static final Pattern DATEISH = Pattern.compile("(?i).*(?:date|datum|time|zeit|publish|posted|published|pubdate|fecha|meta|byline|info|created|day|stamp|author|submitted|details|fine-print|header|kicker|news_head|sub).*");
  private static final Pattern CHANGED = Pattern.compile("(?i).*(?:modif|update|changed|aktualis|edited).*");
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d\\d)(?![\\d.])");
  private static final Map<String, Boolean> DATEISH_NAMES = new ConcurrentHashMap<>();
  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2040, 1, 1);

  static {
    for (String[] row : Lists.rows(Clocks.class, "date-names.tsv")) if (!row[1].equals("none")) NAMES.put(row[0], new Told(row[1].equals("change"), Integer.parseInt(row[2])));
  }

  private final Document page;
  private final Gathered gathered;
  private final Dates.Order order;
  private final List<Element> metas;
  private final Map<Element, Boolean> others = new IdentityHashMap<>();
  private final List<Clock> out = new ArrayList<>();

  private Clocks(Document page, Gathered gathered, Dates.Order order) {
    this.page = page;
    this.gathered = gathered;
    this.order = order;
    this.metas = gathered.metas();
  }

  /** All clocks of the page, the most trusted first. Cost: linear. */
  static List<Clock> of(Document page, Gathered gathered, LinkedData data, Optional<String> address, Dates.Order order) {
    Clocks c = new Clocks(page, gathered, order);
    c.linkedData(data);
    c.metas(1);
    c.url(address, IN_URL);
    c.metas(2);
    c.items();
    c.times();
    c.url(address, IN_URL_DASH);
    if (c.unknown()) c.named();
    if (c.unknown()) c.scripts();
    c.metas(3);
    if (c.unknown() && page.body() != null) c.lines();
    return c.out;
  }

  private boolean unknown() {
    return out.stream().allMatch(Clock::change);
  }

  /** The text of an element, if it is short. */
  private static Optional<String> shortText(Element e) {
    StringBuilder text = new StringBuilder();
    e.filter((node, depth) -> {
      if (node instanceof TextNode t && !t.isBlank()) text.append(text.isEmpty() ? "" : " ").append(t.text().strip());
      return text.length() > 180 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
    });
    return text.length() > 180 || text.length() < 6 ? Optional.empty() : Optional.of(text.toString());
  }

  private void linkedData(LinkedData data) {
    for (String p : List.of("datePublished", "dateCreated", "uploadDate")) data.text(p, !p.equals("dateCreated")).ifPresent(v -> add(v, "JSON-LD " + p, false, true));
    data.text("dateModified", true).ifPresent(v -> add(v, "JSON-LD dateModified", true, true));
  }

  private void metas(int rank) {
    for (Element meta : metas) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv", "pubdate")) {
        Told told = NAMES.get(meta.attr(key).strip().toLowerCase(Locale.ROOT));
        if (told != null && told.rank == rank) add(meta.attr("content"), "<meta " + meta.attr(key) + ">", told.change, true);
      }
    }
  }

  private void items() {
    for (Element e : gathered.named()) {
      String itemprop = e.attr("itemprop");
      String property = e.attr("property");
      boolean bare = itemprop.isEmpty() && property.isEmpty();
      if (bare && !e.normalName().equals("time") && !e.className().toLowerCase(Locale.ROOT).contains("published")) continue;
      String item = itemprop + " " + property;
      if (item.contains("dateModified")) add(value(e), "itemprop dateModified", true, true);
      boolean published = item.contains("datePublished") || item.contains("dateCreated") || item.endsWith(" dc:date") || item.endsWith(" dc:created")
          || e.normalName().equals("time") && e.hasAttr("pubdate") || e.hasClass("published") && (e.hasAttr("title") || e.normalName().equals("abbr"));
      if (published) add(value(e), "itemprop datePublished", false, true);
    }
  }

  private static String value(Element e) {
    if (e.hasAttr("datetime")) return e.attr("datetime");
    if (e.hasAttr("content")) return e.attr("content");
    return e.attr("title").matches(".*\\d{4}.*") ? e.attr("title") : shortText(e).orElse("");
  }

  /** {@code <time>} elements: those named as publication first, those inside comments or lists of other reports last. */
  private void times() {
    List<Element> times = new ArrayList<>(gathered.times());
    times.sort(Comparator.comparingInt(this::doubt));
    for (Element t : times) {
      boolean changed = CHANGED.matcher(t.className()).matches() && !t.className().contains("publi") || t.parent() != null && t.parent().ownText().matches("(?i).*(?:updated|aktualisiert|modified).*");
      String value = t.hasAttr("datetime") && !t.attr("datetime").isBlank() ? t.attr("datetime") : t.text();
      if (doubt(t) < 4) add(value, "<time>", changed, true);
    }
  }

  private int doubt(Element time) {
    if (Names.others(time) || time.normalName().equals("aside") || time.normalName().equals("footer") || time.parent() != null && others(time.parent())) return 4;
    String names = (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
    return names.contains("publi") || names.contains("entry-date") || names.contains("post-date") ? 0 : 1;
  }

  /** True for what stands among comments, lists of other reports or menus. Asked of many elements with the same parents: answers are kept. */
  private boolean others(Element e) {
    Boolean known = others.get(e);
    if (known != null) return known;
    boolean is = e.normalName().equals("aside") || e.normalName().equals("footer") || e.normalName().equals("nav") || Names.others(e) || e.parent() != null && others(e.parent());
    others.put(e, is);
    return is;
  }

  private void url(Optional<String> address, Pattern pattern) {
    if (address.isEmpty()) return;
    Matcher m = pattern.matcher(address.get());
    if (m.find()) IsoDates.day(m.group(1), m.group(2), m.group(3)).ifPresent(d -> add(d.toString(), "the page's address", false, true));
  }

  private void scripts() {
    for (Element script : gathered.scripts()) {
      Matcher m = IN_SCRIPT.matcher(script.data());
      if (m.find()) add(m.group(1), "a script's " + m.group().substring(0, Math.min(20, m.group().length())), false, true);
    }
  }

  /** Short elements whose name speaks of dates. */
  private void named() {
    List<Element> found = new ArrayList<>();
    for (Element e : gathered.named()) {
      String name = e.className() + " " + e.id();
      if (name.length() > 1 && dateish(name) && found.size() < 4000) found.add(e);
    }
    for (Element e : found) {
      String text = shortText(e).orElse("");
      if (text.isEmpty() || text.codePoints().noneMatch(Character::isDigit) || doubt(e) >= 4) continue;
      boolean changed = CHANGED.matcher(e.className()).matches();
      Optional<DateLine> line = DateLine.of(text, order);
      if (line.isPresent()) {
        line.get().stamps().forEach(s -> add(s.date().toString(), inText(text), s.change() || changed, false));
      } else {
        Dates.in(text, order).stream().findFirst().ifPresent(f -> add(f.date().toString(), inText(f.span().in(text)), changed || text.substring(0, f.span().begin()).matches("(?i).*(?:updated|aktualisiert|modified|mis à jour|stand:?)\\s*(?:am|on|:|le)?\\s*$"), false));
        Matcher m = SHORT_YEAR.matcher(text);
        if (m.find()) IsoDates.day("20" + m.group(3), m.group(2), m.group(1)).ifPresent(d -> add(d.toString(), inText(m.group()), changed, false));
      }
    }
  }

  /** Makers use few names: answers are remembered. */
  private static boolean dateish(String name) {
    if (name.length() > 200) return DATEISH.matcher(name).matches();
    Boolean known = DATEISH_NAMES.get(name);
    if (known != null) return known;
    boolean is = DATEISH.matcher(name).matches();
    if (DATEISH_NAMES.size() < 50_000) DATEISH_NAMES.put(name, is);
    return is;
  }

  /** Lines of the page that tell a date: those that tell nothing else first, then those that say "published". */
  private void lines() {
    List<Block> blocks = Blocks.of(page.body()).stream().filter(b -> doubt(b.owner()) < 4).toList();
    for (Block b : blocks) {
      if (b.text().length() <= 160) DateLine.of(b.text(), order).ifPresent(l -> l.stamps().forEach(s -> add(s.date().toString(), inText(b.text()), s.change(), false)));
    }
    for (Block b : blocks) {
      if (b.text().length() > 250) continue;
      for (Dates.Found f : Dates.in(b.text(), order)) {
        String before = b.text().substring(Math.max(0, f.span().begin() - 40), f.span().begin());
        boolean labelled = Arrays.stream(before.split("[^\\p{L}]+")).anyMatch(w -> Dates.label(w).filter("publication"::equals).isPresent());
        if (labelled || f.span().begin() < 60) add(f.date().toString(), inText(f.span().in(b.text())), false, false);
      }
      Matcher m = SHORT_YEAR.matcher(b.text());
      if (b.text().length() < 100 && m.find()) IsoDates.day("20" + m.group(3), m.group(2), m.group(1)).ifPresent(d -> add(d.toString(), inText(m.group()), false, false));
    }
    for (Block b : blocks) {
      for (Dates.Found f : Dates.in(b.text().substring(0, Math.min(400, b.text().length())), order)) add(f.date().toString(), inText(f.span().in(b.text())), false, false);
    }
  }

  private static String inText(String words) {
    return "the page's text: \"" + words + "\"";
  }

  private void add(String value, String from, boolean change, boolean metadata) {
    IsoDates.of(value.strip(), order).filter(v -> possible(LocalDate.parse(v.substring(0, 10)))).ifPresent(v -> out.add(new Clock(v, from, change, metadata)));
  }

  private static boolean possible(LocalDate day) {
    return !day.isBefore(FIRST) && day.isBefore(LAST);
  }
}
