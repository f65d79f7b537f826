package org.stemma.read.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.read.lists.Lists;

/** The fields of one file: a user's mapping first, then the names of {@code fields.tsv}. Remembers which mapped names it met, so that those that are nowhere can be told. */
public final class Fields {
  private static final Map<String, List<String>> USUAL = usual();
  /** Names of a file that are told where a mapped one is missing. */
  private static final int SHOWN = 20;

  private final Mapping mapping;
  private final Map<String, String> mapped = new HashMap<>();
  private final Set<Mapping.Key> met = EnumSet.noneOf(Mapping.Key.class);
  private final Set<String> there = new LinkedHashSet<>();
  private final List<String> odd = new ArrayList<>();

  public Fields(Mapping mapping) {
    this.mapping = mapping;
    for (Mapping.Key k : mapping.names().keySet()) mapping.to(k.field).ifPresent(name -> mapped.put(k.field, name));
  }

  private static Map<String, List<String>> usual() {
    Map<String, List<String>> out = new HashMap<>();
    for (String[] row : Lists.rows(Fields.class, "fields.tsv")) out.put(row[0], List.of(row[1].split(" ")));
    return out;
  }

  /** Takes note of the names of an object or of a table's first row. */
  public void meet(Map<?, ?> map) {
    if (mapping.isEmpty()) return;
    for (Object name : map.keySet()) if (there.size() < SHOWN) there.add(name.toString());
    mapping.names().forEach((key, name) -> {
      if (!met.contains(key) && Mapping.value(map, name) != null) met.add(key);
    });
  }

  /** True where the user says which field tells this, or that it is told by another than the usual. */
  boolean isMapped(String field) {
    return mapped.containsKey(field);
  }

  /** What a field holds, by its names from best to worst. */
  List<Object> values(Map<?, ?> map, String field) {
    String own = mapped.get(field);
    List<Object> out = new ArrayList<>();
    if (own != null) add(out, Mapping.value(map, own));
    else for (String name : USUAL.getOrDefault(field, List.of())) add(out, map.get(name) != null ? map.get(name) : map.get(name.toUpperCase(Locale.ROOT)));
    return out;
  }

  private static void add(List<Object> out, @Nullable Object value) {
    if (value != null) out.add(value);
  }

  /** Takes note of words in a mapped time that tell no day. */
  void odd(String words) {
    if (isMapped(Mapping.Key.TIME.field)) odd.add(words.length() > 40 ? words.substring(0, 40) + "…" : words);
  }

  /** Words that stood where the user said a time stands, and tell no day. */
  public Collection<String> oddTimes() {
    return List.copyOf(odd);
  }

  /** True when the text stands under a name that the user gave and the file does not have. */
  public boolean withoutText() {
    return mapping.names().containsKey(Mapping.Key.TEXT) && !met.contains(Mapping.Key.TEXT);
  }

  /** What to tell of mapped names that are nowhere in the file, with the names that are; empty when all are there. */
  public Optional<String> absent() {
    List<String> out = mapping.names().entrySet().stream().filter(e -> !met.contains(e.getKey())).map(e -> "\"" + e.getValue() + "\" (for " + e.getKey().word() + ")").toList();
    if (out.isEmpty()) return Optional.empty();
    return Optional.of("there is no field or column " + String.join(", ", out) + "; there are: " + (there.isEmpty() ? "none" : String.join(", ", there)));
  }
}
