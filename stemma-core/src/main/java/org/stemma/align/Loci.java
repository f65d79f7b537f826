package org.stemma.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.Locus;
import org.stemma.model.Cite;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.model.Zone;

/**
 * Sentences that tell the same thing, by the passages the reports share and by what they tell. Links are taken best
 * first; a sentence joins a locus only when it is like most of those already there, so that a chain of weak links does
 * not draw two things together.
 */
final class Loci {
  private static final double LIKE = .36;
  private static final double STAYS_LIKE = .22;
  private static final double ALIGNED = .55;
  private static final int COMMON_TERMS = 3;
  /** A term in more sentences than this proposes no pairs. */
  private static final int PROPOSERS = 60;

  private Loci() {}

  private record Unit(String report, Sentence sentence, Map<String, Double> bag) {}

  private record Link(int a, int b, double score) {}

  /** @return loci of two reports or more, those in most reports first */
  static List<Locus> of(Story story, Lineage lineage, Likeness likeness, Language language) {
    List<Unit> units = units(story, likeness);
    Map<Long, Double> scores = new TreeMap<>();
    aligned(units, lineage, scores);
    alike(units, likeness, scores);
    List<Link> links = new ArrayList<>();
    scores.forEach((k, v) -> links.add(new Link((int) (k >> 32), (int) (long) k, v)));
    links.sort(Comparator.comparingDouble((Link l) -> -l.score()).thenComparingInt(Link::a).thenComparingInt(Link::b));
    return told(units, cluster(units, links, scores, likeness), scores);
  }

  private static List<Unit> units(Story story, Likeness likeness) {
    List<Unit> out = new ArrayList<>();
    for (Marked m : story.reports()) {
      for (Sentence s : m.prose().sentences()) {
        if (s.zone() == Zone.BODY) out.add(new Unit(m.id(), s, likeness.bag(m, s.span())));
      }
    }
    return out;
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
        if (x < .4) continue;
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
    return (double) u.sentence().span().shared(c.span()) / u.sentence().span().length();
  }

  /** In a passage of several sentences the first stands beside the first: their middles lie at like parts of it. */
  private static boolean samePart(Unit x, Cite a, Unit y, Cite b) {
    double p = part(x, a);
    double q = part(y, b);
    return Math.abs(p - q) <= .5 * Math.min(1, (double) Math.min(x.sentence().span().length(), y.sentence().span().length()) / Math.max(1, Math.min(a.span().length(), b.span().length())));
  }

  private static double part(Unit u, Cite c) {
    double middle = (u.sentence().span().begin() + u.sentence().span().end()) / 2.0;
    return (middle - c.span().begin()) / Math.max(1, c.span().length());
  }

  private static void alike(List<Unit> units, Likeness likeness, Map<Long, Double> scores) {
    Map<String, List<Integer>> withTerm = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) for (String t : units.get(i).bag().keySet()) withTerm.computeIfAbsent(t, x -> new ArrayList<>()).add(i);
    Map<Long, Integer> common = new TreeMap<>();
    for (List<Integer> list : withTerm.values()) {
      if (list.size() > PROPOSERS) continue;
      for (int x = 0; x < list.size(); x++)
        for (int y = x + 1; y < list.size(); y++)
          if (!units.get(list.get(x)).report().equals(units.get(list.get(y)).report())) common.merge(key(list.get(x), list.get(y)), 1, Integer::sum);
    }
    common.forEach((k, n) -> {
      if (n >= COMMON_TERMS) {
        double s = score(units.get((int) (k >> 32)), units.get((int) (long) k), likeness);
        if (s >= LIKE) scores.merge(k, s, Math::max);
      }
    });
  }

  private static double score(Unit a, Unit b, Likeness likeness) {
    return .5 * likeness.dice(a.bag(), b.bag()) + .5 * likeness.contained(a.bag(), b.bag()) * .8;
  }

  private static Groups cluster(List<Unit> units, List<Link> links, Map<Long, Double> scores, Likeness likeness) {
    Groups groups = new Groups(units.size());
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (Link l : links) {
      int a = groups.root(l.a());
      int b = groups.root(l.b());
      if (a == b) continue;
      List<Integer> x = members.getOrDefault(a, List.of(a));
      List<Integer> y = members.getOrDefault(b, List.of(b));
      if (!fits(units, x, y, scores, likeness)) continue;
      List<Integer> joined = new ArrayList<>(x);
      joined.addAll(y);
      groups.join(a, b);
      members.put(groups.root(a), joined);
    }
    return groups;
  }

  /** Most of the pairs between the two must be alike. */
  private static boolean fits(List<Unit> units, List<Integer> x, List<Integer> y, Map<Long, Double> scores, Likeness likeness) {
    int good = 0;
    int all = 0;
    for (int i : x) {
      for (int j : y) {
        all++;
        if (units.get(i).report().equals(units.get(j).report())) continue;
        double s = scores.getOrDefault(key(i, j), 0.0);
        if (s >= LIKE || score(units.get(i), units.get(j), likeness) >= STAYS_LIKE) good++;
      }
    }
    return good * 2 > all;
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
      out.add(new Locus(g.stream().map(i -> new Cite(units.get(i).report(), units.get(i).sentence().span())).toList(), n == 0 ? 0 : sum / n));
    }
    out.sort(Comparator.comparingLong((Locus l) -> -new TreeSet<>(l.readings().stream().map(Cite::report).toList()).size())
        .thenComparingDouble(l -> -l.similarity()));
    return out;
  }
}
