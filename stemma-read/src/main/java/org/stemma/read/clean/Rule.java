package org.stemma.read.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
      .map(r -> new Rule(r[0], Integer.parseInt(r[1]), Pattern.compile(r[2]), r[3], r.length > 4 ? List.of(r[4].split("\\|")) : List.of()))
      .toList();

  /**
   * A rule that fits a line.
   *
   * @param part the furniture, within the line
   * @param credit a credit inside it, if there is one
   */
  record Fit(String kind, Span part, Optional<Span> credit) {}

  static List<Rule> all() {
    return ALL;
  }

  /** The first rule that knows the folded, trimmed line. */
  static Optional<Fit> of(String line) {
    String lower = line.length() > 1200 ? "" : line.toLowerCase(Locale.ROOT);
    for (Rule rule : ALL) {
      if (!lower.isEmpty() && !rule.worth(lower)) continue;
      Optional<Fit> fit = rule.fit(line);
      if (fit.isPresent()) return fit;
    }
    return Optional.empty();
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
