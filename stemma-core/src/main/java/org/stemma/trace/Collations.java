package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;

/** Sets every report of a story beside every other. */
final class Collations {
  private Collations() {}

  /** @return pairs in order: 0-1, 0-2, ..., 1-2, ... */
  static List<Collation> of(Texts texts) {
    List<List<Shared>> found = new ArrayList<>();
    int n = texts.size();
    for (int i = 0; i < n * (n - 1) / 2; i++) found.add(new ArrayList<>());
    List<List<int[]>> places = places(texts);
    for (int line = 0; line < places.size(); line++) {
      Line l = texts.lines().get(line);
      List<Strand> whole = Kinship.of(l, l, Strands.of(l, l, texts.lexicon()));
      if (!whole.isEmpty()) add(found, n, places.get(line), places.get(line), whole);
    }
    for (long pair : Candidates.of(texts.lines())) {
      int i = (int) (pair >>> 32);
      int j = (int) pair;
      Line a = texts.lines().get(i);
      Line b = texts.lines().get(j);
      List<Strand> kin = Kinship.of(a, b, Strands.of(a, b, texts.lexicon()));
      if (!kin.isEmpty()) add(found, n, places.get(i), places.get(j), kin);
    }
    return collate(texts, found);
  }

  private static List<Collation> collate(Texts texts, List<List<Shared>> found) {
    List<Collation> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++)
      for (int j = i + 1; j < texts.size(); j++)
        out.add(Collation.of(texts.reports().get(i), texts.reports().get(j), found.get(index(i, j, texts.size()))));
    return out;
  }

  /** Place of the pair i < j in the list of pairs of n reports. */
  static int index(int i, int j, int n) {
    return i * (2 * n - i - 1) / 2 + j - i - 1;
  }

  private static List<List<int[]>> places(Texts texts) {
    List<List<int[]>> out = new ArrayList<>();
    for (int i = 0; i < texts.lines().size(); i++) out.add(new ArrayList<>());
    for (int r = 0; r < texts.size(); r++) {
      int[] lines = texts.reports().get(r).lines();
      for (int l = 0; l < lines.length; l++) out.get(lines[l]).add(new int[] {r, l});
    }
    return out;
  }

  private static void add(List<List<Shared>> found, int n, List<int[]> as, List<int[]> bs, List<Strand> strands) {
    List<Strand> others = strands.stream().map(Strand::turned).toList();
    for (int[] a : as) {
      for (int[] b : bs) {
        if (a[0] == b[0] || as == bs && a[0] > b[0]) continue;
        boolean turned = a[0] > b[0];
        List<Shared> list = found.get(turned ? index(b[0], a[0], n) : index(a[0], b[0], n));
        for (Strand s : turned ? others : strands) list.add(turned ? new Shared(b[1], a[1], s) : new Shared(a[1], b[1], s));
      }
    }
  }
}
