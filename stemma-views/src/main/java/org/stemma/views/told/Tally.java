package org.stemma.views.told;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.model.*;

/**
 * The first numbers a reader wants of a story.
 *
 * @param outlets that were read in the reports
 * @param unnamed reports of which no outlet was read
 * @param originsLow origins known to be apart, as {@link OriginCount}
 * @param originsHigh origins found in the lineage
 * @param unseen how many of them are not among the reports
 * @param contested figure rows in contradiction and differences that nothing accounts for, none of which a disputed point or another of them tells
 * @param contestedRows the figure rows among them
 */
public record Tally(
    int reports, int outlets, int unnamed, int originsLow, int originsHigh, int unseen, int agreed, int single, int disputed, int contested, int contestedRows, int corrections, int stale) {

  /** "7 reports from 6 outlets", "5 reports from 3 outlets and 2 whose outlet is not known". */
  public String size() {
    String all = Numbers.count(reports, "report");
    if (outlets == 0) return all + " whose outlet is not known";
    return all + " from " + Numbers.count(outlets, "outlet") + (unnamed == 0 ? "" : " and " + unnamed + " whose outlet is not known");
  }

  /** "2\u20134 independent origins". */
  public String origins() {
    return Numbers.atLeastAtMost(originsLow, originsHigh) + (originsHigh == 1 ? " independent origin" : " independent origins");
  }

  /** The story in one line of a list: reports, origins and what a desk must look at. */
  public String line() {
    return Numbers.count(reports, "report") + ", " + origins() + (agreed == 0 ? "" : ", " + agreed + " agreed") + (conflicts() == 0 ? "" : ", " + conflicts() + " disputed") + (corrections == 0 ? "" : ", " + Numbers.count(corrections, "correction"));
  }

  /** Points disputed and contradictions beside them: what a desk must look at. */
  public int conflicts() {
    return disputed + contested;
  }

  static Tally of(StoryAccount story) {
    List<Origin> origins = story.lineage().origins();
    Findings f = story.findings();
    int reports = story.story().reports().size();
    OriginCount count = OriginCount.of(story.story(), story.lineage(), f);
    List<FigureRow> rows = rows(f);
    return new Tally(
        reports, story.story().outlets(), story.story().unnamed(), count.atLeast(), count.atMost(), (int) origins.stream().filter(o -> !o.seen()).count(), with(f, Point.Status.AGREED),
        with(f, Point.Status.SINGLE_ORIGIN), with(f, Point.Status.DISPUTED), rows.size() + differences(f, rows), rows.size(), f.corrections().size(), stale(f));
  }

  private static int with(Findings f, Point.Status status) {
    return (int) f.surePoints().stream().filter(p -> p.status() == status).count();
  }

  private static List<FigureRow> rows(Findings f) {
    List<Cite> told = f.surePoints().stream().filter(p -> p.status() == Point.Status.DISPUTED).flatMap(p -> p.readings().stream()).toList();
    return f.figures().stream().filter(r -> r.relation() == FigureRow.Relation.CONTRADICTION && !isAmong(cites(r), told)).toList();
  }

  private static int differences(Findings f, List<FigureRow> rows) {
    Stream<Cite> points = f.surePoints().stream().filter(p -> p.status() == Point.Status.DISPUTED).flatMap(p -> p.readings().stream());
    List<Cite> told = Stream.concat(points, rows.stream().flatMap(r -> cites(r).stream())).toList();
    return (int) f.differences().stream().filter(d -> d.kind() == Difference.Kind.CONTRADICTION && !isAmong(d.readings().stream().map(Difference.Reading::cite).toList(), told)).count();
  }

  private static List<Cite> cites(FigureRow row) {
    return row.readings().stream().map(FigureRow.Reading::cite).toList();
  }

  /** One of them stands where something is told already: then it is the same matter. */
  private static boolean isAmong(List<Cite> cites, List<Cite> told) {
    return cites.stream().anyMatch(c -> told.stream().anyMatch(c::meets));
  }

  private static int stale(Findings f) {
    return (int) f.corrections().stream().flatMap(c -> c.stale().stream()).map(Correction.Stale::report).distinct().count();
  }
}
