package org.stemma.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.nodes.Node;

/** Finds the article on a page: strips what is furniture by tag and name, then takes the element whose blocks weigh most. */
public final class Extracting {
  private static final Set<String> NEVER = Set.of(
      "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "button", "select", "option", "input", "textarea", "label", "canvas", "map", "dialog", "math", "link", "meta");
  private static final Set<String> APART = Set.of("nav", "aside", "footer", "menu");

  private Extracting() {}

  /** The article; without parts when the page has none. The document is changed. */
  public static Article of(Document page) {
    Element body = page.body();
    if (body == null) return new Article(List.of());
    strip(body);
    Element root = root(body);
    return new Article(Parts.of(root, page));
  }

  /** Takes out what is never an article, unless it holds most of the page's running text. */
  private static void strip(Element body) {
    Map<Element, Integer> running = running(body);
    int all = running.getOrDefault(body, 0);
    Names names = new Names();
    List<Element> out = new ArrayList<>();
    body.filter(new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element e) || e == body) return FilterResult.CONTINUE;
        if (NEVER.contains(e.normalName()) || hidden(e)) {
          out.add(e);
          return FilterResult.SKIP_ENTIRELY;
        }
        if (furniture(e, names) && running.getOrDefault(e, 0) < all * 0.3) {
          out.add(e);
          return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
      }
    });
    out.forEach(Element::remove);
  }

  private static boolean furniture(Element e, Names names) {
    if (APART.contains(e.normalName())) return true;
    if (e.normalName().equals("a") || e.normalName().equals("article") || e.normalName().equals("main") || e.normalName().equals("html")) return false;
    String role = e.attr("role");
    if (role.equals("navigation") || role.equals("complementary") || role.equals("contentinfo") || role.equals("search") || role.equals("dialog")) return true;
    Optional<Names.Kind> kind = names.kind(e);
    return kind.isPresent() && kind.get() != Names.Kind.CAPTION && Names.container(e) < 0;
  }

  private static boolean hidden(Element e) {
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
      int length = p.text().length();
      if (length <= 80) continue;
      for (Element e = p; e != null && e != body.parent(); e = e.parent()) out.merge(e, length, Integer::sum);
    }
    return out;
  }

  private static Element root(Element body) {
    List<Block> blocks = Blocks.of(body);
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

  /** The element that is named as an article's text, if it weighs nearly as much as the heaviest. */
  private static Optional<Element> named(Element body, Map<Element, Double> sums, double most) {
    Element best = null;
    int rank = Integer.MAX_VALUE;
    double weight = 0;
    for (var e : body.getAllElements()) {
      Double s = sums.get(e);
      if (s == null || s < most * 0.55) continue;
      int r = Names.container(e);
      if (r >= 0 && (s > weight * 1.02 || r < rank && s > weight * 0.9)) {
        best = e;
        rank = r;
        weight = s;
      }
    }
    return Optional.ofNullable(best);
  }
}
