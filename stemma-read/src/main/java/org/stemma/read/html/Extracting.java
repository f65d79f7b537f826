package org.stemma.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the article on a page: strips what is furniture by tag and name, then takes the element whose blocks weigh most. */
public final class Extracting {
  private static final Set<String> NEVER = Set.of(
      "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "button", "select", "option", "input", "textarea", "label", "canvas", "map", "dialog", "math", "link", "meta");
  private static final Set<String> APART = Set.of("nav", "aside", "footer", "menu");

  private static final Pattern LEAD = Pattern.compile("(?i).*(?:lead|intro|standfirst|vorspann|summary|abstract|excerpt|subtitle|sub-?head|dek|chapo|entradilla|bajada|sommario|teaser|description|anreisser).*");
  /** How far above a paragraph, and around how much text, an element may stand whose name makes it a standfirst. */
  private static final int NEAR = 2;
  private static final int SHORTEST_TITLE = 15;
  /** What pages put behind their title: the site. */
  private static final Pattern TAIL = Pattern.compile("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014-]{2,40}$");
  private static final int LONGEST_LEAD = 600;
  private static final double WEAK = 800;
  private static final int SOME = 200;

  private Extracting() {}

  /**
   * The article; without parts when the page has none. The document is changed.
   *
   * @param strict false to go by tags only, for pages whose makers' names mislead
   */
  public static Article of(Document page, boolean strict) {
    Element body = page.body();
    strip(body, strict);
    List<Block> blocks = Blocks.of(body);
    Element root = root(body, blocks);
    List<Block> own = Blocks.BLOCK.contains(root.normalName()) ? blocks.stream().filter(b -> within(b.owner(), root)).toList() : Blocks.of(root);
    return new Article(Parts.of(lead(page, root, blocks), own, root, page));
  }

  /** Takes out what no page shows: scripts, forms' parts, hidden elements. */
  static void hide(Element body) {
    List<Element> out = new ArrayList<>();
    for (Element e : body.getAllElements()) if (e != body && (NEVER.contains(e.normalName()) || hidden(e))) out.add(e);
    out.forEach(Element::remove);
  }

  /** Standfirsts and long paragraphs between the page's last main heading and the root. */
  private static List<Block> lead(Document page, Element root, List<Block> blocks) {
    Element body = page.body();
    if (root == body) return List.of();
    List<Block> out = new ArrayList<>();
    String title = TAIL.matcher(page.title()).replaceFirst("").strip();
    Element beside = null; // what holds the heading, once there was one
    for (Block b : blocks) {
      if (within(b.owner(), root)) return beside == null ? List.of() : out;
      Element heading = nearest(b.owner(), "h1");
      if (heading != null || titled(b, title)) {
        beside = heading == null ? b.owner().parent() : heading.parent();
        out.clear();
      } else if (!b.heading() && b.linkShare() < 0.2 && leads(b, beside, body)) out.add(b);
    }
    return List.of();
  }

  /** A heading of a lower rank that is the page's title. */
  private static boolean titled(Block b, String title) {
    return b.heading() && b.text().length() > SHORTEST_TITLE && title.length() > SHORTEST_TITLE && (title.contains(b.text()) || b.text().contains(title));
  }

  /** A standfirst by its name, a sentence that stands beside the heading, or a long paragraph. */
  private static boolean leads(Block b, @Nullable Element beside, Element body) {
    if (b.text().length() >= 60 && (led(b.owner(), body) || b.stops() && b.tag().equals("p") && b.owner().parent() == beside)) return true;
    return b.text().length() >= 150 && b.weight() >= 60;
  }

  /** True for what is named as a standfirst, or stands in a small element so named. */
  private static boolean led(Element e, Element body) {
    Element at = e;
    for (int up = 0; at != null && at != body && up <= NEAR; up++, at = at.parent()) {
      if (at.hasAttr("class") && LEAD.matcher(at.className()).matches() && (at == e || Texts.length(at) <= LONGEST_LEAD)) return true;
    }
    return false;
  }

  private static boolean within(Element e, Element root) {
    for (Element at = e; at != null; at = at.parent()) if (at == root) return true;
    return false;
  }

  private static @Nullable Element nearest(Element e, String tag) {
    for (Element at = e; at != null; at = at.parent()) if (at.normalName().equals(tag)) return at;
    return null;
  }

  /** Takes out what is never an article, unless it holds most of the page's running text. */
  private static void strip(Element body, boolean strict) {
    Map<Element, Integer> running = running(body);
    int all = running.getOrDefault(body, 0);
    List<Element> out = new ArrayList<>();
    body.filter(new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element e) || e == body) return FilterResult.CONTINUE;
        if (NEVER.contains(e.normalName()) || hidden(e)) {
          out.add(e);
          return FilterResult.SKIP_ENTIRELY;
        }
        if ((strict ? furniture(e) : APART.contains(e.normalName()) || Names.kind(e).filter(k -> k == Names.Kind.COMMENT).isPresent()) && running.getOrDefault(e, 0) < all * 0.3) {
          out.add(e);
          return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
      }
    });
    out.forEach(Element::remove);
    if (strict) cards(body, running, all);
  }

  private static void cards(Element body, Map<Element, Integer> running, int all) {
    List<Element> cards = Cards.of(body);
    int held = cards.stream().mapToInt(c -> running.getOrDefault(c, 0)).sum();
    if (held < all * 0.7) cards.forEach(Element::remove);
  }

  private static boolean furniture(Element e) {
    if (APART.contains(e.normalName())) return true;
    if (e.normalName().equals("a")) return Names.kind(e).filter(k -> k == Names.Kind.RELATED).isPresent();
    if (e.normalName().equals("article") || e.normalName().equals("main") || e.normalName().equals("html")) return false;
    String role = e.attr("role");
    if (role.equals("navigation") || role.equals("complementary") || role.equals("contentinfo") || role.equals("search") || role.equals("dialog")) return true;
    Optional<Names.Kind> kind = Names.kind(e);
    if (e.normalName().equals("p") && kind.filter(k -> k == Names.Kind.RELATED || k == Names.Kind.NAVIGATION).isPresent()) return false;
    return kind.isPresent() && kind.get() != Names.Kind.CAPTION && Names.container(e) < 0;
  }

  static boolean hidden(Element e) {
    if (e.hasAttr("hidden")) return true;
    String style = e.attr("style");
    if (style.isEmpty()) return false;
    String s = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    return s.contains("display:none") || s.contains("visibility:hidden");
  }

  /** Characters of running text below each element that has some. */
  private static Map<Element, Integer> running(Element body) {
    Map<Element, Integer> out = new IdentityHashMap<>();
    for (Element p : body.getElementsByTag("p")) {
      int length = Texts.length(p);
      if (length <= 80) continue;
      for (Element e = p; e != null && e != body.parent(); e = e.parent()) out.merge(e, length, Integer::sum);
    }
    return out;
  }

  private static Element root(Element body, List<Block> blocks) {
    Map<Element, Double> sums = new IdentityHashMap<>();
    List<Element> order = new ArrayList<>();
    for (Block b : blocks) {
      double w = b.weight();
      for (Element e = b.owner(); e != null && e != body.parent(); e = e.parent()) {
        if (!sums.containsKey(e)) order.add(e);
        sums.merge(e, w, Double::sum);
      }
    }
    Element best = body;
    double most = -1;
    for (Element e : order) {
      double s = sums.get(e);
      if (s > most + 0.001 && !e.normalName().equals("p")) {
        most = s;
        best = e;
      }
    }
    return named(body, sums, most).orElse(best);
  }

  /** Characters below an element that stand in no link. */
  private static int own(Element e) {
    int links = 0;
    for (Element a : e.getElementsByTag("a")) links += a.text().length();
    return e.text().length() - links;
  }

  /** The element that is named as an article's text, if it weighs nearly as much as the heaviest. */
  private static Optional<Element> named(Element body, Map<Element, Double> sums, double most) {
    Element best = null;
    int rank = Integer.MAX_VALUE;
    double weight = 0;
    for (var e : body.getAllElements()) {
      Double s = sums.get(e);
      int r = Names.container(e);
      if (s == null) continue;
      if (r >= 0 && most < WEAK && best == null && own(e) > SOME) best = e;
      if (s < most * (r == 0 ? 0.35 : 0.75)) continue;
      if (r >= 0 && (s > weight * 1.02 || r < rank && s > weight * 0.9)) {
        best = e;
        rank = r;
        weight = s;
      }
    }
    return Optional.ofNullable(best);
  }
}
