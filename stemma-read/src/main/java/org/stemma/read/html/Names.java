package org.stemma.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.read.lists.Lists;

/** What an element is by the names that its makers gave it. */
final class Names {
  /** The kinds of {@code furniture.tsv}. */
  enum Kind {
    COMMENT,
    RELATED,
    PROMO,
    NAVIGATION,
    BYLINE,
    CAPTION
  }

  private static final Map<Pattern, Kind> FURNITURE = new LinkedHashMap<>();
  private static final List<String> CONTAINERS = new ArrayList<>();

  static {
    for (String[] row : Lists.rows(Names.class, "furniture.tsv")) FURNITURE.put(Pattern.compile(row[2]), Kind.valueOf(row[1]));
    for (String[] row : Lists.rows(Names.class, "containers.tsv")) CONTAINERS.add(row[0]);
  }

  private static final int MOST = 50_000;
  private static final Map<String, Optional<Kind>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> SPLIT = new ConcurrentHashMap<>();

  /** The kind that one of its names shows. */
  static Optional<Kind> kind(Element e) {
    for (String name : of(e)) {
      Optional<Kind> kind = kind(name);
      if (kind.isPresent()) return kind;
    }
    return Optional.empty();
  }

  /** True when one of its names speaks of comments or of other reports. */
  static boolean others(Element e) {
    for (String name : of(e)) {
      Kind kind = kind(name).orElse(null);
      if (kind == Kind.COMMENT || kind == Kind.RELATED) return true;
    }
    return false;
  }

  /** The kind that one name shows. Makers use few names: answers are remembered. */
  static Optional<Kind> kind(String name) {
    Optional<Kind> known = KNOWN.get(name);
    if (known != null) return known;
    Optional<Kind> kind = look(name);
    if (KNOWN.size() < MOST) KNOWN.put(name, kind);
    return kind;
  }

  private static Optional<Kind> look(String name) {
    if (name.length() > 80) return Optional.empty();
    for (var e : FURNITURE.entrySet()) if (e.getKey().matcher(name).matches()) return Optional.of(e.getValue());
    return Optional.empty();
  }

  /** Rank of the best container name that the element bears, 0 the best, or -1. */
  static int container(Element e) {
    int best = -1;
    for (String name : of(e)) {
      int rank = CONTAINERS.indexOf(name);
      if (rank >= 0 && (best < 0 || rank < best)) best = rank;
    }
    if (e.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) return 0;
    return best;
  }

  private static List<String> of(Element e) {
    String classes = e.className();
    String id = e.id();
    if (id.isEmpty()) return classes.isEmpty() ? List.of() : split(classes);
    if (classes.isEmpty()) return List.of(id.toLowerCase(Locale.ROOT));
    List<String> out = new ArrayList<>(split(classes));
    out.add(id.toLowerCase(Locale.ROOT));
    return out;
  }

  private static List<String> split(String classes) {
    List<String> known = SPLIT.get(classes);
    if (known != null) return known;
    List<String> out = java.util.Arrays.stream(classes.toLowerCase(Locale.ROOT).split("\\s+")).filter(s -> !s.isEmpty()).toList();
    if (SPLIT.size() < MOST && classes.length() < 200) SPLIT.put(classes, out);
    return out;
  }
}
