package org.stemma.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.stemma.bench.generate.Known;
import org.stemma.bench.generate.Newsday;
import org.stemma.bench.generate.Written;
import org.stemma.model.Edge;
import org.stemma.model.Lineage;
import org.stemma.model.Origin;
import org.stemma.model.Pair;
import org.stemma.model.StoryAccount;

/**
 * Who copied whom on generated days: directed edges from parent to child, a parent being a report or a dispatch that is not
 * among the reports (by its agency); found unseen dispatches, by agency and at least half of the reports that carry them.
 *
 * <p>"light.f" and "heavy.f" take for a true parent also one from which the child follows with as few changes (the ties of the
 * truth: see {@link Known.Tie}), once; an edge that nothing in the reports shows counts neither way. ".strict" takes the true parent
 * alone and counts every edge. ".bydate" is the same measure for the plainest rule: the earliest report that shares text is the parent of all later ones.
 */
public final class TreesTask implements Task {

  @Override
  public String name() {
    return "trees";
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) {
    for (Generated.Split split : Generated.SPLITS) {
      Consumer<String> told = split.name().equals("dev") ? misses : line -> {};
      List<Generated> light = Generated.days(split.first(), Newsday.Manner.LIGHT);
      List<Generated> heavy = Generated.days(split.first(), Newsday.Manner.HEAVY);
      edges("light.f", light, split.name(), out, told);
      edges("heavy.f", heavy, split.name(), out, told);
      unseen("unseen", light, split.name(), out, told);
      unseen("unseen.heavy", heavy, split.name(), out, told);
    }
  }

  private void edges(String measure, List<Generated> days, String split, Consumer<Measure> out, Consumer<String> misses) {
    Tally ties = new Tally();
    Tally strict = new Tally();
    Tally byDate = new Tally();
    for (Generated day : days) {
      Set<String> found = found(day);
      ties.add(day, found, true, misses);
      strict.add(day, found, false, line -> {});
      byDate.add(day, byDate(day), true, line -> {});
    }
    out.accept(new Measure(name(), measure, ties.f(), ties.wanted, split));
    out.accept(new Measure(name(), measure + ".strict", strict.f(), strict.wanted, split));
    out.accept(new Measure(name(), measure + ".bydate", byDate.f(), byDate.wanted, split));
  }

  private static final class Tally {
    int hit;
    int wanted;
    int given;

    double f() {
      return wanted + given == 0 ? 0 : 2.0 * hit / (wanted + given);
    }

    void add(Generated day, Set<String> found, boolean withTies, Consumer<String> misses) {
      Map<String, Known.Tie> ties = new TreeMap<>();
      if (withTies) for (Known k : day.truth()) for (Known.Tie t : k.ties()) ties.put(t.parent() + " > " + t.child(), t);
      Set<String> left = new TreeSet<>(found);
      List<String> gold = new ArrayList<>();
      for (Known k : day.truth()) for (Written w : k.reports()) for (String p : w.parents()) gold.add(p + " > " + w.id());
      List<String> missed = new ArrayList<>(gold);
      missed.removeIf(left::remove);
      hit += gold.size() - missed.size();
      for (String edge : missed) {
        Optional<Known.Tie> tie = Optional.ofNullable(ties.get(edge));
        Optional<String> other = tie.flatMap(t -> t.others().stream().map(o -> o + " > " + t.child()).filter(left::remove).findFirst());
        if (other.isPresent()) hit++;
        else if (tie.filter(Known.Tie::open).isPresent()) wanted--;
        else misses.accept("trees " + day.day() + " missed " + edge);
      }
      left.forEach(e -> misses.accept("trees " + day.day() + " wrong " + e));
      wanted += gold.size();
      given += found.size();
    }
  }

  private static Set<String> found(Generated day) {
    Set<String> out = new TreeSet<>();
    for (StoryAccount s : day.account().stories())
      for (Edge e : s.lineage().edges()) out.add(parent(e.from(), s.lineage(), day.sources()) + " > " + day.sources().get(e.to()));
    return out;
  }

  /** From the first report of those that share text with it, by the truth's own clock. */
  private static Set<String> byDate(Generated day) {
    Map<String, Integer> place = new TreeMap<>();
    for (Known k : day.truth()) for (Written w : k.reports()) place.put(w.id(), place.size());
    Map<String, String> first = new TreeMap<>();
    for (StoryAccount s : day.account().stories()) {
      for (Pair p : s.lineage().pairs()) {
        if (p.level().compareTo(Pair.Level.PARTIAL) < 0) continue;
        String a = day.sources().get(p.a());
        String b = day.sources().get(p.b());
        boolean before = place.get(a) < place.get(b);
        first.merge(before ? b : a, before ? a : b, (x, y) -> place.get(x) < place.get(y) ? x : y);
      }
    }
    Set<String> out = new TreeSet<>();
    first.forEach((child, parent) -> out.add(parent + " > " + child));
    return out;
  }

  private static String parent(String id, Lineage lineage, Map<String, String> sources) {
    return sources.containsKey(id) ? sources.get(id) : "unseen:" + lineage.origin(id).map(Origin::by).orElse("");
  }

  /** A dispatch that one report alone carries without naming it is passed over: nothing shows it. */
  private void unseen(String measure, List<Generated> days, String split, Consumer<Measure> out, Consumer<String> misses) {
    int hit = 0;
    int wanted = 0;
    for (Generated day : days) {
      for (Known k : day.truth()) {
        for (Map.Entry<String, List<String>> u : k.unseen().entrySet()) {
          if (isOpen(k, u.getKey())) continue;
          wanted++;
          if (isFound(day, u.getKey(), u.getValue(), isNamed(k, u.getKey()))) hit++;
          else misses.accept("trees " + day.day() + " unseen dispatch not found: " + u);
        }
      }
    }
    out.accept(new Measure(name(), measure, wanted == 0 ? 0 : (double) hit / wanted, wanted, split));
  }

  private static boolean isOpen(Known k, String agency) {
    List<String> parents = k.reports().stream().flatMap(w -> w.parents().stream()).filter(p -> p.equals("unseen:" + agency)).toList();
    return parents.size() == k.ties().stream().filter(t -> t.open() && t.parent().equals("unseen:" + agency)).count();
  }

  private static boolean isNamed(Known k, String agency) {
    return k.ties().stream().noneMatch(t -> t.parent().equals("unseen:" + agency) && t.others().contains("unseen:"));
  }

  private static boolean isFound(Generated day, String agency, List<String> carriers, boolean named) {
    return day.account().stories().stream().flatMap(s -> s.lineage().origins().stream())
        .filter(o -> !o.seen() && (o.by().equals(agency) || !named && o.by().isEmpty()))
        .anyMatch(o -> 2 * o.reports().stream().map(day.sources()::get).filter(carriers::contains).count() >= carriers.size());
  }
}
