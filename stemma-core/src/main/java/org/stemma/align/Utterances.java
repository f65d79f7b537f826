package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.SharedPassages;
import org.stemma.model.StatementMark;
import org.stemma.model.Story;
import org.stemma.text.Groups;
import org.stemma.text.Slots;
import org.stemma.text.Span;

/**
 * Statements that tell one utterance: the same speaker and the same content, or content that the reports' shared
 * passages lay over one another.
 */
final class Utterances {
  private static final double SAME_SPEAKER = .4;
  private static final double SAME_NUMBER = .2;
  private static final double QUOTED = .8;
  private static final int LEAST_OWN = 3;
  private static final double OTHER_SPEAKER = .72;
  /** Likeness and telling words in common of a quotation that two reports have from two persons by name. */
  private static final double VERBATIM = .9;
  private static final int LONG = 6;
  private static final int VERY_WORDS = 4;
  private static final double WITHIN_REPORT = .52;

  /** A term in more statements than this proposes no pairs. */
  private static final int PROPOSERS = 300;

  private Utterances() {}

  /**
   * @param number of the report, see {@link SharedPassages#number}
   * @param bag content words and their weights, without what other statements inside tell
   * @param numbers those of the content words that are numbers
   * @param called the words of {@code who}
   * @param words all words, lower case
   * @param fragments the words in quotation marks, stretch by stretch
   */
  private record Told(String report, int number, StatementMark mark, Map<String, Double> bag, Set<String> numbers, String who, Set<String> called, List<String> words, List<List<String>> fragments) {}

  private record Link(int a, int b, double score) {}

  /** @return every statement in exactly one group, in order of reports and place */
  static List<List<StatementAt>> of(Story story, SharedPassages shared, List<Entity> entities, Likeness likeness, Language language) {
    Descriptions descriptions = new Descriptions(story, entities, language);
    Speakers speakers = new Speakers(entities);
    Map<String, Set<String>> words = new HashMap<>();
    List<Told> all = new ArrayList<>();
    for (Marked m : story.reports()) {
      for (StatementMark told : m.statements()) {
        StatementMark s = descriptions.named(m, told);
        String who = speakers.key(m.id(), s.speaker());
        Map<String, Double> bag = bag(m, s, likeness);
        all.add(new Told(m.id(), shared.number(m.id()), s, bag, numbers(bag.keySet()), who, words.computeIfAbsent(who, Speakers::words), Fragments.words(m.prose(), s.span()), Fragments.of(m.prose(), s, likeness)));
      }
    }
    List<Link> links = new ArrayList<>();
    for (long pair : proposed(all)) {
      int i = (int) (pair >> 32);
      int j = (int) pair;
      double score = score(all.get(i), all.get(j), shared, likeness);
      if (score > 0) links.add(new Link(i, j, score));
    }
    links.sort(Comparator.comparingDouble((Link l) -> -l.score()).thenComparingInt(Link::a).thenComparingInt(Link::b));
    return join(all, links).all().stream()
        .map(g -> g.stream().map(i -> new StatementAt(all.get(i).report(), all.get(i).mark())).toList())
        .toList();
  }

  /** What the statement tells beside the statements inside it; all of it where hardly anything would be left. */
  private static Map<String, Double> bag(Marked m, StatementMark s, Likeness likeness) {
    int own = m.statements().stream().filter(o -> o.inside().isPresent() && m.statements().get(o.inside().getAsInt()).span().equals(s.span()) && s.span().contains(o.span())).mapToInt(o -> o.span().begin()).min().orElse(s.span().end());
    Map<String, Double> before = own > s.span().begin() ? likeness.bag(m, new Span(s.span().begin(), own)) : Map.of();
    return before.size() >= LEAST_OWN ? before : likeness.bag(m, s.span());
  }

  /** Pairs that share a term; one that very many statements have proposes none. In order. */
  private static long[] proposed(List<Told> all) {
    Map<String, List<Integer>> withTerm = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) for (String t : all.get(i).bag().keySet()) withTerm.computeIfAbsent(t, x -> new ArrayList<>()).add(i);
    Slots pairs = new Slots();
    for (List<Integer> list : withTerm.values()) {
      if (list.size() > PROPOSERS) continue;
      for (int x = 0; x < list.size(); x++) for (int y = x + 1; y < list.size(); y++) pairs.add(PairMap.key(list.get(x), list.get(y)));
    }
    long[] out = pairs.keys();
    Arrays.sort(out);
    return out;
  }

  /** 0 when the two are not one utterance. */
  private static double score(Told a, Told b, SharedPassages shared, Likeness likeness) {
    boolean sameReport = a.report().equals(b.report());
    if (sameReport && a.mark().span().overlaps(b.mark().span())) return 0;
    boolean known = a.mark().speaker().isKnown() && b.mark().speaker().isKnown();
    boolean same = known && Speakers.same(a.who(), a.called(), b.who(), b.called());
    if (!same && !a.numbers().equals(b.numbers())) return 0;
    if (sameReport && known && !same) return 0;
    double alike = alike(a, b, likeness);
    if (same && (Fragments.shared(a.fragments(), b.words()) || Fragments.shared(b.fragments(), a.words()))) return Math.max(QUOTED, alike);
    if (sameReport) return same && alike >= WITHIN_REPORT ? alike : 0;
    if (!same && isNamed(a) && isNamed(b) && isQuoted(a) && isQuoted(b) && !isOneQuotation(a, b, alike)) return 0;
    double laid = laid(a, b, shared);
    if (laid >= .5) return Math.max(laid, alike);
    if (same) return alike >= (shareNumber(a, b) ? SAME_NUMBER : SAME_SPEAKER) ? alike : likeness.areClaims(a.words(), b.words()) ? SAME_SPEAKER : 0;
    boolean quoted = isQuoted(a) && isQuoted(b);
    return alike >= OTHER_SPEAKER && (!known || quoted) ? alike : 0;
  }

  /** So many words nearly all the same are not two persons' own, nor are the very words: "I heard a loud bang and ran outside", "I heard a bang and ran to the door" are. */
  private static boolean isOneQuotation(Told a, Told b, double alike) {
    return alike >= VERBATIM && Likeness.common(a.bag(), b.bag()) >= LONG || isPart(a.words(), b.words()) || isPart(b.words(), a.words());
  }

  private static boolean isPart(List<String> part, List<String> whole) {
    return part.size() >= VERY_WORDS && Collections.indexOfSubList(whole, part) >= 0;
  }

  private static boolean isNamed(Told t) {
    return t.mark().speaker().referent().isPresent();
  }

  /** Words that stand in marks may be put into another's mouth by mistake; a paraphrase of another's words is another's. */
  private static boolean isQuoted(Told t) {
    return t.mark().kind() != StatementMark.Kind.INDIRECT;
  }

  /** Both tell one number of two digits or more. */
  private static boolean shareNumber(Told a, Told b) {
    return a.numbers().stream().anyMatch(n -> b.numbers().contains(n) && (n.replaceAll("0+$", "").length() > 1 || n.length() > 3));
  }

  private static Set<String> numbers(Set<String> words) {
    Set<String> out = new TreeSet<>(words);
    out.removeIf(w -> !Character.isDigit(w.charAt(0)));
    return out;
  }

  private static double alike(Told a, Told b, Likeness likeness) {
    int common = Likeness.common(a.bag(), b.bag());
    int least = Math.min(a.bag().size(), b.bag().size());
    if (least == 0 || common < Math.min(2, least)) return 0;
    double contained = likeness.contained(a.bag(), b.bag());
    return least < 3 ? likeness.dice(a.bag(), b.bag()) : .6 * contained + .4 * likeness.dice(a.bag(), b.bag());
  }

  /** Share of the shorter content that a shared passage lays over the other. */
  private static double laid(Told a, Told b, SharedPassages shared) {
    double best = 0;
    for (Alignment al : shared.of(a.number(), b.number())) {
      Span x = spanOf(al, a.report());
      Span y = spanOf(al, b.report());
      if (x == null || y == null) continue;
      best = Math.max(best, overlay(a.mark().span(), x, b.mark().span(), y));
    }
    return best;
  }

  private static @org.jspecify.annotations.Nullable Span spanOf(Alignment al, String report) {
    if (al.a().report().equals(report)) return al.a().span();
    return al.b().report().equals(report) ? al.b().span() : null;
  }

  /** Carries the first content over the passage in proportion and measures how much of the two lies together. */
  private static double overlay(Span content, Span passage, Span other, Span otherPassage) {
    if (content.shared(passage) * 2 < content.length() || other.shared(otherPassage) * 2 < other.length()) return 0;
    double scale = (double) otherPassage.length() / Math.max(1, passage.length());
    double begin = otherPassage.begin() + (content.begin() - passage.begin()) * scale;
    double end = otherPassage.begin() + (content.end() - passage.begin()) * scale;
    double shared = Math.min(end, other.end()) - Math.max(begin, other.begin());
    return shared <= 0 ? 0 : shared / Math.max(end - begin, other.length());
  }

  /** Best links first; two groups join when most pairs between them, other reports only, are linked. */
  private static Groups join(List<Told> all, List<Link> links) {
    Joining joining = new Joining(all.stream().map(Told::report).toList());
    for (Link l : links) joining.link(l.a(), l.b());
    for (Link l : links) joining.join(l.a(), l.b());
    return joining.groups();
  }
}
