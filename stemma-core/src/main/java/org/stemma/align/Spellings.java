package org.stemma.align;

import java.util.ArrayList;
import java.util.List;

/** When two full names of persons are spellings of one: Levenshtein, "Binary codes capable of correcting deletions, insertions and reversals", 1966. */
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
    return Math.min(a.length(), b.length()) >= LONG - 1 && distance(a, b) <= (longer >= 8 ? 2 : 1);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
