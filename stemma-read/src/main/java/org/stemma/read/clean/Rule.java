package org.stemma.read.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.read.lists.Lists;
import org.stemma.text.Span;

/**
 * What a line is, by its words.
 *
 * @param kind "PROMO", "NOTICE.UPDATE", "CREDIT.PHOTO"; see {@code rules.tsv}
 * @param longest longest line that it is tried on, characters
 * @param example a line that it knows; run as a test
 * @param needs a line must hold one of these, in lower case, for the pattern to be tried; empty for any line
 */
record Rule(String kind, int longest, Pattern pattern, String example, List<String> needs) {
  private static final List<Rule> ALL = Lists.rows(Rule.class, "rules.tsv").stream()
      .map(r -> new Rule(r[0], Integer.parseInt(r[1]), Pattern.compile(r[2]), r[3], r.length > 4 ? needs(r[4]) : List.of()))
      .toList();

  private record Asked(String line, Optional<Fit> fit) {}

  private static final int LONG = 4000;
  private static final AtomicReferenceArray<@Nullable Asked> LAST = new AtomicReferenceArray<>(512);
  private static final int OPENING = 4;
  private static final int MOST_OPENINGS = 20_000;
  private static final Map<String, List<Rule>> BY_OPENING = new ConcurrentHashMap<>();

  /**
   * A rule that fits a line.
   *
   * @param part the furniture, within the line
   * @param credit a credit inside it, if there is one
   */
  record Fit(String kind, Span part, Optional<Span> credit) {}

  /** Separated by "|"; a "|" that is needed itself stands as "\\|". */
  private static List<String> needs(String column) {
    return java.util.Arrays.stream(column.split("(?<!\\\\)\\|")).map(s -> s.replace("\\|", "|")).filter(s -> !s.isEmpty()).toList();
  }

  static List<Rule> all() {
    return ALL;
  }

  /** The first rule that knows the folded, trimmed line. A page's lines are asked for twice, block by block and as a text: the last answers are kept. */
  static Optional<Fit> of(String line) {
    int at = line.hashCode() & (LAST.length() - 1);
    Asked asked = LAST.get(at);
    if (asked != null && asked.line.equals(line)) return asked.fit;
    Optional<Fit> fit = look(line);
    if (line.length() <= LONG) LAST.set(at, new Asked(line, fit));
    return fit;
  }

  private static Optional<Fit> look(String line) {
    String lower = line.length() > 1200 ? "" : line.toLowerCase(Locale.ROOT);
    for (Rule rule : opening(line.substring(0, Math.min(OPENING, line.length())))) {
      if (line.length() > rule.longest) continue;
      if (!lower.isEmpty() && !rule.worth(lower)) continue;
      Optional<Fit> fit = rule.fit(line);
      if (fit.isPresent()) return fit;
    }
    return Optional.empty();
  }

  /** The rules that can fit a line that opens so. Lines open in few ways: answers are remembered. */
  private static List<Rule> opening(String head) {
    List<Rule> known = BY_OPENING.get(head);
    if (known != null) return known;
    List<Rule> can = ALL.stream().filter(r -> r.canOpen(head)).toList();
    if (BY_OPENING.size() < MOST_OPENINGS) BY_OPENING.put(head, can);
    return can;
  }

  /** False when no line that begins with these characters can match, whatever follows. */
  private boolean canOpen(String head) {
    Matcher m = pattern.matcher(head);
    return m.matches() || m.hitEnd();
  }

  private boolean worth(String lower) {
    if (needs.isEmpty()) return true;
    for (String need : needs) if (lower.contains(need)) return true;
    return false;
  }

  Optional<Fit> fit(String line) {
    if (line.length() > longest) return Optional.empty();
    Matcher m = pattern.matcher(line);
    if (!m.matches()) return Optional.empty();
    return Optional.of(new Fit(kind, group(m, "part").orElse(new Span(0, line.length())), group(m, "credit")));
  }

  private static Optional<Span> group(Matcher m, String name) {
    if (!m.namedGroups().containsKey(name) || m.start(name) < 0) return Optional.empty();
    return Optional.of(new Span(m.start(name), m.end(name)));
  }
}
