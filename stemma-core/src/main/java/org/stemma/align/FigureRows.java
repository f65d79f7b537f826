package org.stemma.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.FigureMark.Tally;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Story;

/**
 * Puts figures that answer the same question into one row: by what is counted, what happens to it, the words around, and
 * by the passages that reports share.
 *
 * <p>Pairs are scored, the best joined first; two groups join when their members fit on average (average linkage; Sokal and
 * Michener, "A statistical method for evaluating systematic relationships", 1958).
 */
final class FigureRows {
  private FigureRows() {}

  private static final double JOIN = 1.4;
  private static final double NEVER = -9;
  /** Tolls of one day that differ by more are of different happenings; so are tolls more than so many days apart. */
  private static final double TOLL = 1.45;
  private static final int LONG_APART = 45;
  /** Sentences that "those four" may point back over. */
  private static final int BACK = 2;
  /** Two of something and three of it are mostly other things, not a count that moved. */
  private static final int FEW = 4;
  /** Numbers so large are rarely equal by chance, whatever the words. */
  private static final int MANY = 10_000;

  /**
   * @return every figure in exactly one row; rows and readings in order of place
   */
  static List<List<FigureAt>> of(Story story, Lineage lineage, Likeness likeness, Language language) {
    List<FigureTraits> all = traits(story, likeness, language);
    PairMap aligned = Shared.of(all, lineage);
    List<Pair> pairs = new ArrayList<>();
    Scores scores = new Scores(all, aligned, likeness);
    for (long key : candidates(all, aligned)) {
      double s = scores.of((int) (key >> 32), (int) key);
      if (s >= JOIN) pairs.add(new Pair((int) (key >> 32), (int) key, s));
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score()).thenComparingInt(Pair::a).thenComparingInt(Pair::b));
    return rows(all, join(all.size(), pairs, scores));
  }

  private static List<FigureTraits> traits(Story story, Likeness likeness, Language language) {
    List<FigureTraits> out = new ArrayList<>();
    for (Marked m : story.reports()) m.figures().forEach(f -> out.add(FigureTraits.of(m, f, out.size(), likeness, language)));
    return out;
  }

  /** Most figures that are compared each with each; larger blocks are left to narrower ones. */
  private static final int BLOCK = 150;

  /** Pairs that share noun, outcome, number or passage: all others are not looked at. Cost: linear, times the size of a block. */
  private static long[] candidates(List<FigureTraits> all, PairMap aligned) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (FigureTraits t : all) for (String k : t.keys()) blocks.computeIfAbsent(k, x -> new ArrayList<>()).add(t.order());
    PairMap out = new PairMap(0);
    for (long key : aligned.keys()) out.put(key, 0);
    for (List<Integer> block : blocks.values()) {
      if (block.size() > BLOCK) continue;
      for (int i = 0; i < block.size(); i++) for (int j = i + 1; j < block.size(); j++) out.put(PairMap.key(block.get(i), block.get(j)), 0);
    }
    return out.keys();
  }

  private record Pair(int a, int b, double score) {}

  /** Members of a group that are compared, at most: the first. So what two groups were found to be stands until one of them has more to compare. */
  private static final int COMPARED = 12;

  private static int[] join(int size, List<Pair> pairs, Scores scores) {
    int[] group = new int[size];
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    PairMap apart = new PairMap(0);
    for (Pair p : pairs) {
      int a = group[p.a()];
      int b = group[p.b()];
      if (a == b) continue;
      long both = PairMap.key(a, b);
      int compared = Math.min(members.get(a).size(), COMPARED) + Math.min(members.get(b).size(), COMPARED);
      if (apart.get(both) == compared) continue;
      if (scores.average(members.get(a), members.get(b)) < JOIN) {
        apart.put(both, compared);
        continue;
      }
      int into = Math.min(a, b);
      int from = Math.max(a, b);
      for (int m : members.get(from)) group[m] = into;
      members.get(into).addAll(members.get(from));
      members.get(from).clear();
    }
    return group;
  }

  private static List<List<FigureAt>> rows(List<FigureTraits> all, int[] group) {
    Map<Integer, List<FigureAt>> rows = new java.util.LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) rows.computeIfAbsent(group[i], k -> new ArrayList<>()).add(all.get(i).at());
    return List.copyOf(rows.values());
  }

  /** Scores of pairs, each computed once. */
  private static final class Scores {
    private final List<FigureTraits> all;
    private final PairMap aligned;
    private final Likeness likeness;
    private final PairMap known = new PairMap(Double.NaN);

    Scores(List<FigureTraits> all, PairMap aligned, Likeness likeness) {
      this.all = all;
      this.aligned = aligned;
      this.likeness = likeness;
    }

    double of(int i, int j) {
      long key = PairMap.key(i, j);
      double found = known.get(key);
      if (!Double.isNaN(found)) return found;
      double score = score(all.get(i), all.get(j), aligned.get(key), likeness);
      known.put(key, score);
      return score;
    }

    double average(List<Integer> a, List<Integer> b) {
      double sum = 0;
      int n = 0;
      for (int i : a.subList(0, Math.min(a.size(), COMPARED))) {
        for (int j : b.subList(0, Math.min(b.size(), COMPARED))) {
          double s = of(i, j);
          if (s <= NEVER) return NEVER;
          sum += s;
          n++;
        }
      }
      return sum / n;
    }
  }

  /** How surely two figures answer one question; NEVER when they cannot. Weights are set by hand, in halves and tenths. */
  static double score(FigureTraits a, FigureTraits b, double aligned, Likeness likeness) {
    if (!comparable(a, b)) return NEVER;
    boolean same = a.at().report().equals(b.at().report());
    boolean equal = near(a.value(), b.value());
    if (same && a.sentence() == b.sentence() && FigureTraits.isFromTo(a, b)) return JOIN + .6;
    if (same && a.sentence() == b.sentence() && (!equal || !a.head().equals(b.head()))) return a.isOutcome(b) && FigureTraits.isRevised(a, b) ? -1 : NEVER;
    if (a.family().equals("AGE") && !(a.owner().isEmpty() && b.owner().isEmpty())) return age(a, b);
    if (a.isElsewhere(b)) return NEVER;
    if (same && equal && (a.order() < b.order() ? b : a).pointsBack() && Math.abs(a.sentence() - b.sentence()) <= BACK) return JOIN + 1;
    double rare = a.family().equals("COUNT") || a.family().equals("DURATION") ? 0 : .4;
    boolean small = a.family().equals("COUNT") && !equal && a.value().isPresent() && b.value().isPresent() && Math.max(a.number(), b.number()) < FEW && !a.isOutcome(b);
    if (small && aligned == 0) return NEVER;
    double noun = noun(a, b, likeness);
    double value = value(a, b);
    double told = (a.ahead() != b.ahead() && (!equal || a.number() < MANY) ? -AHEAD : 0) + (equal && isSameBound(a, b) ? SAME_BOUND : 0) + (a.isPlaced() != b.isPlaced() ? -UNPLACED : 0) + rare + noun + outcome(a, b) + (noun < 0 && value > 0 && a.family().equals("COUNT") && a.number() < MANY ? value / 2 : value) + place(a, b);
    if (told < -.8 && aligned == 0) return told;
    double context = 2 * likeness.dice(a.close(), b.close()) + likeness.dice(a.near(), b.near()) + 2 * likeness.dice(a.far(), b.far()) + aligned;
    return told + context - (same && !equal ? .5 : 0) - (isFurther(a) != isFurther(b) && !a.isOutcome(b) ? .5 : 0);
  }

  /** Measures, units and outcomes must not speak against it. */
  private static boolean comparable(FigureTraits a, FigureTraits b) {
    double scale = a.factor() / b.factor();
    boolean units = a.family().equals(b.family()) && scale < 61 && scale > 1 / 61.0;
    return units && (a.outcome().isEmpty() || b.outcome().isEmpty() || a.isOutcome(b));
  }

  /** What may come and what came are mostly two questions. */
  private static final double AHEAD = 1;
  /** "25 miles from the town" and "25 miles on the clock". */
  private static final double UNPLACED = .8;
  private static final double SAME_BOUND = .3;

  private static boolean isSameBound(FigureTraits a, FigureTraits b) {
    var bound = a.at().figure().quantity().bound();
    return bound == b.at().figure().quantity().bound() && bound != org.stemma.model.Quantity.Bound.EXACT;
  }

  private static boolean isFurther(FigureTraits t) {
    return t.at().figure().tally() == Tally.NEW;
  }

  private static double age(FigureTraits a, FigureTraits b) {
    boolean owner = !a.owner().isEmpty() && last(a.owner()).equals(last(b.owner()));
    return owner && near(a.value(), b.value()) ? 5 : NEVER;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static double noun(FigureTraits a, FigureTraits b, Likeness likeness) {
    if (a.head().isEmpty() || b.head().isEmpty()) return .1;
    if (a.head().equals(b.head())) return 1 + overlap(a, b);
    if (likeness.isSynonym(a.head(), b.head())) return .5;
    if (a.people() && b.people() && (a.anyone() || b.anyone())) return ratio(a, b) < 1.3 ? .3 : ratio(a, b) < 4 || !a.isOutcome(b) ? 0 : -1;
    if (a.people() && b.people()) return a.number() >= FEW && near(a.value(), b.value()) ? -.2 : a.isOutcome(b) ? -.5 : -1;
    return a.isOutcome(b) ? .5 : -.5;
  }

  private static double ratio(FigureTraits a, FigureTraits b) {
    double least = Math.min(a.number(), b.number());
    return least == 0 ? 1 : Math.max(a.number(), b.number()) / least;
  }

  private static double overlap(FigureTraits a, FigureTraits b) {
    if (a.words().isEmpty() || b.words().isEmpty()) return 0;
    long both = a.words().stream().filter(b.words()::contains).count();
    return both == 0 ? -.8 : .5 * both / Math.max(a.words().size(), b.words().size());
  }

  private static double outcome(FigureTraits a, FigureTraits b) {
    if (a.isOutcome(b)) return 1.5;
    return a.outcome().equals(b.outcome()) ? 0 : -.5;
  }

  /** Equal numbers speak for one question, the more the rarer they are; numbers far apart on one day against it. */
  private static double value(FigureTraits a, FigureTraits b) {
    OptionalDouble x = a.value();
    OptionalDouble y = b.value();
    if (x.isEmpty() || y.isEmpty()) return vague(a, b);
    double size = Math.max(a.number(), b.number());
    if (near(x, y)) return size > 12 ? 2 : size > 3 ? a.family().equals("DURATION") ? 1 : 1.3 : .6;
    double least = Math.min(x.getAsDouble(), y.getAsDouble());
    double ratio = Math.max(x.getAsDouble(), y.getAsDouble()) / Math.max(1e-9, least);
    if (size >= 100 && ratio < ROUNDED && (isRound(x.getAsDouble()) || isRound(y.getAsDouble()) || a.at().figure().hedged() || b.at().figure().hedged())) return 1;
    double far = a.family().equals("COUNT") ? -.6 : -.9;
    double apart = ratio < 1.3 ? 0 : ratio < 4 ? -.3 : far;
    if (!a.isOutcome(b) && size <= FEW && a.family().equals("COUNT")) return apart - 1.3;
    long days = FigureTraits.daysApart(a, b);
    boolean toll = a.isOutcome(b) && least >= 8;
    return toll && (ratio > TOLL && days <= 1 || days > LONG_APART) ? apart - 2.5 : apart;
  }

  private static final double VAGUE = 200;

  /** One of the two has no number: "hundreds of thousands" and 700,000 are alike, "hundreds" and 6.8 million are not, nor are "thousands" and "dozens". */
  private static double vague(FigureTraits a, FigureTraits b) {
    OptionalDouble least = a.at().figure().quantity().low();
    OptionalDouble other = b.at().figure().quantity().low();
    if (a.value().isEmpty() && b.value().isEmpty()) return least.equals(other) ? .4 : least.isPresent() && other.isPresent() && ratio(least.getAsDouble(), other.getAsDouble()) >= 10 ? -1 : -.2;
    FigureTraits open = a.value().isEmpty() ? a : b;
    double number = (open == a ? b : a).number();
    double low = open.at().figure().quantity().low().orElse(0);
    double high = open.at().figure().quantity().high().orElse(10 * low);
    if (low >= MANY && number >= low && number <= high) return .8;
    return low > 0 && number > 0 && (number < low / 2 || number > VAGUE * low) ? -1.5 : -.2;
  }

  private static double ratio(double x, double y) {
    return Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
  }

  /** "nearly seven million" and 6.8 million. */
  private static final double ROUNDED = 1.05;

  /** At most two digits that are no noughts. */
  private static boolean isRound(double x) {
    double y = Math.abs(x);
    while (y >= 100) y /= 10;
    return y >= 10 && y == Math.rint(y);
  }

  private static double place(FigureTraits a, FigureTraits b) {
    if (a.family().equals("DURATION")) return 0;
    boolean shared = a.places().stream().anyMatch(b.places()::contains);
    boolean both = !a.places().isEmpty() && !b.places().isEmpty();
    if (!a.isOutcome(b)) return !both ? 0 : shared ? .5 : -.3;
    if (both) return shared ? .5 : -2.5;
    return a.places().isEmpty() && b.places().isEmpty() ? .4 : -.4;
  }

  private static boolean near(OptionalDouble x, OptionalDouble y) {
    return x.isPresent() && y.isPresent() && Math.abs(x.getAsDouble() - y.getAsDouble()) <= 1e-6 * Math.max(1, Math.abs(x.getAsDouble()));
  }

  /** Figures at matching places of passages that two reports share. */
  static final class Shared {
    static PairMap of(List<FigureTraits> all, Lineage lineage) {
      Map<String, List<FigureTraits>> byReport = new HashMap<>();
      all.forEach(t -> byReport.computeIfAbsent(t.at().report(), k -> new ArrayList<>()).add(t));
      PairMap out = new PairMap(0);
      for (Alignment a : lineage.alignments()) {
        List<FigureTraits> left = inside(byReport.getOrDefault(a.a().report(), List.of()), a.a().span());
        List<FigureTraits> right = inside(byReport.getOrDefault(a.b().report(), List.of()), a.b().span());
        for (FigureTraits x : left) for (FigureTraits y : right) if (match(x, y, a)) out.put(PairMap.key(x.order(), y.order()), 2 * a.similarity());
      }
      return out;
    }

    private static List<FigureTraits> inside(List<FigureTraits> figures, org.stemma.text.Span span) {
      List<FigureTraits> out = new ArrayList<>();
      for (FigureTraits t : figures) if (span.contains(t.at().figure().span())) out.add(t);
      return out;
    }

    private static boolean match(FigureTraits x, FigureTraits y, Alignment a) {
      double p = (x.at().figure().span().begin() - a.a().span().begin()) / (double) Math.max(1, a.a().span().length());
      double q = (y.at().figure().span().begin() - a.b().span().begin()) / (double) Math.max(1, a.b().span().length());
      return x.family().equals(y.family()) && Math.abs(p - q) < .12;
    }
  }
}
