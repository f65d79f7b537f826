package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.Locus;
import org.stemma.model.Basis;
import org.stemma.model.Cite;
import org.stemma.model.SharedPassages;

/**
 * Sentences and clauses that tell the same thing, by the passages the reports share and by what they tell. Around the
 * stretch that most others are like gather those that are like it more than half of anything else: every reading of a
 * locus is held against its middle, so that a chain of weak links does not draw two things together (star clustering:
 * Aslam, Pelekhov, Rus, "The star clustering algorithm for static and dynamic information organization", 2004).
 */
final class Loci {
  private static final double ALIGNED = .6;
  /** Share of a stretch that lies in a passage, at least. */
  private static final double LAID = .4;
  /** A term in more stretches than this proposes no pairs. */
  private static final int PROPOSERS = 60;
  private static final double CLAUSES = .33;
  /** A sentence of several clauses tells several things: another must be like all of it. */
  private static final double HEAPS = .5;
  /** A second reading of a report must be as like as this. */
  private static final double AGAIN = .6;
  /** What is like something else much more belongs there. */
  private static final double ELSEWHERE = .6;
  /** Links only to what stands elsewhere already must be as firm as this. */
  static final double FIRM = .5;
  /** Two that stand apart from each other in every locus must be as like as this to make one. */
  private static final double PAIR = .43;
  /** Two of which one tells several things, and that no locus holds. */
  private static final double LOOSE = .45;
  /** Fewer words of its own than this tell nothing. */
  private static final int PLAIN = 2;

  private final List<Telling> all;
  private final Links links;
  /** Pairs of heaps, too little alike for a link. */
  private final List<Pair> loose = new ArrayList<>();

  /** For each stretch the number of its report, reports in order of their ids as text, in which sums are taken. */
  private final int[] reportOf;

  private final int reports;

  private Loci(List<Telling> all) {
    this.all = all;
    this.links = new Links(all.size());
    List<String> ids = all.stream().map(Telling::report).distinct().sorted().toList();
    this.reports = ids.size();
    this.reportOf = all.stream().mapToInt(t -> Collections.binarySearch(ids, t.report())).toArray();
  }

  private record Link(int to, double score) {}

  /** Two stretches by their places in the list. */
  record Pair(int a, int b, double score) {}

  /** A locus to be, by the places of its readings in the list; the first is its middle. */
  record Star(List<Integer> members, double similarity) {
    Star(int middle, List<Integer> others, double similarity) {
      this(Stream.concat(Stream.of(middle), others.stream()).toList(), similarity);
    }
  }

  /** @return loci of two reports or more, those in most reports first; the first reading of each is its middle */
  static List<Locus> of(List<Telling> tellings, SharedPassages passages, Likeness likeness) {
    Loci loci = new Loci(tellings);
    loci.aligned(passages);
    loci.alike(new Sameness(likeness));
    List<Locus> out = new ArrayList<>(loci.stars());
    out.sort(Comparator.comparingInt((Locus l) -> -reports(l).size()).thenComparingDouble(l -> -l.similarity()));
    return List.copyOf(out);
  }

  private static Set<String> reports(Locus l) {
    return new TreeSet<>(l.readings().stream().map(Cite::report).toList());
  }

  /** Stretches that a shared passage lays over one another. */
  private void aligned(SharedPassages passages) {
    Laid[] byReport = Laid.of(all.size(), this::cite, passages);
    passages.each((x, y, shared) -> shared.forEach(al -> laid(byReport[x], byReport[y], al)));
  }

  private void laid(Laid left, Laid right, Alignment al) {
    int[] over = right.in(al.b().span(), LAID);
    for (int x : left.in(al.a().span(), LAID)) if (all.get(x).plain().size() >= PLAIN) for (int y : over) overlaid(x, y, al);
  }

  private void overlaid(int x, int y, Alignment al) {
    Telling a = all.get(x);
    Telling b = all.get(y);
    if (a.clauses() > 1 != b.clauses() > 1 || !samePart(a, al.a(), b, al.b())) return;
    links.add(x, y, Math.max(ALIGNED, (share(a, al.a()) + share(b, al.b())) / 2 * al.similarity()));
  }

  private static double share(Telling t, Cite passage) {
    return (double) t.span().shared(passage.span()) / t.span().length();
  }

  /** In a passage of several stretches the first stands beside the first: their middles lie at like parts of it. */
  private static boolean samePart(Telling x, Cite a, Telling y, Cite b) {
    double shorter = Math.min(x.span().length(), y.span().length());
    return Math.abs(part(x, a) - part(y, b)) <= .5 * Math.min(1, shorter / Math.max(1, Math.min(a.span().length(), b.span().length())));
  }

  private static double part(Telling u, Cite c) {
    double middle = (u.span().begin() + u.span().end()) / 2.0;
    return (middle - c.span().begin()) / Math.max(1, c.span().length());
  }

  private void alike(Sameness sameness) {
    for (long k : proposed()) {
      int i = (int) (k >> 32);
      int j = (int) k;
      double s = sameness.of(all.get(i), all.get(j));
      boolean heap = all.get(i).clauses() > 1 || all.get(j).clauses() > 1;
      if (s >= (heap ? HEAPS : CLAUSES)) links.add(i, j, s);
      else if (s >= LOOSE || s == 0 && sameness.phrased(all.get(i), all.get(j)) > 0) loose.add(new Pair(i, j, s));
      else if (s == 0 && sameness.shareMuch(all.get(i), all.get(j))) loose.add(new Pair(i, j, Pairs.ALONE));
    }
  }

  /** Pairs of other reports with two words in common, by their beginnings, or with a phrase. */
  private long[] proposed() {
    Map<String, List<Integer>> with = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).plain().isEmpty()) continue;
      Set<String> heads = new TreeSet<>();
      for (String t : all.get(i).bag().keySet()) heads.add(t.substring(0, Math.min(5, t.length())));
      for (String h : heads) with.computeIfAbsent(h, x -> new ArrayList<>()).add(i);
    }
    PairMap common = new PairMap(0);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).clauses() == 1) for (String p : all.get(i).joined()) with.computeIfAbsent(p, x -> new ArrayList<>()).add(i);
    }
    for (Map.Entry<String, List<Integer>> e : with.entrySet()) {
      List<Integer> list = e.getValue();
      if (list.size() > PROPOSERS) continue;
      int words = e.getKey().contains(" ") ? 2 : 1;
      for (int x = 0; x < list.size(); x++)
        for (int y = x + 1; y < list.size(); y++)
          if (reportOf[list.get(x)] != reportOf[list.get(y)]) common.put(PairMap.ordered(list.get(x), list.get(y)), words + common.get(PairMap.ordered(list.get(x), list.get(y))));
    }
    return Arrays.stream(common.keys()).filter(k -> common.get(k) >= 2).toArray();
  }

  private List<Locus> stars() {
    double[] best = new double[all.size()];
    double[] weights = new double[all.size()];
    links.linked().forEach(i -> {
      links.each(i, (j, score) -> best[i] = Math.max(best[i], score));
      weights[i] = weight(i);
    });
    List<Integer> order = links.linked().boxed().sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> i)).toList();
    Set<Integer> middles = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    List<Star> stars = new ArrayList<>();
    for (int middle : order) {
      if (taken.contains(middle)) continue;
      List<Link> near = new ArrayList<>();
      links.each(middle, (j, s) -> {
        if (!middles.contains(j) && s >= ELSEWHERE * best[j]) near.add(new Link(j, s));
      });
      near.sort(Comparator.comparingDouble((Link l) -> -l.score()).thenComparingInt(Link::to));
      List<Link> star = star(middle, near);
      if (star.isEmpty() || star.stream().allMatch(l -> taken.contains(l.to())) && star.getFirst().score() < FIRM) continue;
      middles.add(middle);
      taken.add(middle);
      star.forEach(l -> taken.add(l.to()));
      stars.add(new Star(middle, star.stream().map(Link::to).toList(), star.stream().mapToDouble(Link::score).average().orElse(0)));
    }
    Pairs pairs = new Pairs(all, links, stars);
    links.linked().forEach(i -> links.each(i, (j, score) -> {
      if (i < j && score >= PAIR && pairs.isLeft(i, j, score)) loose.add(new Pair(i, j, score));
    }));
    pairs.add(loose);
    return stars.stream().map(this::locus).toList();
  }

  /** One stretch a report, the most like; beside the first only what is firmly like, and a further one of a report only when it is nearly the same. */
  private List<Link> star(int middle, List<Link> near) {
    Set<String> reports = new HashSet<>(Set.of(all.get(middle).report()));
    List<Link> out = new ArrayList<>();
    for (Link l : near) {
      Telling t = all.get(l.to());
      boolean nested = out.stream().map(o -> all.get(o.to())).anyMatch(o -> o.report().equals(t.report()) && o.span().overlaps(t.span()));
      if (nested || !out.isEmpty() && l.score() < FIRM) continue;
      if (reports.add(t.report()) || l.score() >= AGAIN) out.add(l);
    }
    return out;
  }

  private double weight(int i) {
    double[] byReport = new double[reports];
    links.each(i, (j, s) -> byReport[reportOf[j]] = Math.max(byReport[reportOf[j]], s));
    double sum = 0;
    for (double s : byReport) sum += s;
    return sum;
  }

  private Locus locus(Star star) {
    return new Locus(star.members().stream().map(this::cite).toList(), star.similarity(), Basis.CLAUSES);
  }

  private Cite cite(int i) {
    return new Cite(all.get(i).report(), all.get(i).span());
  }
}
