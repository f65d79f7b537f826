package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * What changed between two tellings, word by word: a longest common subsequence of the words in lower case (Wagner and
 * Fischer, "The string-to-string correction problem", 1974), marks left out. Cost: the product of the lengths.
 */
final class WordDiff {
  private WordDiff() {}

  /** Words [aFrom, aTo) of the first stand where words [bFrom, bTo) of the second stand; one side may be empty. Token numbers of each text. */
  record Change(int aFrom, int aTo, int bFrom, int bTo) {
    boolean isCut() {
      return bFrom == bTo;
    }

    boolean isAddition() {
      return aFrom == aTo;
    }
  }

  static List<Change> of(Tokens x, Span a, Tokens y, Span b) {
    int[] i = words(x, a);
    int[] j = words(y, b);
    int[][] best = table(x, i, y, j);
    List<Change> out = new ArrayList<>();
    int p = 0;
    int q = 0;
    while (p < i.length || q < j.length) {
      if (p < i.length && q < j.length && same(x, i[p], y, j[q])) {
        p++;
        q++;
        continue;
      }
      int p0 = p;
      int q0 = q;
      while ((p < i.length || q < j.length) && !(p < i.length && q < j.length && same(x, i[p], y, j[q]))) {
        if (q == j.length || p < i.length && best[p + 1][q] >= best[p][q + 1]) p++;
        else q++;
      }
      out.add(new Change(at(i, p0, x, a), at(i, p0, x, a) + span(i, p0, p), at(j, q0, y, b), at(j, q0, y, b) + span(j, q0, q)));
    }
    return out;
  }

  private static int span(int[] tokens, int from, int to) {
    return to == from ? 0 : tokens[to - 1] + 1 - tokens[from];
  }

  private static int at(int[] tokens, int k, Tokens t, Span s) {
    return k < tokens.length ? tokens[k] : t.range(s)[1];
  }

  private static boolean same(Tokens x, int i, Tokens y, int j) {
    return x.lower(i).equals(y.lower(j));
  }

  private static int[] words(Tokens t, Span s) {
    int[] range = t.range(s);
    List<Integer> out = new ArrayList<>();
    for (int i = range[0]; i < range[1]; i++) if (Character.isLetterOrDigit(t.word(i).charAt(0)) || t.word(i).length() > 1) out.add(i);
    return out.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[][] table(Tokens x, int[] i, Tokens y, int[] j) {
    int[][] best = new int[i.length + 1][j.length + 1];
    for (int p = i.length - 1; p >= 0; p--) {
      for (int q = j.length - 1; q >= 0; q--) {
        best[p][q] = same(x, i[p], y, j[q]) ? best[p + 1][q + 1] + 1 : Math.max(best[p + 1][q], best[p][q + 1]);
      }
    }
    return best;
  }
}
