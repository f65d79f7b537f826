package org.stemma.eval;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.bench.generate.Known;
import org.stemma.bench.generate.Newsday;
import org.stemma.model.Cite;
import org.stemma.model.Point;

/**
 * Independent origins of claims that two reports or more carry, on generated days. A claim is matched with the point that
 * cites most of its readings, two at least. "exact": the point's interval is the true number alone. "inside": the true
 * number lies in it. "overcounted": more origins are held to be apart for certain than there are. "outlets": counting reports instead would be exact, for comparison. "found": share of the claims that have a point.
 */
public final class OriginsTask implements Task {

  @Override
  public String name() {
    return "origins";
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) {
    score(Generated.days(Generated.DEV, Newsday.Manner.MIXED), "dev", out, misses);
    score(Generated.days(Generated.TEST, Newsday.Manner.MIXED), "test", out, line -> {});
  }

  private static final class Tally {
    int claims;
    int found;
    int exact;
    int inside;
    int over;
    int outlets;
  }

  private void score(List<Generated> days, String split, Consumer<Measure> out, Consumer<String> misses) {
    Tally t = new Tally();
    for (Generated day : days) {
      for (Known k : day.truth()) {
        for (Known.Claim c : k.claims()) if (c.readings().stream().map(Known.Reading::report).distinct().count() >= 2) count(day, c, t, misses);
      }
    }
    out.accept(new Measure(name(), "found", share(t.found, t.claims), t.claims, split));
    out.accept(new Measure(name(), "exact", share(t.exact, t.found), t.found, split));
    out.accept(new Measure(name(), "inside", share(t.inside, t.found), t.found, split));
    out.accept(new Measure(name(), "overcounted", share(t.over, t.found), t.found, split));
    out.accept(new Measure(name(), "outlets", share(t.outlets, t.claims), t.claims, split));
  }

  private static double share(int part, int of) {
    return of == 0 ? 0 : (double) part / of;
  }

  private static void count(Generated day, Known.Claim c, Tally t, Consumer<String> misses) {
    t.claims++;
    int truth = c.origins().size();
    if (c.readings().stream().map(Known.Reading::report).distinct().count() == truth) t.outlets++;
    Optional<Point> point = point(day, c);
    if (point.isEmpty()) {
      misses.accept("origins " + day.day() + " no point for " + c.id());
      return;
    }
    t.found++;
    int least = point.get().support().atLeast();
    int most = point.get().support().atMost();
    boolean exact = least == truth && most == truth;
    if (exact) t.exact++;
    if (least <= truth && truth <= most) t.inside++;
    if (least > truth) t.over++;
    if (!exact) misses.accept("origins " + day.day() + " " + c.id() + " is " + c.origins() + ", told as " + least + " to " + most + " of "
        + point.get().support().of() + " in " + point.get().readings().stream().map(r -> day.sources().get(r.report())).toList());
  }

  private static Optional<Point> point(Generated day, Known.Claim c) {
    return day.account().stories().stream().flatMap(s -> s.findings().points().stream()).filter(p -> met(day, p, c) >= 2)
        .max(Comparator.comparingLong((Point p) -> met(day, p, c)).thenComparingInt(p -> -p.readings().size()));
  }

  private static long met(Generated day, Point p, Known.Claim c) {
    return c.readings().stream().filter(r -> p.readings().stream().anyMatch((Cite x) -> day.meets(x, r))).map(Known.Reading::report).distinct().count();
  }
}
