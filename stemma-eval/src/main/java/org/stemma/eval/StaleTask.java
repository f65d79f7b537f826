package org.stemma.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.bench.generate.Known;
import org.stemma.bench.generate.Newsday;
import org.stemma.bench.generate.Written;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.StoryAccount;

/**
 * Copies that still carry what was taken back, on generated days, by report and place. A dispatch's own first version is
 * withdrawn, not stale, and counts neither way.
 */
public final class StaleTask implements Task {

  @Override
  public String name() {
    return "stale";
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) {
    score(Generated.days(Generated.DEV, Newsday.Manner.MIXED), "dev", out, misses);
    score(Generated.days(Generated.TEST, Newsday.Manner.MIXED), "test", out, line -> {});
  }

  private void score(List<Generated> days, String split, Consumer<Measure> out, Consumer<String> misses) {
    int wanted = 0;
    int hit = 0;
    int given = 0;
    int right = 0;
    for (Generated day : days) {
      List<Known.Reading> gold = day.truth().stream().flatMap(k -> k.corrections().stream()).flatMap(c -> c.stale().stream()).toList();
      List<Cite> found = found(day);
      for (Known.Reading r : gold) {
        if (found.stream().anyMatch(c -> day.meets(c, r))) hit++;
        else misses.accept("stale " + day.day() + " missed " + r);
      }
      for (Cite c : found) {
        if (gold.stream().anyMatch(r -> day.meets(c, r))) right++;
        else misses.accept("stale " + day.day() + " wrong " + day.sources().get(c.report()) + " " + c.span());
      }
      wanted += gold.size();
      given += found.size();
    }
    out.accept(new Measure(name(), "recall", wanted == 0 ? 0 : (double) hit / wanted, wanted, split));
    out.accept(new Measure(name(), "precision", given == 0 ? 0 : (double) right / given, given, split));
  }

  private static List<Cite> found(Generated day) {
    List<Cite> out = new ArrayList<>();
    List<String> dispatches = day.truth().stream().flatMap(k -> k.reports().stream()).filter(w -> w.way() == Written.Way.DISPATCH).map(Written::id).toList();
    for (StoryAccount s : day.account().stories())
      for (Correction c : s.findings().corrections())
        for (Correction.Stale stale : c.stale()) if (!dispatches.contains(day.sources().get(stale.report()))) out.addAll(stale.cites());
    return out.stream().distinct().toList();
  }
}
