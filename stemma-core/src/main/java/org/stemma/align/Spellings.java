package org.stemma.align;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.EditDistance;

/** When two full names of persons are spellings of one. */
final class Spellings {
  private static final int LONG = 6;

  private Spellings() {}

  /** Two words or more on each side; every word of one is a word of the other, or a long word a letter or two apart. */
  static boolean areOne(List<String> x, List<String> y) {
    if (x.size() < 2 || x.size() != y.size() || x.equals(y)) return false;
    List<String> left = new ArrayList<>(y);
    int same = 0;
    for (String w : x) {
      if (left.remove(w)) {
        same++;
        continue;
      }
      String near = left.stream().filter(v -> near(w, v)).findFirst().orElse("");
      if (near.isEmpty()) return false;
      left.remove(near);
    }
    return same >= 1 || x.size() > 2;
  }

  /** At most one letter apart, two in words of eight letters and more; short words must be the same. */
  private static boolean near(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return Math.min(a.length(), b.length()) >= LONG - 1 && EditDistance.between(a, b) <= (longer >= 8 ? 2 : 1);
  }
}
