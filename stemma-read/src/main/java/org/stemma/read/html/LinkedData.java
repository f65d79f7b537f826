package org.stemma.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD (schema.org). */
final class LinkedData {
  private static final int DEEPEST = 12;
  private final List<Map<?, ?>> articles = new ArrayList<>();
  private final List<Map<?, ?>> others = new ArrayList<>();

  private LinkedData() {}

  static LinkedData of(Gathered page) {
    LinkedData data = new LinkedData();
    for (Element script : page.scripts()) {
      if (script.attr("type").contains("ld+json")) Json.of(script.data()).ifPresent(v -> data.collect(v, 0));
    }
    return data;
  }

  private void collect(Object value, int depth) {
    if (depth > DEEPEST) return;
    if (value instanceof List<?> list) list.forEach(v -> collect(v, depth + 1));
    if (!(value instanceof Map<?, ?> map)) return;
    String type = type(map);
    if (type.contains("Article") || type.contains("Posting") || type.contains("Report") || type.contains("Review") && map.containsKey("datePublished")) articles.add(map);
    else others.add(map);
    for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "liveBlogUpdate", "hasPart", "item")) {
      Object inner = map.get(key);
      if (inner != null) collect(inner, depth + 1);
    }
  }

  private static String type(Map<?, ?> map) {
    Object t = map.get("@type");
    return t == null ? "" : t.toString();
  }

  /** A property of the first article that has it, else of any other thing of the page. */
  Optional<Object> get(String property, boolean alsoOthers) {
    for (Map<?, ?> m : articles) if (full(m.get(property))) return Optional.of(m.get(property));
    if (alsoOthers) for (Map<?, ?> m : others) if (full(m.get(property))) return Optional.of(m.get(property));
    return Optional.empty();
  }

  private static boolean full(@org.jspecify.annotations.Nullable Object value) {
    return value != null && !value.equals("") && !value.equals(List.of());
  }

  Optional<String> text(String property, boolean alsoOthers) {
    return get(property, alsoOthers).filter(v -> v instanceof String).map(Object::toString).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** Addresses in a property that may be a text, a thing with an address, or a list of either. */
  List<String> addresses(String property) {
    List<String> out = new ArrayList<>();
    get(property, false).ifPresent(v -> addresses(v, out, 0));
    return out.stream().filter(a -> a.startsWith("http")).distinct().toList();
  }

  private static void addresses(Object value, List<String> out, int depth) {
    if (depth > 4) return;
    if (value instanceof List<?> list) list.forEach(v -> addresses(v, out, depth + 1));
    else if (value instanceof Map<?, ?> map) for (String key : List.of("url", "@id", "sameAs")) {
      if (map.get(key) instanceof String s) out.add(s.strip());
    }
    else if (value instanceof String s) out.add(s.strip());
  }

  /** Names in a property that may be a text, a thing with a name, or a list of either. */
  List<String> names(String property) {
    List<String> out = new ArrayList<>();
    get(property, false).ifPresent(v -> names(v, out, 0));
    return out.stream().distinct().toList();
  }

  private static void names(Object value, List<String> out, int depth) {
    if (depth > 4) return;
    if (value instanceof List<?> list) list.forEach(v -> names(v, out, depth + 1));
    else if (value instanceof Map<?, ?> map && map.get("name") != null) names(map.get("name"), out, depth + 1);
    else if (value instanceof String s && !s.isBlank()) out.add(s.strip());
  }
}
