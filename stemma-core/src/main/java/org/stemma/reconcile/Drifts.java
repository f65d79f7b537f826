package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Cite;
import org.stemma.model.Prose;
import org.stemma.model.Utterance.Drift;
import org.stemma.model.Utterance.DriftKind;
import org.stemma.text.Span;

/** What changed from one telling of an utterance to another, change by change, and of what kind each is. */
final class Drifts {
  /** Tellings that keep less of the words are told anew; a list of changed words would say nothing. */
  private static final double LEAST_KEPT = .45;

  /** Words in a row that stand in both tellings, somewhere, before any change is told. */
  private static final int LEAST_RUN = 3;

  private static final int LONG_RUN = 5;
  private static final double CLOSE = .6;

  /** One word stands for another only where this many words on both sides of it, or all there are, stand in both. */
  private static final int CONTEXT = 2;

  private final Ground ground;
  private final Terms terms;

  private Drifts(Ground ground) {
    this.ground = ground;
    this.terms = ground.terms;
  }

  static List<Drift> of(Ground ground, Cite from, Cite to) {
    return new Drifts(ground).of(from, to);
  }

  private List<Drift> of(Cite from, Cite to) {
    Prose x = ground.report(from.report()).prose();
    Prose y = ground.report(to.report()).prose();
    List<WordDiff.Change> changes = WordDiff.of(x.tokens(), from.span(), y.tokens(), to.span());
    List<Drift> out = new ArrayList<>();
    if (!isParallel(x, from, y, to, changes)) return out;
    int[] runs = runs(x, from, changes);
    boolean close = isClose(runs, words(x, x.tokens().range(from.span())), words(y, y.tokens().range(to.span())));
    for (int i = 0; i < changes.size(); i++) {
      WordDiff.Change c = changes.get(i);
      if (c.isAddition() && !isReversal(x, y, c)) continue;
      Cite a = cite(from, x, c.aFrom(), c.aTo(), from.span());
      Cite b = cite(to, y, c.bFrom(), c.bTo(), to.span());
      if (all(x, c.aFrom(), c.aTo(), "CD") && all(y, c.bFrom(), c.bTo(), "CD") && areOneNumber(a, b)) continue;
      int least = close ? 1 : CONTEXT;
      boolean held = (runs[i] >= least || i == 0) && (runs[i + 1] >= least || i == changes.size() - 1);
      kind(x, y, c, changes, held).ifPresent(k -> out.add(new Drift(a, b, k)));
    }
    return out;
  }

  /** "nine" and "9". */
  private boolean areOneNumber(Cite a, Cite b) {
    List<OptionalDouble> one = numbers(a);
    return !one.isEmpty() && one.equals(numbers(b));
  }

  private List<OptionalDouble> numbers(Cite c) {
    return ground.report(c.report()).figures().stream().filter(f -> f.span().overlaps(c.span())).map(f -> f.quantity().value()).toList();
  }

  /** Half of the shorter telling's words stand in the other, in order, and somewhere three of them in a row. */
  private static boolean isParallel(Prose x, Cite from, Prose y, Cite to, List<WordDiff.Change> changes) {
    int shared = 0;
    int longest = 0;
    for (int run : runs(x, from, changes)) {
      shared += run;
      longest = Math.max(longest, run);
    }
    int shorter = Math.min(words(x, x.tokens().range(from.span())), words(y, y.tokens().range(to.span())));
    return longest >= Math.min(LEAST_RUN, shorter) && shared >= LEAST_KEPT * shorter;
  }

  /** Numbers of words that both tellings have before the first change, between changes, and after the last. */
  private static int[] runs(Prose x, Cite from, List<WordDiff.Change> changes) {
    int[] range = x.tokens().range(from.span());
    int[] out = new int[changes.size() + 1];
    int at = range[0];
    for (int i = 0; i < changes.size(); i++) {
      out[i] = words(x, new int[] {at, changes.get(i).aFrom()});
      at = changes.get(i).aTo();
    }
    out[changes.size()] = words(x, new int[] {at, range[1]});
    return out;
  }

  private static int words(Prose p, int[] range) {
    int n = 0;
    for (int i = range[0]; i < range[1]; i++) if (Character.isLetterOrDigit(p.tokens().word(i).charAt(0))) n++;
    return n;
  }

  /** The two go word by word: three fifths of the shorter one's words, and five in a row. */
  private static boolean isClose(int[] runs, int a, int b) {
    int shared = 0;
    int longest = 0;
    for (int run : runs) {
      shared += run;
      longest = Math.max(longest, run);
    }
    return longest >= LONG_RUN && shared >= CLOSE * Math.min(a, b);
  }

  private static Cite cite(Cite whole, Prose prose, int from, int to, Span otherwise) {
    return new Cite(whole.report(), from < to ? prose.tokens().span(from, to) : otherwise);
  }

  /** The kind of a change that is plainly of one; none where one stretch was only told anew. */
  private Optional<DriftKind> kind(Prose x, Prose y, WordDiff.Change c, List<WordDiff.Change> all, boolean held) {
    if (isReversal(x, y, c)) return Optional.of(DriftKind.REVERSED);
    if (isContraction(x, y, c)) return Optional.empty();
    if (onlyForm(x, y, c)) return isVerbal(x, c.aFrom(), c.aTo()) && isVerbal(y, c.bFrom(), c.bTo()) ? Optional.of(DriftKind.PERSON_TENSE) : Optional.empty();
    if (c.isCut()) return cut(x, y, c, all);
    Set<String> a = content(x, c.aFrom(), c.aTo());
    Set<String> b = content(y, c.bFrom(), c.bTo());
    if (a.isEmpty() || b.isEmpty() || isSpelling(x, y, c)) return b.isEmpty() && a.size() > 2 ? Optional.of(DriftKind.CUT) : Optional.empty();
    if (all(x, c.aFrom(), c.aTo(), "CD") && all(y, c.bFrom(), c.bTo(), "CD")) return Optional.of(DriftKind.NUMBER);
    if (all(x, c.aFrom(), c.aTo(), "NNP") && all(y, c.bFrom(), c.bTo(), "NNP")) return held && a.size() < 4 && b.size() < 4 ? Optional.of(DriftKind.NAME) : Optional.empty();
    return isSynonym(x, y, c, held) ? Optional.of(DriftKind.SYNONYM) : Optional.empty();
  }

  /** Words left out: more than small words and helping verbs; told in another place of the telling, in this form or another, they are moved. */
  private Optional<DriftKind> cut(Prose x, Prose y, WordDiff.Change c, List<WordDiff.Change> all) {
    Set<String> left = content(x, c.aFrom(), c.aTo());
    if (left.isEmpty()) return Optional.empty();
    for (WordDiff.Change d : all) {
      if (d.bTo() == d.bFrom()) continue;
      Set<String> put = content(y, d.bFrom(), d.bTo());
      long found = left.stream().filter(w -> put.stream().anyMatch(v -> v.equals(w) || shareStem(v, w))).count();
      if (3 * found >= 2 * left.size()) return left.size() > 1 && d != c ? Optional.of(DriftKind.REORDERED) : Optional.empty();
    }
    return Optional.of(DriftKind.CUT);
  }

  private static boolean shareStem(String a, String b) {
    return a.length() > STEM && b.length() > STEM && a.regionMatches(0, b, 0, STEM);
  }

  private static final int STEM = 4;

  /** The same parts of speech in the same order, one or two, either known to stand for one another or held on both sides by the same words. */
  private boolean isSynonym(Prose x, Prose y, WordDiff.Change c, boolean held) {
    List<Integer> a = contentTokens(x, c.aFrom(), c.aTo());
    List<Integer> b = contentTokens(y, c.bFrom(), c.bTo());
    if (a.size() == 1 && b.size() == 2 && isModifier(y, b.getFirst())) b.removeFirst();
    if (b.size() == 1 && a.size() == 2 && isModifier(x, a.getFirst())) a.removeFirst();
    if (a.size() != b.size() || a.size() > 2 || c.aTo() - c.aFrom() > 4 || c.bTo() - c.bFrom() > 4) return false;
    boolean known = true;
    boolean other = false;
    boolean forms = true;
    for (int i = 0; i < a.size(); i++) {
      String v = x.lemma(a.get(i));
      String w = y.lemma(b.get(i));
      String tag = x.tag(a.get(i));
      if (tag.startsWith("NNP") || tag.startsWith("CD") || tag.charAt(0) != y.tag(b.get(i)).charAt(0) || y.tag(b.get(i)).startsWith("NNP")) return false;
      known &= v.equals(w) || ground.language.synonyms(v).contains(w) || ground.language.synonyms(w).contains(v);
      forms &= v.equals(w) || shareStem(v, w);
      other |= !v.equals(w);
    }
    return other && !forms && (known || held);
  }

  private static boolean isModifier(Prose p, int token) {
    return p.tag(token).startsWith("J") || p.tag(token).startsWith("R");
  }

  private List<Integer> contentTokens(Prose p, int from, int to) {
    List<Integer> out = new ArrayList<>();
    for (int i = from; i < to; i++) if (isContent(p, i)) out.add(i);
    return out;
  }

  /** One word written in two ways, see {@link #isSpelling(Prose, Prose, WordDiff.Change)}. */
  static boolean isSpelling(Ground ground, Prose x, Prose y, WordDiff.Change c) {
    return new Drifts(ground).isSpelling(x, y, c);
  }

  /** A letter apart in a long word, points or a hyphen more or less, a title in full: one word written in two ways. */
  private boolean isSpelling(Prose x, Prose y, WordDiff.Change c) {
    String a = letters(x, c.aFrom(), c.aTo());
    String b = letters(y, c.bFrom(), c.bTo());
    if (a.equals(b) || terms.inFull(a).equals(terms.inFull(b))) return true;
    if (a.length() < 6 || Math.abs(a.length() - b.length()) > 1) return false;
    int k = 0;
    while (k < Math.min(a.length(), b.length()) && a.charAt(k) == b.charAt(k)) k++;
    return a.substring(Math.min(a.length(), a.length() >= b.length() ? k + 1 : k)).equals(b.substring(Math.min(b.length(), b.length() >= a.length() ? k + 1 : k)));
  }

  private static String letters(Prose p, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) p.tokens().lower(i).chars().filter(Character::isLetterOrDigit).forEach(ch -> out.append((char) ch));
    return out.toString();
  }

  /** "will not" and "won't" are the same words. */
  private boolean isContraction(Prose x, Prose y, WordDiff.Change c) {
    return terms.negations(x, c.aFrom(), c.aTo()) == 1 && terms.negations(y, c.bFrom(), c.bTo()) == 1 && c.aTo() - c.aFrom() <= 2 && c.bTo() - c.bFrom() <= 2;
  }

  /** A verb, a helping verb or a pronoun, and nothing but small words beside, no preposition. */
  private static boolean isVerbal(Prose p, int from, int to) {
    boolean any = from == to;
    for (int i = from; i < to; i++) {
      String tag = p.tag(i);
      if (tag.equals("IN") || tag.equals("CC")) return false;
      any |= tag.startsWith("V") || tag.equals("MD") || tag.startsWith("PRP");
    }
    return any;
  }

  private boolean all(Prose p, int from, int to, String tag) {
    List<Integer> tokens = contentTokens(p, from, to);
    return !tokens.isEmpty() && tokens.stream().allMatch(i -> p.tag(i).startsWith(tag));
  }

  /** One stretch denies what the other tells, see {@link #isReversal(Prose, Prose, WordDiff.Change)}. */
  static boolean isReversal(Ground ground, Prose x, Prose y, WordDiff.Change c) {
    return new Drifts(ground).isReversal(x, y, c);
  }

  /** One telling denies what the other tells, in otherwise the same words: "unknown" for "not known" turns nothing round. */
  private boolean isReversal(Prose x, Prose y, WordDiff.Change c) {
    if (!terms.isTurned(x, y, c)) return false;
    Set<String> a = content(x, c.aFrom(), c.aTo());
    Set<String> b = content(y, c.bFrom(), c.bTo());
    a.removeAll(terms.negation());
    b.removeAll(terms.negation());
    return a.equals(b);
  }

  /** Other forms of the same verbs, helping verbs, pronouns and small words only. */
  private boolean onlyForm(Prose x, Prose y, WordDiff.Change c) {
    Set<String> a = content(x, c.aFrom(), c.aTo());
    Set<String> b = content(y, c.bFrom(), c.bTo());
    return a.equals(b);
  }

  private Set<String> content(Prose p, int from, int to) {
    Set<String> out = new TreeSet<>();
    for (int i : contentTokens(p, from, to)) out.add(p.lemma(i).replace(".", ""));
    return out;
  }

  private boolean isContent(Prose p, int i) {
    String tag = p.tag(i);
    return !terms.isHelping(p, i) && (tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J") || tag.startsWith("R") || tag.equals("CD"));
  }
}
