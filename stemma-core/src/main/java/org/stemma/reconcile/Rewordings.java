package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.model.Alignment;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Pair;
import org.stemma.model.Prose;
import org.stemma.text.Span;

/** Words changed inside passages that two reports share: other words, another name, another place, a negation, a limit. */
final class Rewordings {
  private static final int AROUND = 5;
  /** Changes of one sentence that are named. */
  private static final int NAMED = 3;
  /** Reports of a story up to which every pair is compared word by word. */
  private static final int SMALL = 12;

  private Rewordings() {}

  static List<Drafted> of(Ground ground) {
    Changes changes = new Changes();
    Set<String> near = nearest(ground);
    ground.passages().each((i, j, shared) -> {
      if (near.contains(shared.getFirst().a().report() + " " + shared.getFirst().b().report())) for (Alignment al : shared) if (al.similarity() < .999) reworded(ground, al, changes);
    });
    return bySentence(ground, changes.all());
  }

  private static void reworded(Ground ground, Alignment al, Changes changes) {
    Prose x = ground.report(al.a().report()).prose();
    Prose y = ground.report(al.b().report()).prose();
    for (WordDiff.Change c : WordDiff.of(x.tokens(), al.a().span(), y.tokens(), al.b().span())) changed(ground, al, x, y, c).ifPresent(changes::add);
  }

  /** Of each passage that tells the opposite where another report has it, all its places. */
  static List<List<Cite>> reversed(List<Drafted> reworded) {
    return reworded.stream().filter(d -> d.kind() == Kind.CONTRADICTION).map(Drafted::readings).toList();
  }

  /** Other words in several places of one sentence are one difference. */
  private static List<Drafted> bySentence(Ground ground, List<Drafted> all) {
    Map<Cite, List<Drafted>> drifts = new LinkedHashMap<>();
    List<Drafted> out = new ArrayList<>();
    for (Drafted d : all) {
      if (d.kind() == Kind.WORDING_DRIFT) drifts.computeIfAbsent(sentence(ground, d.readings().getFirst()), x -> new ArrayList<>()).add(d);
      else out.add(d);
    }
    drifts.forEach((c, list) -> out.add(joined(ground, list)));
    return out;
  }

  private static Drafted joined(Ground ground, List<Drafted> list) {
    List<Cite> cites = list.stream().flatMap(d -> d.readings().stream()).map(c -> sentence(ground, c)).distinct().toList();
    String about = String.join("; ", list.stream().limit(NAMED).map(Drafted::about).toList()) + (list.size() > NAMED ? "; ..." : "");
    double weight = 1 + Math.min(9, list.size()) / 10.0;
    return new Drafted(Kind.WORDING_DRIFT, about, cites, "the same sentence with other words in " + (list.size() == 1 ? "one place" : "several places"), weight);
  }

  private static Cite sentence(Ground ground, Cite c) {
    return ground.sentence(c).map(s -> ground.shortened(new Cite(c.report(), s.span()), c.span())).orElse(c);
  }

  /** All pairs of a small story; in a large one each report beside the one it shares most with, and its parents. */
  private static Set<String> nearest(Ground ground) {
    Set<String> out = new TreeSet<>();
    if (ground.story.reports().size() <= SMALL) {
      ground.lineage.pairs().forEach(p -> out.add(p.a() + " " + p.b()));
      return out;
    }
    Map<String, Pair> best = new LinkedHashMap<>();
    for (Pair p : ground.lineage.pairs()) {
      for (String r : List.of(p.a(), p.b())) {
        Pair old = best.get(r);
        if (old == null || Math.max(p.shareOfA(), p.shareOfB()) > Math.max(old.shareOfA(), old.shareOfB())) best.put(r, p);
      }
    }
    best.values().forEach(p -> out.add(p.a() + " " + p.b()));
    ground.lineage.edges().forEach(e -> {
      out.add(e.from() + " " + e.to());
      out.add(e.to() + " " + e.from());
    });
    return out;
  }

  private static Optional<Drafted> changed(Ground ground, Alignment al, Prose x, Prose y, WordDiff.Change c) {
    int negated = ground.terms.negations(x, c.aFrom(), c.aTo()) + ground.terms.negations(y, c.bFrom(), c.bTo());
    Set<String> a = content(ground, x, c.aFrom(), c.aTo());
    Set<String> b = content(ground, y, c.bFrom(), c.bTo());
    boolean reversed = Drifts.isReversal(ground, x, y, c) || ground.terms.isTurned(x, y, c) && !a.isEmpty() && !b.isEmpty() && isVariant(a, b);
    if (a.equals(b) && negated == 0) return Optional.empty();
    List<Cite> readings = List.of(around(al.a().report(), x, c.aFrom(), c.aTo()), around(al.b().report(), y, c.bFrom(), c.bTo()));
    String about = about(said(x, c.aFrom(), c.aTo()), said(y, c.bFrom(), c.bTo()));
    if (reversed && readings.stream().noneMatch(r -> Denials.isDenied(ground, r))) return Optional.of(new Drafted(Kind.CONTRADICTION, about, readings, "one reading has a negation that the other has not", 4.4));
    if (c.isCut() || c.isAddition() || a.isEmpty() || b.isEmpty()) return hedged(ground, c, x, y, about, readings);
    if (hasNumber(x, c.aFrom(), c.aTo()) && hasNumber(y, c.bFrom(), c.bTo())) return Optional.empty();
    Optional<NameMark> m = named(ground, al.a().report(), x, c.aFrom(), c.aTo());
    Optional<NameMark> n = named(ground, al.b().report(), y, c.bFrom(), c.bTo());
    if (m.isPresent() && n.isPresent()) return renamed(ground, x.text(m.get().span()), m.get(), y.text(n.get().span()), n.get(), readings);
    if (isVariant(a, b) || isMoved(ground, al.b().report(), y, c.bFrom(), a) || isMoved(ground, al.a().report(), x, c.aFrom(), b)) return Optional.empty();
    if (onlySays(ground, a) || onlySays(ground, b) || clause(x, c.aFrom(), c.aTo()) != clause(y, c.bFrom(), c.bTo())) return Optional.empty();
    if (isTime(ground, al.a().report(), x, c.aFrom(), c.aTo()) != isTime(ground, al.b().report(), y, c.bFrom(), c.bTo())) return Optional.empty();
    if (places(ground, al.a().report(), x, c.aFrom(), c.aTo()) && places(ground, al.b().report(), y, c.bFrom(), c.bTo())) {
      return Optional.of(new Drafted(Kind.SCOPE, about, readings, "the same passage names another place", 3));
    }
    return Optional.of(new Drafted(Kind.WORDING_DRIFT, about, readings, "the same passage has other words in this place", 1 + Math.min(a.size() + b.size(), 8) / 10.0));
  }

  /** "told" for "said Tuesday on": another way to attribute, not another word. */
  private static boolean onlySays(Ground ground, Set<String> words) {
    return ground.language.words(WordList.REPORTING_VERBS).containsAll(words);
  }

  /** 2 where the words hold a question word, "what he called", 1 where they hold a pronoun, "we have reached", else 0. */
  private static int clause(Prose p, int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) found = Math.max(found, p.tag(i).startsWith("W") ? 2 : p.tag(i).equals("PRP") ? 1 : 0);
    return found;
  }

  /** "Tuesday" for "in an interview": when it was said, not another word. */
  private static boolean isTime(Ground ground, String report, Prose p, int from, int to) {
    Span span = p.tokens().span(from, to);
    return ground.report(report).times().stream().anyMatch(t -> t.from().isPresent() && 2 * t.span().shared(span) > span.length());
  }

  /** The one name that the changed words are, but for an article. */
  private static Optional<NameMark> named(Ground ground, String report, Prose p, int from, int to) {
    int first = from;
    while (first < to - 1 && !p.tag(first).startsWith("NNP")) first++;
    if (first >= to) return Optional.empty();
    Span span = p.tokens().span(first, to);
    return ground.report(report).names().stream().filter(n -> n.span().equals(span)).findFirst();
  }

  /** The words stand elsewhere in the other's sentence. */
  private static boolean isMoved(Ground ground, String report, Prose p, int token, Set<String> words) {
    int at = p.sentenceAt(p.tokens().begin(Math.min(token, p.tokens().size() - 1)));
    if (at < 0) return false;
    Set<String> there = content(ground, p, p.sentences().get(at).first(), p.sentences().get(at).last());
    return there.containsAll(words);
  }

  private static boolean places(Ground ground, String report, Prose p, int from, int to) {
    if (from >= to) return false;
    Span span = p.tokens().span(from, to);
    return ground.report(report).names().stream().anyMatch(n -> n.kind() == NameKind.PLACE && span.contains(n.span()));
  }

  private static Optional<Drafted> renamed(Ground ground, String a, NameMark m, String b, NameMark n, List<Cite> readings) {
    if (Renamings.folded(a).equals(Renamings.folded(b)) || isAcronym(ground.terms, Renamings.folded(a), Renamings.folded(b)) || isAcronym(ground.terms, Renamings.folded(b), Renamings.folded(a)) || m.kind() != n.kind()) return Optional.empty();
    String about = Excerpts.quoted(a) + " / " + Excerpts.quoted(b);
    if (m.kind() == NameKind.PLACE) return Optional.of(new Drafted(Kind.SCOPE, about, readings, "the same passage names another place", 3));
    Set<String> words = new TreeSet<>(List.of(Renamings.folded(a).split(" ")));
    words.retainAll(List.of(Renamings.folded(b).split(" ")));
    if (words.isEmpty()) return Optional.of(new Drafted(Kind.WORDING_DRIFT, about, readings, "the same passage has another name", 1.4));
    return Optional.of(new Drafted(Kind.NAME_FORM, about, readings, "the same passage has another form of the name", 2.4));
  }

  static boolean isAcronym(Terms terms, String letters, String words) {
    StringBuilder initials = new StringBuilder();
    for (String w : words.split(" ")) if (!w.isEmpty() && !terms.small().contains(w)) initials.append(w.charAt(0));
    return initials.length() > 1 && letters.replace(" ", "").contentEquals(initials);
  }

  /** The same words in another spelling or derivation: recognise, recognize. */
  private static boolean isVariant(Set<String> a, Set<String> b) {
    Set<String> x = new TreeSet<>(a);
    Set<String> y = new TreeSet<>(b);
    x.removeAll(b);
    y.removeAll(a);
    if (x.size() > 1 || y.size() > 1) return false;
    if (x.isEmpty() || y.isEmpty()) return true;
    String v = x.iterator().next();
    String w = y.iterator().next();
    int n = 0;
    while (n < Math.min(v.length(), w.length()) && v.charAt(n) == w.charAt(n)) n++;
    return n >= 4 && n >= Math.min(v.length(), w.length()) - 3;
  }

  private static Optional<Drafted> hedged(Ground ground, WordDiff.Change c, Prose x, Prose y, String about, List<Cite> readings) {
    boolean scope = limits(ground, x, c.aFrom(), c.aTo()) || limits(ground, y, c.bFrom(), c.bTo());
    return scope ? Optional.of(new Drafted(Kind.SCOPE, about, readings, "one reading limits what the other tells of without a limit", 3.1)) : Optional.empty();
  }

  /** A word that limits; "not only" limits nothing. */
  private static boolean limits(Ground ground, Prose p, int from, int to) {
    for (int i = from; i < to; i++) if (ground.terms.limit().contains(p.tokens().lower(i)) && (i == 0 || ground.terms.negations(p, i - 1, i) == 0)) return true;
    return false;
  }

  private static boolean hasNumber(Prose p, int from, int to) {
    for (int i = from; i < to; i++) if (p.tag(i).equals("CD")) return true;
    return false;
  }

  static Set<String> content(Ground ground, Prose p, int from, int to) {
    Set<String> out = new TreeSet<>();
    for (int i = from; i < to; i++) {
      String tag = p.tag(i);
      boolean helping = ground.terms.isHelping(p, i) || p.lemma(i).equals("'s");
      if (!helping && (tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J") || tag.equals("CD"))) out.add(p.lemma(i));
    }
    return out;
  }

  /** "“in any part” / left out" where one has nothing instead. */
  private static String about(String first, String other) {
    return (first.isEmpty() ? other : first) + " / " + (first.isEmpty() || other.isEmpty() ? "left out" : other);
  }

  private static String said(Prose p, int from, int to) {
    return from < to ? Excerpts.quoted(p.text(p.tokens().span(from, to))) : "";
  }

  private static Cite around(String report, Prose p, int from, int to) {
    int first = Math.max(0, from - AROUND);
    int last = Math.min(p.tokens().size(), Math.max(to, from) + AROUND);
    int sentence = p.sentenceAt(p.tokens().begin(Math.min(from, p.tokens().size() - 1)));
    if (sentence >= 0) {
      first = Math.max(first, p.sentences().get(sentence).first());
      last = Math.min(last, Math.max(to, p.sentences().get(sentence).last()));
    }
    return new Cite(report, p.tokens().span(first, Math.max(first + 1, last)));
  }
}
