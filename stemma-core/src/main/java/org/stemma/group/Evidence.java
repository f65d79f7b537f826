package org.stemma.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says why a report is told to belong to its story, in words a reader can check. */
final class Evidence {
  private Evidence() {}

  static List<String> of(int report, List<Integer> members, List<Profile> profiles) {
    Profile mine = profiles.get(report);
    List<String> out = new ArrayList<>();
    members.stream().filter(i -> i != report)
        .min(Comparator.comparingDouble((Integer i) -> -nearness(mine, profiles.get(i))).thenComparingInt(i -> i))
        .ifPresent(nearest -> out.add(line(mine, profiles.get(nearest))));
    return out.isEmpty() ? List.of("stands alone: no other report is near enough") : out;
  }

  private static String line(Profile mine, Profile other) {
    int names = shared(mine.names(), other.names());
    int figures = shared(mine.figures(), other.figures());
    List<String> what = new ArrayList<>();
    if (names > 0) what.add(names + (names == 1 ? " name" : " names"));
    if (figures > 0) what.add(figures + (figures == 1 ? " figure" : " figures"));
    what.add("words such as " + String.join(", ", words(mine, other)));
    String last = what.removeLast();
    return "shares " + (what.isEmpty() ? last : String.join(", ", what) + " and " + last) + " with " + other.report().id();
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both.size();
  }

  /** The three terms that tie the two most. */
  private static List<String> words(Profile a, Profile b) {
    return a.terms().keySet().stream().filter(b.terms()::containsKey)
        .sorted(Comparator.comparingDouble((String t) -> -a.terms().get(t) * b.terms().get(t)).thenComparing(t -> t)).limit(3).toList();
  }

  static double nearness(Profile a, Profile b) {
    double sum = 0;
    for (Map.Entry<String, Double> e : a.terms().entrySet()) sum += e.getValue() * b.terms().getOrDefault(e.getKey(), 0.0);
    return sum;
  }
}
