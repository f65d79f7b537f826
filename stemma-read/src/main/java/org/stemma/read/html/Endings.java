package org.stemma.read.html;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.lists.Lists;

/** Lines after which an article does not go on; see {@code endings.tsv}. */
final class Endings {
  private static final int LONGEST = 90;
  private static final List<Pattern> ALL = Lists.rows(Endings.class, "endings.tsv").stream().map(r -> Pattern.compile("(?iu)" + r[0])).toList();

  private static final int OPENING = 3;
  private static final int MOST_OPENINGS = 20_000;
  private static final Map<String, List<Pattern>> BY_OPENING = new ConcurrentHashMap<>();

  private Endings() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) return false;
    String plain = line.replace('\u2019', '\'').replace('\u00A0', ' ').strip();
    for (Pattern p : opening(plain.substring(0, Math.min(OPENING, plain.length())))) if (p.matcher(plain).matches()) return true;
    return false;
  }

  /** The patterns that can fit a line that opens so. Lines open in few ways: answers are remembered. */
  private static List<Pattern> opening(String head) {
    List<Pattern> known = BY_OPENING.get(head);
    if (known != null) return known;
    List<Pattern> can = ALL.stream().filter(p -> canOpen(p.matcher(head))).toList();
    if (BY_OPENING.size() < MOST_OPENINGS) BY_OPENING.put(head, can);
    return can;
  }

  private static boolean canOpen(Matcher head) {
    return head.matches() || head.hitEnd();
  }
}
