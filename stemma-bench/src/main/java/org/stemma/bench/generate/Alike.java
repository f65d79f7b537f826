package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many changes lead from one text to another. Of two texts from which a third follows with equally few, no reader can
 * tell which it was made from (the fewest changes, as textual criticism counts them).
 */
final class Alike {
  private Alike() {}

  /** No number of changes leads there: a sentence is missing. */
  static final int NEVER = Integer.MAX_VALUE;

  /**
   * Words changed, sentences moved, and sentences left out between the first and the last that was taken; what was cut from
   * the end shows nothing. What the child has from elsewhere is not counted.
   *
   * @param taken keys of the sentences that the child has from its true parent
   */
  static int changes(List<Line> from, List<Line> to, Set<String> taken) {
    List<String> order = new ArrayList<>();
    int changes = 0;
    int last = -1;
    int first = from.size();
    int before = -1;
    for (Line child : to) {
      if (!taken.contains(key(child))) continue;
      int at = place(from, key(child));
      if (at < 0) return NEVER;
      changes += differing(words(from.get(at)), words(child)) + (at < before ? 1 : 0);
      before = at;
      first = Math.min(first, at);
      last = Math.max(last, at);
      order.add(key(child));
    }
    for (int i = first; i < last; i++) if (!order.contains(key(from.get(i)))) changes++;
    return changes;
  }

  /** A sentence through all that is done to it: who gathered it, and what it tells. */
  static String key(Line l) {
    return l.origin() + "/" + l.kind();
  }

  static Set<String> keys(List<Line> lines) {
    Set<String> out = new HashSet<>();
    for (Line l : lines) out.add(key(l));
    return out;
  }

  static int place(List<Line> lines, String key) {
    for (int i = 0; i < lines.size(); i++) if (key(lines.get(i)).equals(key)) return i;
    return -1;
  }

  static String words(Line l) {
    StringBuilder out = new StringBuilder();
    l.pieces().forEach(p -> out.append(p.text()));
    return out.toString().toLowerCase(java.util.Locale.ROOT);
  }

  /** Words of the longer that have no counterpart in the other, in order. Cost: product of the lengths. */
  private static int differing(String x, String y) {
    String[] a = x.split("[^\\p{L}\\p{N}]+");
    String[] b = y.split("[^\\p{L}\\p{N}]+");
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = 1; i <= a.length; i++)
      for (int j = 1; j <= b.length; j++)
        common[i][j] = a[i - 1].equals(b[j - 1]) ? common[i - 1][j - 1] + 1 : Math.max(common[i - 1][j], common[i][j - 1]);
    return Math.max(a.length, b.length) - common[a.length][b.length];
  }
}
