package org.stemma.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Evidence;
import org.stemma.read.html.Json;

/** Reports in JSON: JSON Lines, arrays, JSON Feed, ninjs, schema.org; fields go by the names of {@code fields.tsv}. */
public final class JsonEntries {
  /** Where lists of reports are kept. */
  private static final List<String> LISTS = List.of("items", "articles", "data", "results", "documents", "entries", "stories", "reports", "@graph", "associations", "item", "hits");
  /** Markup that a mapped text may hold: which kind it is, its name does not say. */
  private static final Pattern MARKUP = Pattern.compile("(?i)</(?:p|div|h\\d|li|section|article)\\s*>|<br\\s*/?>");

  private final Fields fields;

  private JsonEntries(Fields fields) {
    this.fields = fields;
  }

  /** The entries of one JSON value: itself, or its members where it is a list or holds one. */
  public static List<Entry> of(String json, Fields fields) {
    List<Entry> out = new ArrayList<>();
    Json.of(json).ifPresent(v -> new JsonEntries(fields).collect(v, Optional.empty(), out, 0));
    return out;
  }

  /** One entry from a row of named fields. */
  public static Optional<Entry> of(Map<String, ?> row, Fields fields) {
    return new JsonEntries(fields).entry(row, Optional.empty());
  }

  private void collect(Object value, Optional<String> outlet, List<Entry> out, int depth) {
    if (depth > 6) return;
    if (value instanceof List<?> list) list.forEach(v -> collect(v, outlet, out, depth + 1));
    if (!(value instanceof Map<?, ?> map)) return;
    fields.meet(map);
    Optional<Entry> entry = entry(map, outlet);
    if (entry.isPresent()) {
      out.add(entry.get());
      return;
    }
    Optional<String> title = text(map, "title");
    // where the user names the text, the lists that hold it may have any name too
    for (Object key : fields.isMapped("text") ? map.keySet() : LISTS) {
      Object inner = map.get(key);
      if (inner != null) collect(inner, title.or(() -> outlet), out, depth + 1);
    }
  }

  private Optional<Entry> entry(Map<?, ?> map, Optional<String> outlet) {
    Optional<String> text = text(map, "text");
    Optional<String> html = fields.isMapped("text") ? text.filter(t -> MARKUP.matcher(t).find()) : text(map, "html");
    if (html.isEmpty() && text.isEmpty()) return Optional.empty();
    boolean markup = fields.isMapped("text") ? html.isPresent() : html.isPresent() && (text.isEmpty() || text.get().length() < html.get().length() / 4);
    List<String> notes = new ArrayList<>();
    text(map, "note").ifPresent(notes::add);
    text(map, "status").filter(s -> s.matches("(?i)cancell?ed|withheld|retracted|killed")).ifPresent(s -> notes.add("Retraction: the sender has " + s.toLowerCase(Locale.ROOT) + " this report"));
    return Optional.of(new Entry(text(map, "id").orElse(""), text(map, "headline").or(() -> fields.isMapped("headline") ? Optional.empty() : text(map, "title")), names(map), text(map, "address"),
        text(map, "outlet").or(() -> fields.isMapped("outlet") ? Optional.empty() : outlet), text(map, "language").filter(l -> l.matches("[A-Za-z]{2}(?:[-_].*)?")).map(l -> l.substring(0, 2).toLowerCase(Locale.ROOT)),
        published(map), text(map, "modified").flatMap(JsonEntries::moment), markup ? html.get() : text.orElse(""), markup, notes, told(map)));
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

  private Optional<String> published(Map<?, ?> map) {
    Optional<String> words = text(map, "published");
    Optional<String> day = words.flatMap(JsonEntries::moment);
    if (day.isEmpty()) words.ifPresent(fields::odd);
    return day;
  }

  private static Optional<String> moment(String s) {
    if (s.matches("1\\d{9}(?:\\d{3})?")) return Optional.of(java.time.Instant.ofEpochSecond(Long.parseLong(s.substring(0, 10))).toString());
    return Moments.of(s);
  }

  /** The first field of these names that holds words; of a list of texts, its lines. */
  private Optional<String> text(Map<?, ?> map, String field) {
    for (Object value : fields.values(map, field)) {
      if (value instanceof Map<?, ?> inner && inner.get("name") instanceof String s) value = s;
      if (value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(v -> v instanceof String)) value = String.join("\n\n", list.stream().map(Object::toString).toList());
      if (value instanceof String s && !s.isBlank()) return Optional.of(s.strip());
    }
    return Optional.empty();
  }

  private List<String> names(Map<?, ?> map) {
    for (Object value : fields.values(map, "author")) {
      List<String> out = new ArrayList<>();
      if (value instanceof List<?> list) for (Object v : list) one(v).ifPresent(out::add);
      else one(value).ifPresent(s -> out.addAll(List.of(s.replaceFirst("(?i)^by:? ", "").split("\\s*(?:[,;]|\\band\\b)\\s*"))));
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
