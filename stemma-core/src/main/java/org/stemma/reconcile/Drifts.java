package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.model.Cite;
import org.stemma.model.Prose;
import org.stemma.model.Utterance.Drift;
import org.stemma.model.Utterance.DriftKind;
import org.stemma.text.Span;

/** What changed from one telling of an utterance to another, change by change, and of what kind each is. */
final class Drifts {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "no", "never", "neither", "nor", "without", "cannot", "nobody", "none", "nothing");
  private static final int REORDERED_WORDS = 3;

  /** Tellings that keep less of the words are told anew; a list of changed words would say nothing. */
  private static final double LEAST_KEPT = .4;

  private Drifts() {}

  /** Share of the shorter telling's words that stand in the other, in order. */
  private static double kept(Prose x, Cite from, Prose y, Cite to, List<WordDiff.Change> changes) {
    int[] a = x.tokens().range(from.span());
    int[] b = y.tokens().range(to.span());
    int changed = changes.stream().mapToInt(c -> c.aTo() - c.aFrom()).sum();
    return (double) (a[1] - a[0] - changed) / Math.max(1, Math.min(a[1] - a[0], b[1] - b[0]));
  }

  static List<Drift> of(Ground ground, Cite from, Cite to) {
    Prose x = ground.report(from.report()).prose();
    Prose y = ground.report(to.report()).prose();
    List<WordDiff.Change> changes = WordDiff.of(x.tokens(), from.span(), y.tokens(), to.span());
    List<Drift> out = new ArrayList<>();
    if (kept(x, from, y, to, changes) < LEAST_KEPT) return out;
    for (WordDiff.Change c : changes) {
      if (c.isAddition() && !isReversal(x, y, c)) continue;
      Cite a = cite(from, x, c.aFrom(), c.aTo(), from.span());
      Cite b = cite(to, y, c.bFrom(), c.bTo(), to.span());
      kind(x, y, c, changes, ground.language).ifPresent(k -> out.add(new Drift(a, b, k)));
    }
    return out;
  }

  private static Cite cite(Cite whole, Prose prose, int from, int to, Span otherwise) {
    return new Cite(whole.report(), from < to ? prose.tokens().span(from, to) : otherwise);
  }

  private static Optional<DriftKind> kind(Prose x, Prose y, WordDiff.Change c, List<WordDiff.Change> all, Language language) {
    if (isReversal(x, y, c)) return Optional.of(DriftKind.REVERSED);
    if (c.isCut()) return c.aTo() - c.aFrom() < 2 && isSmall(x, c.aFrom()) ? Optional.empty() : Optional.of(moved(x, y, c, all) ? DriftKind.REORDERED : DriftKind.CUT);
    if (has(x, c.aFrom(), c.aTo(), "CD") && has(y, c.bFrom(), c.bTo(), "CD")) return Optional.of(DriftKind.NUMBER);
    if (has(x, c.aFrom(), c.aTo(), "NNP") && has(y, c.bFrom(), c.bTo(), "NNP")) return Optional.of(DriftKind.NAME);
    if (onlyForm(x, y, c)) return Optional.of(DriftKind.PERSON_TENSE);
    if (c.aTo() - c.aFrom() > 2 * Math.max(1, c.bTo() - c.bFrom()) + 2) return Optional.of(DriftKind.CUT);
    return Optional.of(DriftKind.SYNONYM);
  }

  private static boolean isSmall(Prose x, int token) {
    return Set.of("DT", "IN", "CC", "TO", "").contains(x.tag(token)) || x.tag(token).length() < 2;
  }

  /** One telling denies what the other tells, in otherwise the same words: "unknown" for "not known" turns nothing round. */
  static boolean isReversal(Prose x, Prose y, WordDiff.Change c) {
    boolean turned = negations(x, c.aFrom(), c.aTo()) % 2 != negations(y, c.bFrom(), c.bTo()) % 2;
    if (!turned) return false;
    Set<String> a = content(x, c.aFrom(), c.aTo());
    Set<String> b = content(y, c.bFrom(), c.bTo());
    a.removeAll(NEGATIONS);
    b.removeAll(NEGATIONS);
    return a.equals(b);
  }

  static int negations(Prose p, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) if (NEGATIONS.contains(p.tokens().lower(i))) n++;
    return n;
  }

  private static boolean has(Prose p, int from, int to, String tag) {
    for (int i = from; i < to; i++) if (p.tag(i).startsWith(tag)) return true;
    return false;
  }

  /** Other forms of the same verbs, helping verbs, pronouns and small words only. */
  private static boolean onlyForm(Prose x, Prose y, WordDiff.Change c) {
    Set<String> a = content(x, c.aFrom(), c.aTo());
    Set<String> b = content(y, c.bFrom(), c.bTo());
    return a.equals(b);
  }

  private static Set<String> content(Prose p, int from, int to) {
    Set<String> out = new TreeSet<>();
    for (int i = from; i < to; i++) {
      String tag = p.tag(i);
      boolean helping = Set.of("be", "have", "will", "would", "do").contains(p.lemma(i)) || tag.equals("MD");
      if (!helping && (tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J") || tag.startsWith("R") || tag.equals("CD"))) out.add(p.lemma(i));
    }
    return out;
  }

  /** The words cut here were added elsewhere. */
  private static boolean moved(Prose x, Prose y, WordDiff.Change cut, List<WordDiff.Change> all) {
    if (cut.aTo() - cut.aFrom() < REORDERED_WORDS) return false;
    Set<String> words = content(x, cut.aFrom(), cut.aTo());
    return !words.isEmpty() && all.stream().filter(WordDiff.Change::isAddition).anyMatch(c -> content(y, c.bFrom(), c.bTo()).containsAll(words));
  }
}
