package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which sources take from one another, judged from what they claim alone. That two sources give the value that most others give
 * tells nothing; that they share values which hardly anybody else has, time after time, tells that one of them
 * copies. Sources found to depend on one another have one vote together, by that vote values are judged anew, and so on,
 * the surest dependence first.
 *
 * <p>After Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of source dependence", 2009: the
 * likelihood of what two sources share under copying against that under independence, and votes weighed by accuracy.
 * Other than there, a wrong value is as likely as it is frequent among the rest, and dependence is accepted one
 * by one in order of its evidence, for what falls out of early votes is distorted by the copies themselves. Copies that
 * outnumber all other sources from the start are taken for right, and no dependence shows.
 *
 * <p>Cost: pairs of sources by items, once a step; there are fewer steps than sources.
 */
public final class Dependence {
  /** One source gives one value for one item. */
  public record Claim(String source, String item, String value) {}

  /**
   * Two sources that depend on one another, the first by name first.
   *
   * @param shared items both claim
   * @param agreeing those of them with one value
   * @param evidence natural logarithm of the odds for dependence, above 0
   */
  public record Pair(String a, String b, int shared, int agreeing, double evidence) {
    /** The one gives the other's values nearly unchanged. */
    public boolean isCopy() {
      return agreeing >= VERBATIM * shared;
    }
  }

  /**
   * What was found.
   *
   * @param pairs dependent ones in order of names
   * @param groups of each source the first of its group by name
   * @param chosen the value of each item by one vote a group, votes weighed by accuracy
   */
  public record Found(List<Pair> pairs, Map<String, String> groups, Map<String, String> chosen) {
    public Found {
      pairs = List.copyOf(pairs);
      groups = Collections.unmodifiableMap(new TreeMap<>(groups));
      chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }
  }

  private static final double COPIED = .95;
  private static final double PRIOR = .01;
  private static final double SMOOTH = .5;
  /** No source is held to be better than this: whoever is always alike is not always right. */
  private static final double BEST = .98;
  private static final double VERBATIM = .95;
  private static final double CLOSE = .9;
  private static final int WRONG_VALUES = 10;
  private static final int ROUNDS = 5;

  private final List<String> sources;
  private final List<String> items;
  private final List<Map<Integer, String>> byItem = new ArrayList<>();
  private final List<TreeMap<Integer, String>> bySource = new ArrayList<>();
  private final int[] group;
  private List<Map<String, Double>> likely = List.of();
  private double[] accuracy;

  private Dependence(Collection<Claim> claims) {
    sources = List.copyOf(new TreeSet<>(claims.stream().map(Claim::source).toList()));
    items = List.copyOf(new TreeSet<>(claims.stream().map(Claim::item).toList()));
    Map<String, Integer> s = numbers(sources);
    Map<String, Integer> i = numbers(items);
    sources.forEach(x -> bySource.add(new TreeMap<>()));
    items.forEach(x -> byItem.add(new TreeMap<>()));
    for (Claim c : claims) {
      bySource.get(s.get(c.source())).merge(i.get(c.item()), c.value(), Dependence::first);
      byItem.get(i.get(c.item())).merge(s.get(c.source()), c.value(), Dependence::first);
    }
    group = new int[sources.size()];
    for (int k = 0; k < group.length; k++) group[k] = k;
    accuracy = new double[sources.size()];
  }

  private static String first(String x, String y) {
    return x.compareTo(y) <= 0 ? x : y;
  }

  private static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> out = new HashMap<>();
    for (String n : names) out.put(n, out.size());
    return out;
  }

  /** The order of the claims makes no difference. A source with two values for one item has the first by its characters. */
  public static Found of(Collection<Claim> claims) {
    Dependence d = new Dependence(claims);
    List<Pair> pairs = d.step();
    while (d.join(pairs)) pairs = d.step();
    Map<String, String> groups = new TreeMap<>();
    Map<String, String> chosen = new TreeMap<>();
    for (int s = 0; s < d.sources.size(); s++) groups.put(d.sources.get(s), d.sources.get(d.group[s]));
    for (int i = 0; i < d.items.size(); i++) chosen.put(d.items.get(i), best(d.likely.get(i)));
    return new Found(pairs, groups, chosen);
  }

  /** The likeliest, the first by its characters of equals. */
  private static String best(Map<String, Double> likely) {
    return likely.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
        .map(Map.Entry::getKey).orElseThrow();
  }

  private List<Pair> step() {
    vote();
    List<Pair> out = new ArrayList<>();
    for (int a = 0; a < sources.size(); a++) for (int b = a + 1; b < sources.size(); b++) {
      Pair p = pair(a, b);
      if (p.evidence() > 0) out.add(p);
    }
    return out;
  }

  /** Joins the groups of the surest pairs. @return whether there were any */
  private boolean join(List<Pair> pairs) {
    Map<String, Integer> number = numbers(sources);
    List<Pair> apart = pairs.stream().filter(p -> group[number.get(p.a())] != group[number.get(p.b())]).toList();
    double most = apart.stream().mapToDouble(Pair::evidence).max().orElse(0);
    for (Pair p : apart) {
      if (p.evidence() < CLOSE * most) continue;
      int x = group[number.get(p.a())];
      int y = group[number.get(p.b())];
      for (int s = 0; s < group.length; s++) if (group[s] == Math.max(x, y)) group[s] = Math.min(x, y);
    }
    return !apart.isEmpty();
  }

  private void vote() {
    java.util.Arrays.fill(accuracy, .8);
    for (int round = 0; round < ROUNDS; round++) {
      List<Map<String, Double>> all = new ArrayList<>();
      for (Map<Integer, String> claims : byItem) all.add(likely(claims));
      likely = all;
      accuracy = accuracies();
    }
  }

  /** One vote a group, shared among its values; its weight is the odds of its accuracy. */
  private Map<String, Double> likely(Map<Integer, String> claims) {
    Map<Integer, Integer> members = new TreeMap<>();
    claims.keySet().forEach(s -> members.merge(group[s], 1, Integer::sum));
    Map<String, Double> score = new TreeMap<>();
    claims.forEach((s, v) -> {
      double a = Math.clamp(accuracy[group[s]], .05, .95);
      score.merge(v, Math.log(WRONG_VALUES * a / (1 - a)) / members.get(group[s]), Double::sum);
    });
    double top = Collections.max(score.values());
    double sum = score.values().stream().mapToDouble(x -> Math.exp(x - top)).sum();
    score.replaceAll((v, x) -> Math.exp(x - top) / sum);
    return score;
  }

  private double[] accuracies() {
    double[] right = new double[group.length];
    int[] all = new int[group.length];
    for (int i = 0; i < byItem.size(); i++) {
      Map<String, Double> p = likely.get(i);
      byItem.get(i).forEach((s, v) -> {
        right[group[s]] += p.get(v);
        all[group[s]]++;
      });
    }
    double[] out = new double[group.length];
    for (int g = 0; g < out.length; g++) out[g] = (right[g] + 4) / (all[g] + 5);
    return out;
  }

  private Pair pair(int a, int b) {
    double able = Math.min(BEST, Math.max(accuracy[group[a]], accuracy[group[b]]));
    double evidence = Math.log(PRIOR / (1 - PRIOR));
    int shared = 0;
    int agreeing = 0;
    for (Map.Entry<Integer, String> e : bySource.get(a).entrySet()) {
      String other = bySource.get(b).get(e.getKey());
      if (other == null) continue;
      shared++;
      if (!other.equals(e.getValue())) {
        evidence += Math.log(1 - COPIED);
        continue;
      }
      agreeing++;
      double right = likely.get(e.getKey()).get(other);
      double apart = right * able + (1 - right) * frequency(e.getKey(), other, a, b);
      evidence += Math.log((COPIED + (1 - COPIED) * apart) / apart);
    }
    return new Pair(sources.get(a), sources.get(b), shared, agreeing, evidence);
  }

  /** How frequent the value is among the groups of neither. */
  private double frequency(int item, String value, int a, int b) {
    Set<Integer> with = new HashSet<>();
    Set<Integer> all = new HashSet<>();
    byItem.get(item).forEach((s, v) -> {
      if (group[s] == group[a] || group[s] == group[b]) return;
      all.add(group[s]);
      if (v.equals(value)) with.add(group[s]);
    });
    return (with.size() + SMOOTH) / (all.size() + 2 * SMOOTH);
  }
}
