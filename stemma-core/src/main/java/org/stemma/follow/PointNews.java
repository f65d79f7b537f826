package org.stemma.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.*;

/** Points told without reserve that were not told before, have other support, or are not told any more. */
final class PointNews {
  private final List<Point> now;
  private final Ground read;
  private final Matches<Point, Point> matches;

  PointNews(List<Earlier.Told> before, StoryAccount story) {
    now = story.findings().points();
    List<Point> earlier = before.stream().flatMap(t -> t.points().stream()).toList();
    read = Ground.of(earlier.stream().filter(Point::isSure).flatMap(p -> p.readings().stream()));
    matches = Matches.of(earlier, Places.POINT, now, Places.POINT);
  }

  /**
   * Gains in support first, then what is new, what two origins tell before the rest; then losses, then copies in one line. What was corrected, overtaken or is disputed is told
   * with its correction, number or contradiction.
   */
  void told(Changes out) {
    List<Point> fresh = new ArrayList<>();
    List<Known> known = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Point p = now.get(i);
      if (p.isSure()) matches.of(i).filter(Point::isSure).ifPresentOrElse(then -> known.add(new Known(p, then)), () -> fresh.add(p));
    }
    known.stream().filter(k -> k.backed().isGain()).forEach(k -> out.add(k.backed(), k.further()));
    fresh.stream().filter(this::isNews).sorted(Comparator.comparing(p -> p.status() == Point.Status.SINGLE_ORIGIN)).forEach(p -> out.add(new Since.NewPoint(p), p.readings()));
    known.stream().filter(k -> !k.isAsBefore() && !k.backed().isGain()).forEach(k -> out.add(k.backed(), k.now.readings()));
    List<Known> copied = known.stream().filter(k -> k.isAsBefore() && !k.further().isEmpty()).toList();
    if (!copied.isEmpty()) out.add(new Since.Copied(copied.size()), oneEach(copied.stream().flatMap(k -> k.further().stream()).toList()));
  }

  /** Not where every reading stood in a point that was told: then the same passages are only cut otherwise. */
  private boolean isNews(Point p) {
    return (p.status() == Point.Status.AGREED || p.status() == Point.Status.SINGLE_ORIGIN) && !read.hasAll(p.readings());
  }

  /** A point that was told before. */
  private record Known(Point now, Point then) {
    Since.Backed backed() {
      return new Since.Backed(now, then.support());
    }

    /** No more and no fewer origins are known. */
    boolean isAsBefore() {
      return now.support().atLeast() == then.support().atLeast() && now.support().atMost() == then.support().atMost();
    }

    /** Readings of reports that did not tell it. */
    List<Cite> further() {
      Set<String> told = then.readings().stream().map(Cite::report).collect(Collectors.toSet());
      return now.readings().stream().filter(c -> !told.contains(c.report())).toList();
    }
  }

  private static List<Cite> oneEach(List<Cite> cites) {
    Set<String> reports = new HashSet<>();
    return cites.stream().filter(c -> reports.add(c.report())).toList();
  }

  /** Earlier points that are no point now, unless all that is left of one stands in a point that is told. */
  void leftOver(Changes out) {
    Ground told = Ground.of(now.stream().flatMap(p -> p.readings().stream()));
    for (Point p : matches.left()) if (p.isSure() && !told.hasAll(p.readings())) out.add(new Since.Gone(), p.readings());
  }
}
