package org.stemma.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Evidence;
import org.stemma.read.html.Json;
import org.stemma.read.lists.Lists;

/** Reports in JSON: JSON Lines, arrays, JSON Feed, ninjs, schema.org; fields go by the names of {@code fields.tsv}. */
public final class JsonEntries {
  private static final Map<String, List<String>> FIELDS = fields();

  private JsonEntries() {}

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> out = new java.util.HashMap<>();
    for (String[] row : Lists.rows(JsonEntries.class, "fields.tsv")) out.put(row[0], List.of(row[1].split(" ")));
    return out;
  }

  /** The entries of one JSON value: itself, or its members where it is a list or holds one. */
  public static List<Entry> of(String json) {
    List<Entry> out = new ArrayList<>();
    Json.of(json).ifPresent(v -> collect(v, Optional.empty(), out, 0));
    return out;
  }

  /** One entry from a row of named fields. */
  public static Optional<Entry> of(Map<String, ?> row) {
    return entry(row, Optional.empty());
  }

  private static void collect(Object value, Optional<String> outlet, List<Entry> out, int depth) {
    if (depth > 6) return;
    if (value instanceof List<?> list) list.forEach(v -> collect(v, outlet, out, depth + 1));
    if (!(value instanceof Map<?, ?> map)) return;
    Optional<Entry> entry = entry(map, outlet);
    if (entry.isPresent()) {
      out.add(entry.get());
      return;
    }
    Optional<String> title = text(map, "title");
    for (String key : List.of("items", "articles", "data", "results", "documents", "entries", "stories", "reports", "@graph", "associations", "item", "hits")) {
      Object inner = map.get(key);
      if (inner != null) collect(inner, title.or(() -> outlet), out, depth + 1);
    }
  }

  private static Optional<Entry> entry(Map<?, ?> map, Optional<String> outlet) {
    Optional<String> html = text(map, "html");
    Optional<String> text = text(map, "text");
    if (html.isEmpty() && text.isEmpty()) return Optional.empty();
    boolean markup = html.isPresent() && (text.isEmpty() || text.get().length() < html.get().length() / 4);
    List<String> notes = new ArrayList<>();
    text(map, "note").ifPresent(notes::add);
    text(map, "status").filter(s -> s.matches("(?i)cancell?ed|withheld|retracted|killed")).ifPresent(s -> notes.add("Retraction: the sender has " + s.toLowerCase(Locale.ROOT) + " this report"));
    return Optional.of(new Entry(text(map, "id").orElse(""), text(map, "headline").or(() -> text(map, "title")), names(map), text(map, "address"),
        text(map, "outlet").or(() -> outlet), text(map, "language").filter(l -> l.matches("[A-Za-z]{2}(?:[-_].*)?")).map(l -> l.substring(0, 2).toLowerCase(Locale.ROOT)),
        text(map, "published").flatMap(JsonEntries::moment), text(map, "modified").flatMap(JsonEntries::moment), markup ? html.get() : text.orElse(""), markup, notes, told(map)));
  }

  /** What ninjs and its like tell beside the text. */
  private static List<Evidence> told(Map<?, ?> map) {
    List<Evidence> out = new ArrayList<>();
    TOLD.forEach((field, kind) -> {
      Object value = map.get(field);
      if (value instanceof List<?> list && !list.isEmpty()) value = list.getFirst();
      if (value instanceof Map<?, ?> inner) value = inner.get("qcode") != null ? inner.get("qcode") : inner.get("name");
      if (value instanceof String s && !s.isBlank()) out.add(new Evidence(kind, s.strip().replaceFirst("^[a-z]+:(?=\\w+$)", ""), "field " + field));
    });
    out.removeIf(e -> e.value().equals("usable"));
    return Desk.version(out);
  }

  private static final Map<String, Evidence.Kind> TOLD = new java.util.LinkedHashMap<>();

  static {
    TOLD.put("version", Evidence.Kind.VERSION);
    TOLD.put("signal", Evidence.Kind.SIGNAL);
    TOLD.put("signals", Evidence.Kind.SIGNAL);
    TOLD.put("pubstatus", Evidence.Kind.SIGNAL);
    TOLD.put("ednote", Evidence.Kind.EDITOR_NOTE);
    TOLD.put("usageterms", Evidence.Kind.USAGE);
    TOLD.put("slugline", Evidence.Kind.SLUG);
    TOLD.put("slug", Evidence.Kind.SLUG);
    TOLD.put("urgency", Evidence.Kind.URGENCY);
  }

  private static Optional<String> moment(String s) {
    if (s.matches("1\\d{9}(?:\\d{3})?")) return Optional.of(java.time.Instant.ofEpochSecond(Long.parseLong(s.substring(0, 10))).toString());
    return Moments.of(s);
  }

  /** The first field of these names that holds words; of a list of texts, its lines. */
  private static Optional<String> text(Map<?, ?> map, String field) {
    for (String name : FIELDS.getOrDefault(field, List.of())) {
      Object value = map.get(name);
      if (value == null) value = map.get(name.toUpperCase(Locale.ROOT));
      if (value instanceof Map<?, ?> inner && inner.get("name") instanceof String s) value = s;
      if (value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(v -> v instanceof String)) value = String.join("\n\n", list.stream().map(Object::toString).toList());
      if (value instanceof String s && !s.isBlank()) return Optional.of(s.strip());
    }
    return Optional.empty();
  }

  private static List<String> names(Map<?, ?> map) {
    for (String name : FIELDS.get("author")) {
      Object value = map.get(name);
      List<String> out = new ArrayList<>();
      if (value instanceof List<?> list) for (Object v : list) one(v).ifPresent(out::add);
      else if (value != null) one(value).ifPresent(s -> out.addAll(List.of(s.replaceFirst("(?i)^by:? ", "").split("\\s*(?:[,;]|\\band\\b)\\s*"))));
      out.removeIf(String::isBlank);
      if (!out.isEmpty()) return out;
    }
    return List.of();
  }

  private static Optional<String> one(Object value) {
    if (value instanceof String s) return Optional.of(s.strip());
    return value instanceof Map<?, ?> m && m.get("name") instanceof String s ? Optional.of(s.strip()) : Optional.empty();
  }
}
