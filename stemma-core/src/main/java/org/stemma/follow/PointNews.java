package org.stemma.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.model.*;

/** Points told without reserve that were not told before, have other support, or are not told any more. */
final class PointNews {
  private final List<Point> now;
  private final Matches<Point, Point> matches;

  PointNews(List<Earlier.Told> before, StoryAccount story) {
    now = story.findings().points();
    matches = Matches.of(before.stream().flatMap(t -> t.points().stream()).toList(), Places.POINT, now, Places.POINT);
  }

  /**
   * Gains in support first, then what is new, what two origins tell before the rest; then losses, then copies in one line. What was corrected, overtaken or is disputed is told
   * with its correction, number or contradiction.
   */
  void told(Changes out) {
    List<Since.Backed> lost = new ArrayList<>();
    List<Point> fresh = new ArrayList<>();
    List<Cite> copies = new ArrayList<>();
    int copied = 0;
    for (int i = 0; i < now.size(); i++) {
      Point p = now.get(i);
      Optional<Point> then = matches.of(i);
      if (!p.isSure()) continue;
      if (then.filter(Point::isSure).isEmpty()) {
        if (p.status() == Point.Status.AGREED || p.status() == Point.Status.SINGLE_ORIGIN) fresh.add(p);
        continue;
      }
      Since.Backed backed = new Since.Backed(p, then.get().support());
      List<Cite> further = further(p, then.get());
      if (isSame(p.support(), backed.before())) {
        if (further.isEmpty()) continue;
        copied++;
        copies.addAll(further);
      } else if (backed.isGain()) {
        out.add(backed, further);
      } else {
        lost.add(backed);
      }
    }
    fresh.stream().sorted(Comparator.comparing(p -> p.status() == Point.Status.SINGLE_ORIGIN)).forEach(p -> out.add(new Since.NewPoint(p), p.readings()));
    lost.forEach(b -> out.add(b, b.point().readings()));
    if (copied > 0) out.add(new Since.Copied(copied), oneEach(copies));
  }

  private static boolean isSame(Support a, Support b) {
    return a.atLeast() == b.atLeast() && a.atMost() == b.atMost();
  }

  /** Readings of reports that did not tell it. */
  private static List<Cite> further(Point now, Point then) {
    Set<String> told = then.readings().stream().map(Cite::report).collect(Collectors.toSet());
    return now.readings().stream().filter(c -> !told.contains(c.report())).toList();
  }

  private static List<Cite> oneEach(List<Cite> cites) {
    var reports = new TreeSet<String>();
    return cites.stream().filter(c -> reports.add(c.report())).toList();
  }

  /** Earlier points that are no point now, unless all that is left of one stands in a point that is told. */
  void leftOver(Changes out) {
    Ground told = Ground.of(now.stream().flatMap(p -> p.readings().stream()));
    for (Point p : matches.left()) if (p.isSure() && !told.hasAll(p.readings())) out.add(new Since.Gone(), p.readings());
  }
}
