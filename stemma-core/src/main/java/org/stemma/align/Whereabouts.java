package org.stemma.align;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Span;

/** Where a figure is told to be, and from where a distance is measured. */
final class Whereabouts {
  private Whereabouts() {}

  private static final double COMMON = .45;


  /** "at the harbour station" behind the figure or, for want of it, before: "the harbour, where ten died". Words of all the story's sentences left out. */
  static Set<String> of(Prose prose, Sentence s, int[] range, Map<String, Double> weights, RowWords terms) {
    Set<String> out = behind(prose, s, range[1], terms);
    if (out.isEmpty()) out = before(prose, s, range[0], terms);
    out.removeIf(w -> weights.getOrDefault(w, 1.0) < COMMON);
    return out;
  }

  private static Set<String> behind(Prose prose, Sentence s, int from, RowWords terms) {
    Set<String> out = new HashSet<>();
    boolean inside = false;
    int numbers = 0;
    for (int i = from; i < Math.min(s.last(), from + 18); i++) {
      String w = prose.tokens().lower(i);
      String tag = prose.tag(i);
      if (terms.stop().contains(w) || tag.equals("CD") && ++numbers > 1 || inside && terms.join().contains(w)) break;
      if (terms.where().contains(w) && !terms.least().contains(prose.tokens().lowerAt(i + 1))) inside = true;
      else if (inside && tag.startsWith("NN")) out.add(prose.lemma(i));
      else if (inside && (tag.startsWith("V") || w.equals(","))) {
        if (!out.isEmpty()) break;
        inside = false;
      }
    }
    return out;
  }

  private static Set<String> before(Prose prose, Sentence s, int to, RowWords terms) {
    Set<String> out = new HashSet<>();
    for (int i = to - 1; i >= Math.max(s.first(), to - 14); i--) {
      String w = prose.tokens().lower(i);
      if (w.equals(";") || terms.join().contains(w) || prose.tag(i).equals("CD")) break;
      if (terms.where().contains(w) && i < to - 1) {
        for (int k = i + 1; k < to && (prose.tag(k).startsWith("NN") || prose.tag(k).startsWith("JJ") || prose.tag(k).equals("DT") || prose.tag(k).equals("POS")); k++) if (prose.tag(k).startsWith("NN")) out.add(prose.lemma(k));
        if (!out.isEmpty()) break;
      }
    }
    return out;
  }

  /** The names behind "of" or "from" right after a distance. */
  static Set<String> measuredFrom(Span span, Prose prose, RowWords terms) {
    Set<String> out = new HashSet<>();
    int[] range = prose.tokens().range(span);
    boolean inside = false;
    for (int i = range[1]; i < Math.min(prose.tokens().size(), range[1] + 7); i++) {
      String tag = prose.tag(i);
      if (terms.away().contains(prose.tokens().lower(i))) inside = true;
      else if (inside && tag.startsWith("NNP")) out.add(prose.tokens().lower(i));
      else if (!out.isEmpty() || prose.tokens().lower(i).equals(".") || inside && !tag.equals("DT") && !tag.startsWith("JJ")) break;
    }
    return out;
  }
}
