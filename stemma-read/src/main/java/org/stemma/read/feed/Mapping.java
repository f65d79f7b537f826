package org.stemma.read.feed;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user calls the columns of tables and the fields of JSON. What is mapped is read from there only; what is not goes by the usual names ({@code fields.tsv}).
 *
 * @param names a column of a table (capitals do not matter), or a field of JSON, where dots lead into inner objects and counts into lists: {@code source.name}, {@code bodies.0.text}
 */
public record Mapping(Map<Key, String> names) {
  /** What can be mapped. */
  public enum Key {
    TEXT("text"),
    HEADLINE("headline"),
    OUTLET("outlet"),
    TIME("published"),
    URL("address"),
    LANGUAGE("language"),
    AUTHOR("author"),
    ID("id");

    /** Its name in {@code fields.tsv}. */
    final String field;

    Key(String field) {
      this.field = field;
    }

    /** As users write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Key> of(String word) {
      for (Key k : values()) if (k.word().equalsIgnoreCase(word)) return Optional.of(k);
      return Optional.empty();
    }
  }

  private static final Mapping NONE = new Mapping(Map.of());

  public Mapping {
    names.forEach((key, name) -> {
      if (name.isBlank()) throw new IllegalArgumentException("a mapped name must not be blank; got \"" + name + "\" for " + key.word());
    });
    EnumMap<Key, String> ordered = new EnumMap<>(Key.class);
    ordered.putAll(names);
    names = java.util.Collections.unmodifiableMap(ordered);
  }

  public static Mapping none() {
    return NONE;
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** The name that is mapped to a field of {@code fields.tsv}. */
  Optional<String> to(String field) {
    return names.entrySet().stream().filter(e -> e.getKey().field.equals(field)).map(Map.Entry::getValue).findFirst();
  }

  /** What stands under a name: the field of that very name, or what its dots lead to; null where there is none. */
  static @Nullable Object value(Map<?, ?> map, String name) {
    if (map.containsKey(name)) return map.get(name);
    Object at = map;
    for (String step : name.split("\\.")) {
      if (at instanceof Map<?, ?> inner) at = inner.get(step);
      else if (at instanceof java.util.List<?> list && step.matches("\\d{1,6}") && Integer.parseInt(step) < list.size()) at = list.get(Integer.parseInt(step));
      else return null;
    }
    return at == map ? null : at;
  }
}
