package org.stemma.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.Set;
import java.nio.file.Path;
import org.stemma.bench.generate.Known;
import org.stemma.bench.generate.Newsday;
import org.stemma.bench.generate.Written;
import org.stemma.model.Edge;
import org.stemma.model.Lineage;
import org.stemma.model.Origin;
import org.stemma.model.StoryAccount;

/**
 * Who copied whom on generated days: directed edges from parent to child, a parent being a report or a dispatch that is not
 * among the reports (by its agency); found unseen dispatches, by agency and at least half of the reports that carry them.
 */
public final class TreesTask implements Task {

  @Override
  public String name() {
    return "trees";
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) {
    for (String split : List.of("dev", "test")) {
      long seeds = split.equals("dev") ? Generated.DEV : Generated.TEST;
      Consumer<String> told = split.equals("dev") ? misses : line -> {};
      List<Generated> light = Generated.days(seeds, Newsday.Manner.LIGHT);
      List<Generated> heavy = Generated.days(seeds, Newsday.Manner.HEAVY);
      edges("light.f", light, split, out, told);
      edges("heavy.f", heavy, split, out, told);
      unseen("unseen", light, split, out, told);
      unseen("unseen.heavy", heavy, split, out, told);
    }
  }

  private void edges(String measure, List<Generated> days, String split, Consumer<Measure> out, Consumer<String> misses) {
    int hit = 0;
    int wanted = 0;
    int given = 0;
    for (Generated day : days) {
      Set<String> gold = gold(day);
      Set<String> found = found(day);
      gold.stream().filter(e -> !found.contains(e)).forEach(e -> misses.accept("trees " + day.day() + " missed " + e));
      found.stream().filter(e -> !gold.contains(e)).forEach(e -> misses.accept("trees " + day.day() + " wrong " + e));
      hit += (int) gold.stream().filter(found::contains).count();
      wanted += gold.size();
      given += found.size();
    }
    out.accept(new Measure(name(), measure, wanted + given == 0 ? 0 : 2.0 * hit / (wanted + given), wanted, split));
  }

  private static Set<String> gold(Generated day) {
    Set<String> out = new TreeSet<>();
    for (Known k : day.truth()) for (Written w : k.reports()) for (String p : w.parents()) out.add(p + " > " + w.id());
    return out;
  }

  private static Set<String> found(Generated day) {
    Set<String> out = new TreeSet<>();
    for (StoryAccount s : day.account().stories())
      for (Edge e : s.lineage().edges()) out.add(parent(e.from(), s.lineage(), day.sources()) + " > " + day.sources().get(e.to()));
    return out;
  }

  private static String parent(String id, Lineage lineage, Map<String, String> sources) {
    return sources.containsKey(id) ? sources.get(id) : "unseen:" + lineage.origin(id).map(Origin::by).orElse("");
  }

  private void unseen(String measure, List<Generated> days, String split, Consumer<Measure> out, Consumer<String> misses) {
    int hit = 0;
    int wanted = 0;
    for (Generated day : days) {
      for (Known k : day.truth()) {
        for (Map.Entry<String, List<String>> u : k.unseen().entrySet()) {
          wanted++;
          if (isFound(day, u.getKey(), u.getValue())) hit++;
          else misses.accept("trees " + day.day() + " unseen dispatch not found: " + u);
        }
      }
    }
    out.accept(new Measure(name(), measure, wanted == 0 ? 0 : (double) hit / wanted, wanted, split));
  }

  private static boolean isFound(Generated day, String agency, List<String> carriers) {
    return day.account().stories().stream().flatMap(s -> s.lineage().origins().stream()).filter(o -> !o.seen() && o.by().equals(agency))
        .anyMatch(o -> 2 * o.reports().stream().map(day.sources()::get).filter(carriers::contains).count() >= carriers.size());
  }
}
