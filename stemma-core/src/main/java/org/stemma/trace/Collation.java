package org.stemma.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.Alignment;
import org.stemma.model.Cite;
import org.stemma.model.Pair;
import org.stemma.text.Span;

/**
 * Two reports side by side: what they share, each word of either used once.
 *
 * @param shared in order of place in the first report
 * @param shareOfA of the first report's words that agree with a word of the second, 0..1
 * @param share the larger share as levels are cut by it: quoted words count as far as as many words beside them are shared, for two
 *     reports may have one speech each from the speaker; quotations alone are never more than incidental
 * @param telling the larger share of words that are shared and that neither report has in quotation marks: who writes a post or a statement
 *     out without marks has it from the speaker all the same
 */
record Collation(Wording a, Wording b, List<Shared> shared, double shareOfA, double shareOfB, double share, double telling) {

  private static final double SPOKEN_ONLY = .0999;
  private static final double TOLD = .02;

  /** Takes the strongest stretches first; what is left of a weaker one counts where it does not overlap. */
  static Collation of(Wording a, Wording b, List<Shared> all) {
    if (all.isEmpty()) return new Collation(a, b, List.of(), 0, 0, 0, 0);
    List<Shared> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble((Shared s) -> -s.strand().size() * s.similarity())
        .thenComparingInt(Shared::lineA).thenComparingInt(Shared::lineB).thenComparingInt(s -> s.strand().beginA()));
    boolean[] usedA = new boolean[a.size()];
    boolean[] usedB = new boolean[b.size()];
    List<Shared> kept = new ArrayList<>();
    for (Shared s : sorted) for (Shared free : free(a, b, s, usedA, usedB)) {
      mark(usedA, a.starts()[free.lineA()], free.strand().beginA(), free.strand().endA());
      mark(usedB, b.starts()[free.lineB()], free.strand().beginB(), free.strand().endB());
      kept.add(free);
    }
    kept.sort(Comparator.comparingInt(Shared::lineA).thenComparingInt(s -> s.strand().beginA()));
    return measured(a, b, List.copyOf(kept));
  }

  private static final int LEAST = 4;

  private static List<Shared> free(Wording a, Wording b, Shared s, boolean[] usedA, boolean[] usedB) {
    List<Shared> out = new ArrayList<>();
    Strand strand = s.strand();
    int from = 0;
    for (int i = 0; i <= strand.size(); i++) {
      boolean stop = i == strand.size()
          || usedA[a.starts()[s.lineA()] + strand.as()[i]] || usedB[b.starts()[s.lineB()] + strand.bs()[i]];
      if (!stop) continue;
      if (i - from >= Math.min(LEAST, strand.size())) out.add(new Shared(s.lineA(), s.lineB(), strand.cut(from, i)));
      from = i + 1;
    }
    return out;
  }

  private static void mark(boolean[] used, int start, int from, int to) {
    for (int i = start + from; i < start + to; i++) used[i] = true;
  }

  Collation turned() {
    List<Shared> other = new ArrayList<>(shared.size());
    for (Shared s : shared) other.add(s.turned());
    other.sort(Comparator.comparingInt(Shared::lineA).thenComparingInt(s -> s.strand().beginA()));
    return new Collation(b, a, other, shareOfB, shareOfA, share, telling);
  }

  private static Collation measured(Wording a, Wording b, List<Shared> shared) {
    boolean[] inA = new boolean[a.size()];
    boolean[] inB = new boolean[b.size()];
    boolean[] toldA = new boolean[a.size()];
    boolean[] toldB = new boolean[b.size()];
    for (Shared s : shared) {
      for (int k = 0; k < s.strand().size(); k++) {
        int i = a.starts()[s.lineA()] + s.strand().as()[k];
        int j = b.starts()[s.lineB()] + s.strand().bs()[k];
        inA[i] = true;
        inB[j] = true;
        toldA[i] = toldB[j] = !a.quoted()[i] && !b.quoted()[j];
      }
    }
    double tellingA = share(toldA);
    double tellingB = share(toldB);
    double share = Math.max(counted(share(inA), tellingA), counted(share(inB), tellingB));
    return new Collation(a, b, shared, share(inA), share(inB), share, Math.max(tellingA, tellingB));
  }

  private static double counted(double all, double telling) {
    return Math.max(Math.min(all, 2 * telling), Math.min(all, SPOKEN_ONLY));
  }

  /** True when next to nothing is shared beside what stands in quotation marks. */
  boolean isSpeechAlone() {
    return telling < TOLD;
  }

  Pair.Level level() {
    return Pair.Level.of(share);
  }

  private static double share(boolean[] in) {
    int count = 0;
    for (boolean i : in) if (i) count++;
    return in.length == 0 ? 0 : (double) count / in.length;
  }

  /** The shared stretches as cites, those of one pair of sentences joined where they run on. */
  List<Alignment> alignments() {
    return shared.stream().map(this::alignment).toList();
  }

  Alignment alignment(Shared s) {
    Span inA = span(a, s.lineA(), s.strand().beginA(), s.strand().endA());
    Span inB = span(b, s.lineB(), s.strand().beginB(), s.strand().endB());
    return new Alignment(new Cite(a.id(), inA), new Cite(b.id(), inB), Math.round(s.similarity() * 1000) / 1000.0, s.kind());
  }

  /** The words of a stretch, or the whole sentence when nearly all of it is shared. */
  static Span span(Wording w, int line, int from, int to) {
    int size = w.starts()[line + 1] - w.starts()[line];
    if (from <= 1 && to >= size - 1) return w.sentence(line);
    return w.span(w.starts()[line] + from, w.starts()[line] + to);
  }
}
