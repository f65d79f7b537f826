package org.stemma.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.Locus;
import org.stemma.model.Cite;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * Sentences and clauses that tell the same thing, by the passages the reports share and by what they tell. Links are
 * taken best first; a stretch joins a locus only when it is like most of those already there, so that a chain of weak
 * links does not draw two things together.
 */
final class Loci {
  private static final double STAYS_LIKE = .22;
  private static final double ALIGNED = .55;
  /** A term in more stretches than this proposes no pairs. */
  private static final int PROPOSERS = 60;
  /** A sentence this short is told by its own locus; clauses of it add nothing. */
  private static final int SHORT = 140;

  private static final double COPIES = .45;
  /** Fewer words of its own than this tell nothing. */
  private static final int PLAIN = 2;

  private Loci() {}

  private record Unit(String report, Span span, Map<String, Double> bag, int plain) {}

  private record Link(int a, int b, double score) {}

  /** @return loci of two reports or more, those in most reports first */
  static List<Locus> of(Story story, Lineage lineage, Likeness likeness) {
    List<Locus> sentences = loci(units(story, likeness, false), lineage, likeness, Level.SENTENCE);
    List<Locus> clauses = loci(units(story, likeness, true), lineage, likeness, Level.CLAUSE);
    List<Locus> out = new ArrayList<>(sentences);
    for (Locus c : clauses) if (sentences.stream().noneMatch(s -> tells(s, c))) out.add(c);
    out.sort(Comparator.comparingInt((Locus l) -> -reports(l).size()).thenComparingDouble(l -> -l.similarity()));
    return List.copyOf(out);
  }

  /** What makes two stretches alike: shared weight against both, and at least so much of it. */
  private enum Level {
    SENTENCE(.36, 1.6, 3),
    CLAUSE(.42, 1.3, 2);

    final double like;
    final double weight;
    final int common;

    Level(double like, double weight, int common) {
      this.like = like;
      this.weight = weight;
      this.common = common;
    }
  }

  private static TreeSet<String> reports(Locus l) {
    return new TreeSet<>(l.readings().stream().map(Cite::report).toList());
  }

  /** The sentences tell it already: every clause lies in one of them, and they are short or copies of one another. */
  private static boolean tells(Locus sentences, Locus clauses) {
    boolean copies = sentences.similarity() >= COPIES && reports(sentences).equals(reports(clauses));
    return clauses.readings().stream().allMatch(c -> sentences.readings().stream()
        .anyMatch(s -> s.report().equals(c.report()) && s.span().contains(c.span()) && (copies || s.span().length() <= SHORT)));
  }

  private static List<Locus> loci(List<Unit> units, Lineage lineage, Likeness likeness, Level level) {
    Map<Long, Double> scores = new HashMap<>();
    aligned(units, lineage, scores);
    alike(units, likeness, level, scores);
    List<Link> links = new ArrayList<>();
    scores.forEach((k, v) -> links.add(new Link((int) (k >> 32), (int) (long) k, v)));
    links.sort(Comparator.comparingDouble((Link l) -> -l.score()).thenComparingInt(Link::a).thenComparingInt(Link::b));
    return told(units, cluster(units, links, scores, likeness, level), scores);
  }

  private static List<Unit> units(Story story, Likeness likeness, boolean clauses) {
    List<Unit> out = new ArrayList<>();
    for (Marked m : story.reports()) {
      for (Sentence s : m.prose().sentences()) {
        if (s.zone() != Zone.BODY) continue;
        for (Span span : clauses ? Clauses.of(m.prose(), s) : List.of(s.span())) {
          out.add(new Unit(m.id(), span, likeness.bag(m, span), plain(m.prose(), span, likeness)));
        }
      }
    }
    return out;
  }

  /** Number of content words that are no part of a name and no verb of saying. */
  private static int plain(Prose p, Span span, Likeness likeness) {
    int[] range = p.tokens().range(span);
    int n = 0;
    for (int i = range[0]; i < range[1]; i++) {
      String tag = p.tag(i);
      if ((tag.startsWith("V") || tag.equals("NN") || tag.equals("NNS") || tag.equals("CD")) && likeness.tells(p, i)) n++;
    }
    return n;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private static void aligned(List<Unit> units, Lineage lineage, Map<Long, Double> scores) {
    Map<String, List<Integer>> byReport = new HashMap<>();
    for (int i = 0; i < units.size(); i++) byReport.computeIfAbsent(units.get(i).report(), r -> new ArrayList<>()).add(i);
    for (Alignment al : lineage.alignments()) {
      for (int i : byReport.getOrDefault(al.a().report(), List.of())) {
        double x = covered(units.get(i), al.a());
        if (x < .4 || units.get(i).plain() < PLAIN) continue;
        for (int j : byReport.getOrDefault(al.b().report(), List.of())) {
          double y = covered(units.get(j), al.b());
          if (y >= .4 && samePart(units.get(i), al.a(), units.get(j), al.b())) {
            scores.merge(key(i, j), Math.max(ALIGNED, (x + y) / 2 * al.similarity()), Math::max);
          }
        }
      }
    }
  }

  private static double covered(Unit u, Cite c) {
    return (double) u.span().shared(c.span()) / u.span().length();
  }

  /** In a passage of several stretches the first stands beside the first: their middles lie at like parts of it. */
  private static boolean samePart(Unit x, Cite a, Unit y, Cite b) {
    double shorter = Math.min(x.span().length(), y.span().length());
    return Math.abs(part(x, a) - part(y, b)) <= .5 * Math.min(1, shorter / Math.max(1, Math.min(a.span().length(), b.span().length())));
  }

  private static double part(Unit u, Cite c) {
    double middle = (u.span().begin() + u.span().end()) / 2.0;
    return (middle - c.span().begin()) / Math.max(1, c.span().length());
  }

  private static void alike(List<Unit> units, Likeness likeness, Level level, Map<Long, Double> scores) {
    Map<String, List<Integer>> withTerm = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) for (String t : units.get(i).bag().keySet()) withTerm.computeIfAbsent(t, x -> new ArrayList<>()).add(i);
    Map<Long, Integer> common = new HashMap<>();
    for (List<Integer> list : withTerm.values()) {
      if (list.size() > PROPOSERS) continue;
      for (int x = 0; x < list.size(); x++)
        for (int y = x + 1; y < list.size(); y++)
          if (!units.get(list.get(x)).report().equals(units.get(list.get(y)).report())) common.merge(key(list.get(x), list.get(y)), 1, Integer::sum);
    }
    common.forEach((k, n) -> {
      if (n >= level.common) {
        double s = score(units.get((int) (k >> 32)), units.get((int) (long) k), likeness, level);
        if (s >= level.like) scores.merge(k, s, Math::max);
      }
    });
  }

  private static double score(Unit a, Unit b, Likeness likeness, Level level) {
    if (Math.min(a.plain(), b.plain()) < PLAIN || likeness.shared(a.bag(), b.bag()) < level.weight) return 0;
    return .5 * likeness.dice(a.bag(), b.bag()) + .4 * likeness.contained(a.bag(), b.bag());
  }

  private static Groups cluster(List<Unit> units, List<Link> links, Map<Long, Double> scores, Likeness likeness, Level level) {
    Groups groups = new Groups(units.size());
    Map<Integer, List<Integer>> members = new HashMap<>();
    Map<Long, Integer> apart = new HashMap<>();
    Map<Long, Boolean> stays = new HashMap<>();
    for (Link l : links) {
      int a = groups.root(l.a());
      int b = groups.root(l.b());
      if (a == b) continue;
      List<Integer> x = members.getOrDefault(a, List.of(a));
      List<Integer> y = members.getOrDefault(b, List.of(b));
      // Groups only grow: two that did not fit fit no better until one of them has.
      if (apart.getOrDefault(key(a, b), 0) == x.size() + y.size()) continue;
      if (!fits(units, x, y, k -> stays.computeIfAbsent(k, p -> staysLike(units, p, scores, likeness, level)))) {
        apart.put(key(a, b), x.size() + y.size());
        continue;
      }
      List<Integer> joined = new ArrayList<>(x);
      joined.addAll(y);
      groups.join(a, b);
      members.put(groups.root(a), joined);
    }
    return groups;
  }

  /** Most of the pairs between the two must be alike. */
  private static boolean fits(List<Unit> units, List<Integer> x, List<Integer> y, LongPredicate alike) {
    int all = x.size() * y.size();
    int good = 0;
    int left = all;
    for (int i : x) {
      for (int j : y) {
        if (!units.get(i).report().equals(units.get(j).report()) && alike.test(key(i, j))) good++;
        left--;
        if (good * 2 > all) return true;
        if ((good + left) * 2 <= all) return false;
      }
    }
    return good * 2 > all;
  }

  private static boolean staysLike(List<Unit> units, long pair, Map<Long, Double> scores, Likeness likeness, Level level) {
    return scores.getOrDefault(pair, 0.0) >= level.like || score(units.get((int) (pair >> 32)), units.get((int) pair), likeness, level) >= STAYS_LIKE;
  }

  private static List<Locus> told(List<Unit> units, Groups groups, Map<Long, Double> scores) {
    List<Locus> out = new ArrayList<>();
    for (List<Integer> g : groups.all()) {
      if (g.stream().map(i -> units.get(i).report()).distinct().count() < 2) continue;
      double sum = 0;
      int n = 0;
      for (int i : g) for (int j : g) if (i < j && scores.containsKey(key(i, j))) {
        sum += scores.get(key(i, j));
        n++;
      }
      out.add(new Locus(g.stream().map(i -> new Cite(units.get(i).report(), units.get(i).span())).toList(), n == 0 ? 0 : sum / n));
    }
    return out;
  }
}
