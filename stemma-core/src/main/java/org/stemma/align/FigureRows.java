package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Cite;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Story;
import org.stemma.text.Slots;

/**
 * Puts figures that answer the same question into one row: by what is counted, what happens to it, the words around, and
 * by the passages that reports share.
 *
 * <p>Pairs are scored and joined by {@link Linkage}.
 */
final class FigureRows {
  private FigureRows() {}

  /**
   * @return every figure in exactly one row; rows and readings in order of place
   */
  static List<List<FigureAt>> of(Story story, Lineage lineage, Likeness likeness, Language language) {
    List<FigureTraits> all = traits(story, likeness, language);
    PairMap aligned = Shared.of(all, lineage);
    FigureSorts sorts = new FigureSorts(all, likeness);
    Linkage linkage = new Linkage((i, j) -> RowScores.of(all.get(i), all.get(j), aligned.get(PairMap.key(i, j)), sorts), RowScores.JOIN);
    return rows(all, linkage.join(all.size(), candidates(all, aligned)));
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
    Slots near = new Slots();
    for (List<Integer> block : blocks.values()) {
      if (block.size() > BLOCK) continue;
      for (int i = 0; i < block.size(); i++) for (int j = i + 1; j < block.size(); j++) near.add(PairMap.key(block.get(i), block.get(j)));
    }
    return LongStream.concat(Arrays.stream(aligned.keys()), Arrays.stream(near.keys())).sorted().distinct().toArray();
  }

  private static List<List<FigureAt>> rows(List<FigureTraits> all, int[] group) {
    Map<Integer, List<FigureAt>> rows = new java.util.LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) rows.computeIfAbsent(group[i], k -> new ArrayList<>()).add(all.get(i).at());
    return List.copyOf(rows.values());
  }

  /** Figures at matching places of passages that two reports share. */
  static final class Shared {
    static PairMap of(List<FigureTraits> all, Lineage lineage) {
      Map<String, List<FigureTraits>> byReport = new HashMap<>();
      all.forEach(t -> byReport.computeIfAbsent(t.at().report(), k -> new ArrayList<>()).add(t));
      PairMap out = new PairMap(0);
      Map<Cite, List<FigureTraits>> known = new HashMap<>();
      Function<Cite, List<FigureTraits>> found = c -> inside(byReport.getOrDefault(c.report(), List.of()), c.span());
      for (Alignment a : lineage.alignments()) {
        List<FigureTraits> left = known.computeIfAbsent(a.a(), found);
        if (left.isEmpty()) continue;
        List<FigureTraits> right = known.computeIfAbsent(a.b(), found);
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
