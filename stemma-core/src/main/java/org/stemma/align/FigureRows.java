package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Cite;
import org.stemma.model.Marked;
import org.stemma.model.SharedPassages;
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
  static List<List<FigureAt>> of(Story story, SharedPassages passages, Likeness likeness, Language language) {
    List<FigureTraits> all = traits(story, likeness, language);
    Links aligned = aligned(all, passages);
    FigureSorts sorts = new FigureSorts(all, likeness);
    Linkage linkage = new Linkage((i, j) -> RowScores.of(all.get(i), all.get(j), aligned.of(i, j), sorts), RowScores.JOIN);
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
  private static long[] candidates(List<FigureTraits> all, Links aligned) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (FigureTraits t : all) for (String k : t.keys()) blocks.computeIfAbsent(k, x -> new ArrayList<>()).add(t.order());
    Slots near = new Slots();
    for (List<Integer> block : blocks.values()) {
      if (block.size() > BLOCK) continue;
      for (int i = 0; i < block.size(); i++) for (int j = i + 1; j < block.size(); j++) near.add(PairMap.key(block.get(i), block.get(j)));
    }
    return LongStream.concat(aligned.pairs(), Arrays.stream(near.keys())).sorted().distinct().toArray();
  }

  private static List<List<FigureAt>> rows(List<FigureTraits> all, int[] group) {
    Map<Integer, List<FigureAt>> rows = new java.util.LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) rows.computeIfAbsent(group[i], k -> new ArrayList<>()).add(all.get(i).at());
    return List.copyOf(rows.values());
  }

  /** Figures at matching places of passages that two reports share, with twice the likeness of the passage. */
  private static Links aligned(List<FigureTraits> all, SharedPassages passages) {
    Laid[] byReport = Laid.of(all.size(), i -> all.get(i).at().cite(), passages);
    Links out = new Links(all.size());
    passages.each((r, s, shared) -> {
      for (Alignment a : shared) {
        for (int x : byReport[r].in(a.a().span(), 1)) for (int y : byReport[s].in(a.b().span(), 1)) if (match(all.get(x), all.get(y), a)) out.add(x, y, 2 * a.similarity());
      }
    });
    return out;
  }

  private static boolean match(FigureTraits x, FigureTraits y, Alignment a) {
    return x.family().equals(y.family()) && Math.abs(part(x, a.a()) - part(y, a.b())) < .12;
  }

  /** How far into the passage the figure begins, 0..1. */
  private static double part(FigureTraits t, Cite passage) {
    return (t.at().figure().span().begin() - passage.span().begin()) / (double) Math.max(1, passage.span().length());
  }
}
