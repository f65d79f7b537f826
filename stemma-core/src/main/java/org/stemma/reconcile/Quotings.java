package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * One utterance that reports put in quotation marks with other words, or of which one quotes the sentence and another a few
 * words inside a sentence of its own. Where changes can be told word by word, the utterance's drift tells them; a telling
 * that only stops earlier differs in nothing.
 */
final class Quotings {
  /** Telling words in a row, the same in both, that make it plain that both quote one thing. */
  private static final int RUN = 2;
  /** Of the shorter of two direct quotations without such a run, the other has this share of the telling words. */
  private static final double SHARE = .5;

  private Quotings() {}

  private record Quoted(Cite cite, StatementMark mark) {}

  static List<Drafted> of(Ground ground, List<Utterance> utterances) {
    List<Drafted> out = new ArrayList<>();
    for (Utterance u : utterances) if (u.drift().isEmpty()) differing(ground, u).ifPresent(out::add);
    return out;
  }

  private static Optional<Drafted> differing(Ground ground, Utterance u) {
    List<Quoted> quoted = onePerReport(u);
    if (quoted.size() < 2) return Optional.empty();
    Quoted fullest = quoted.stream().min(Comparator.comparing((Quoted q) -> q.mark().kind() != StatementMark.Kind.DIRECT).thenComparingInt(q -> -q.cite().span().length())).orElseThrow();
    Map<String, Cite> readings = new LinkedHashMap<>();
    boolean mixed = false;
    boolean tied = false;
    for (Quoted q : quoted) {
      if (q == fullest || isWithin(ground, fullest.cite(), q.cite()) || isWithin(ground, q.cite(), fullest.cite())) continue;
      Optional<Span> here = common(ground, fullest, q);
      Optional<Span> there = common(ground, q, fullest);
      if (here.isEmpty() || there.isEmpty()) continue;
      readings.putIfAbsent(fullest.cite().report(), ground.shortened(fullest.cite(), here.get()));
      readings.put(q.cite().report(), ground.shortened(q.cite(), there.get()));
      tied |= isTiedElsewhere(ground, fullest, here.get(), q, there.get());
      mixed |= q.mark().kind() == StatementMark.Kind.MIXED || fullest.mark().kind() == StatementMark.Kind.MIXED;
    }
    if (readings.size() < 2) return Optional.empty();
    String about = "how " + u.speaker().name() + " is quoted: " + Excerpts.quoted(ground.text(fullest.cite()));
    if (tied) return Optional.of(new Drafted(Kind.SCOPE, about, List.copyOf(readings.values()), "the same quoted words are said of different things", 2.05));
    String note = mixed ? "one utterance is quoted with other words around what the reports share" : "the reports quote one utterance in other words";
    return Optional.of(new Drafted(Kind.WORDING_DRIFT, about, List.copyOf(readings.values()), note, 2));
  }

  /** The longest telling of each report that has words in marks, in order of reports. */
  private static List<Quoted> onePerReport(Utterance u) {
    Map<String, Quoted> out = new LinkedHashMap<>();
    for (Utterance.Reading r : u.readings()) {
      StatementMark s = r.statement();
      boolean another = r.entity().isPresent() && u.entity().isPresent() && !r.entity().equals(u.entity());
      if (s.kind() == StatementMark.Kind.INDIRECT || s.zone() != Zone.BODY || !s.speaker().isKnown() || another) continue;
      out.merge(r.report(), new Quoted(r.cite(), s), (a, b) -> b.cite().span().length() > a.cite().span().length() ? b : a);
    }
    return List.copyOf(out.values());
  }

  /** Every word of the part stands in the whole, in one row, a title in full or shortened. */
  private static boolean isWithin(Ground ground, Cite whole, Cite part) {
    return java.util.Collections.indexOfSubList(words(ground, whole), words(ground, part)) >= 0;
  }

  private static List<String> words(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    List<String> out = new ArrayList<>();
    for (int i : tokens(p, c.span())) out.add(ground.terms.inFull(p.tokens().lower(i)));
    return out;
  }

  private static List<Integer> tokens(Prose p, Span span) {
    List<Integer> out = new ArrayList<>();
    int[] range = p.tokens().range(span);
    for (int i = range[0]; i < range[1]; i++) if (Character.isLetterOrDigit(p.tokens().word(i).charAt(0))) out.add(i);
    return out;
  }

  /** Where the first has what both have: the longest row of the same words, or all of it where two direct quotations share single words. */
  private static Optional<Span> common(Ground ground, Quoted a, Quoted b) {
    Prose x = ground.report(a.cite().report()).prose();
    List<Integer> tokens = tokens(x, a.cite().span());
    List<String> other = words(ground, b.cite());
    int best = 0;
    Optional<Span> found = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        int n = 0;
        int telling = 0;
        while (i + n < tokens.size() && j + n < other.size() && ground.terms.inFull(x.tokens().lower(tokens.get(i + n))).equals(other.get(j + n))) if (tells(ground, x, tokens.get(i + n++))) telling++;
        if (telling < RUN || n <= best) continue;
        best = n;
        found = Optional.of(x.tokens().span(tokens.get(i), tokens.get(i + n - 1) + 1));
      }
    }
    boolean direct = a.mark().kind() == StatementMark.Kind.DIRECT && b.mark().kind() == StatementMark.Kind.DIRECT;
    return found.isPresent() || !direct || !shareWords(ground, a.cite(), b.cite()) ? found : Optional.of(a.cite().span());
  }

  /** Sentences of the reports' own that go on after the same words with the same preposition and no telling word in common: "'a coward' for leaving", "'a coward' for his silence". */
  private static boolean isTiedElsewhere(Ground ground, Quoted a, Span here, Quoted b, Span there) {
    if (a.mark().kind() != StatementMark.Kind.MIXED || b.mark().kind() != StatementMark.Kind.MIXED) return false;
    Prose x = ground.report(a.cite().report()).prose();
    Prose y = ground.report(b.cite().report()).prose();
    // The row of words that both have ends with the preposition, as both have that too.
    int last = x.tokens().range(here)[1] - 1;
    return x.tag(last).equals("IN") && areApart(telling(ground, x, rest(x, a, here)), telling(ground, y, rest(y, b, there)));
  }

  private static List<Integer> rest(Prose p, Quoted q, Span before) {
    return before.end() >= q.cite().span().end() ? List.of() : tokens(p, new Span(before.end(), q.cite().span().end()));
  }

  private static boolean areApart(Set<String> x, Set<String> y) {
    return !x.isEmpty() && !y.isEmpty() && java.util.Collections.disjoint(x, y);
  }

  private static boolean shareWords(Ground ground, Cite a, Cite b) {
    Set<String> x = lemmas(ground, a);
    Set<String> y = lemmas(ground, b);
    int least = Math.min(x.size(), y.size());
    x.retainAll(y);
    return x.size() >= RUN && x.size() >= SHARE * least;
  }

  private static Set<String> lemmas(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    return telling(ground, p, tokens(p, c.span()));
  }

  private static Set<String> telling(Ground ground, Prose p, List<Integer> tokens) {
    Set<String> out = new TreeSet<>();
    for (int i : tokens) if (tells(ground, p, i)) out.add(p.lemma(i));
    return out;
  }

  /** Nouns, adjectives, numbers and verbs, but not the verbs that only help. */
  private static boolean tells(Ground ground, Prose p, int i) {
    String tag = p.tag(i);
    boolean verb = tag.startsWith("V") && !ground.terms.isHelping(p, i);
    return verb || tag.startsWith("N") || tag.startsWith("J") || tag.equals("CD");
  }
}
