package org.stemma.views.told;

import java.util.List;
import org.stemma.model.*;

/**
 * The first numbers a reader wants of a story.
 *
 * @param originsLow origins known to be apart, as {@link OriginCount}
 * @param originsHigh origins found in the lineage
 * @param unseen how many of them are not among the reports
 * @param contested figure rows in contradiction and differences that nothing accounts for, that no point already tells
 */
public record Tally(
    int reports, int outlets, int originsLow, int originsHigh, int unseen, int agreed, int single, int disputed, int contested, int corrections, int stale) {

  static Tally of(StoryAccount story) {
    List<Origin> origins = story.lineage().origins();
    Findings f = story.findings();
    int reports = story.story().reports().size();
    OriginCount count = OriginCount.of(story.story(), story.lineage(), f);
    return new Tally(
        reports, outlets(story), count.atLeast(), count.atMost(), (int) origins.stream().filter(o -> !o.seen()).count(), with(f, Point.Status.AGREED),
        with(f, Point.Status.SINGLE_ORIGIN), with(f, Point.Status.DISPUTED), contested(f), f.corrections().size(), stale(f));
  }

  private static int outlets(StoryAccount story) {
    return (int) story.story().reports().stream().map(m -> m.report().label()).distinct().count();
  }

  private static int with(Findings f, Point.Status status) {
    return (int) f.points().stream().filter(p -> p.status() == status).count();
  }

  private static int contested(Findings f) {
    return (int) f.differences().stream().filter(d -> d.kind() == Difference.Kind.CONTRADICTION).count();
  }

  private static int stale(Findings f) {
    return (int) f.corrections().stream().flatMap(c -> c.stale().stream()).map(Correction.Stale::report).distinct().count();
  }
}
