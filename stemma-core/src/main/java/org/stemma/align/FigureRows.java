package org.stemma.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Story;

/**
 * Puts figures that answer the same question into one row: by what is counted, what happens to it, the words around, and
 * by the passages that reports share.
 *
 * <p>Pairs are scored, the best joined first; two groups join when their members fit on average (average linkage; Sokal and
 * Michener, "A statistical method for evaluating systematic relationships", 1958).
 */
final class FigureRows {
  private FigureRows() {}

  /**
   * @return every figure in exactly one row; rows and readings in order of place
   */
  static List<List<FigureAt>> of(Story story, Lineage lineage, Likeness likeness, Language language) {
    List<FigureTraits> all = traits(story, likeness, language);
    PairMap aligned = Shared.of(all, lineage);
    List<Pair> pairs = new ArrayList<>();
    Scores scores = new Scores(all, aligned, likeness);
    for (long key : candidates(all, aligned)) {
      double s = scores.of((int) (key >> 32), (int) key);
      if (s >= RowScores.JOIN) pairs.add(new Pair((int) (key >> 32), (int) key, s));
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score()).thenComparingInt(Pair::a).thenComparingInt(Pair::b));
    return rows(all, join(all.size(), pairs, scores));
  }

  private static List<FigureTraits> traits(Story story, Likeness likeness, Language language) {
    List<FigureTraits> out = new ArrayList<>();
    for (Marked m : story.reports()) m.figures().forEach(f -> out.add(FigureTraits.of(m, f, out.size(), likeness, language)));
    return out;
  }

  /** Most figures that are compared each with each; larger blocks are left to narrower ones. */
  private static final int BLOCK = 150;

  /** Pairs that share noun, outcome, number or passage: all others are not looked at. Cost: linear, times the size of a block. */
  private static long[] candidates(List<FigureTraits> all, PairMap aligned) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (FigureTraits t : all) for (String k : t.keys()) blocks.computeIfAbsent(k, x -> new ArrayList<>()).add(t.order());
    PairMap out = new PairMap(0);
    for (long key : aligned.keys()) out.put(key, 0);
    for (List<Integer> block : blocks.values()) {
      if (block.size() > BLOCK) continue;
      for (int i = 0; i < block.size(); i++) for (int j = i + 1; j < block.size(); j++) out.put(PairMap.key(block.get(i), block.get(j)), 0);
    }
    return out.keys();
  }

  private record Pair(int a, int b, double score) {}

  /** Members of a group that are compared, at most: the first. So what two groups were found to be stands until one of them has more to compare. */
  private static final int COMPARED = 12;

  private static int[] join(int size, List<Pair> pairs, Scores scores) {
    int[] group = new int[size];
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    PairMap apart = new PairMap(0);
    for (Pair p : pairs) {
      int a = group[p.a()];
      int b = group[p.b()];
      if (a == b) continue;
      long both = PairMap.key(a, b);
      int compared = Math.min(members.get(a).size(), COMPARED) + Math.min(members.get(b).size(), COMPARED);
      if (apart.get(both) == compared) continue;
      if (scores.average(members.get(a), members.get(b)) < RowScores.JOIN) {
        apart.put(both, compared);
        continue;
      }
      int into = Math.min(a, b);
      int from = Math.max(a, b);
      for (int m : members.get(from)) group[m] = into;
      members.get(into).addAll(members.get(from));
      members.get(from).clear();
    }
    return group;
  }

  private static List<List<FigureAt>> rows(List<FigureTraits> all, int[] group) {
    Map<Integer, List<FigureAt>> rows = new java.util.LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) rows.computeIfAbsent(group[i], k -> new ArrayList<>()).add(all.get(i).at());
    return List.copyOf(rows.values());
  }

  /** Scores of pairs, each computed once. */
  private static final class Scores {
    private final List<FigureTraits> all;
    private final PairMap aligned;
    private final FigureSorts sorts;
    private final PairMap known = new PairMap(Double.NaN);

    Scores(List<FigureTraits> all, PairMap aligned, Likeness likeness) {
      this.all = all;
      this.aligned = aligned;
      this.sorts = new FigureSorts(all, likeness);
    }

    double of(int i, int j) {
      long key = PairMap.key(i, j);
      double found = known.get(key);
      if (!Double.isNaN(found)) return found;
      double score = RowScores.of(all.get(i), all.get(j), aligned.get(key), sorts);
      known.put(key, score);
      return score;
    }

    double average(List<Integer> a, List<Integer> b) {
      double sum = 0;
      int n = 0;
      for (int i : a.subList(0, Math.min(a.size(), COMPARED))) {
        for (int j : b.subList(0, Math.min(b.size(), COMPARED))) {
          double s = of(i, j);
          if (s <= RowScores.NEVER) return RowScores.NEVER;
          sum += s;
          n++;
        }
      }
      return sum / n;
    }
  }

  /** Figures at matching places of passages that two reports share. */
  static final class Shared {
    static PairMap of(List<FigureTraits> all, Lineage lineage) {
      Map<String, List<FigureTraits>> byReport = new HashMap<>();
      all.forEach(t -> byReport.computeIfAbsent(t.at().report(), k -> new ArrayList<>()).add(t));
      PairMap out = new PairMap(0);
      for (Alignment a : lineage.alignments()) {
        List<FigureTraits> left = inside(byReport.getOrDefault(a.a().report(), List.of()), a.a().span());
        List<FigureTraits> right = inside(byReport.getOrDefault(a.b().report(), List.of()), a.b().span());
        for (FigureTraits x : left) for (FigureTraits y : right) if (match(x, y, a)) out.put(PairMap.key(x.order(), y.order()), 2 * a.similarity());
      }
      return out;
    }

    private static List<FigureTraits> inside(List<FigureTraits> figures, org.stemma.text.Span span) {
      List<FigureTraits> out = new ArrayList<>();
      for (FigureTraits t : figures) if (span.contains(t.at().figure().span())) out.add(t);
      return out;
    }

    private static boolean match(FigureTraits x, FigureTraits y, Alignment a) {
      double p = (x.at().figure().span().begin() - a.a().span().begin()) / (double) Math.max(1, a.a().span().length());
      double q = (y.at().figure().span().begin() - a.b().span().begin()) / (double) Math.max(1, a.b().span().length());
      return x.family().equals(y.family()) && Math.abs(p - q) < .12;
    }
  }
}
