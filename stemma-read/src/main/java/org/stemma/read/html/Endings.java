package org.stemma.read.html;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.read.lists.Lists;

/** Lines after which an article does not go on; see {@code endings.tsv}. */
final class Endings {
  private static final int LONGEST = 90;
  private static final List<Pattern> ALL = Lists.rows(Endings.class, "endings.tsv").stream().map(r -> Pattern.compile("(?iu)" + r[0])).toList();

  private Endings() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) return false;
    String plain = line.replace('\u2019', '\'').replace('\u00A0', ' ').strip();
    for (Pattern p : ALL) if (p.matcher(plain).matches()) return true;
    return false;
  }
}
