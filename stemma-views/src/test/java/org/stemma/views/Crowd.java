package org.stemma.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.stemma.model.Basis;
import org.stemma.model.*;
import org.stemma.text.Span;

/** An invented day with as many reports as one likes: one dispatch, its copies and theirs. */
final class Crowd {
  private Crowd() {}

  static Account of(int reports) {
    List<Draft> drafts = IntStream.rangeClosed(1, reports).mapToObj(Crowd::draft).toList();
    List<FigureRow.Reading> readings = new ArrayList<>();
    for (Draft d : drafts) {
      int dead = 9 + number(d) % 7;
      FigureMark mark = d.counts(dead + "", dead + " people died", Quantity.exact(dead), "people");
      readings.add(new FigureRow.Reading(d.id(), mark, Optional.of("2026-05-0" + (1 + number(d) % 9)), FigureMark.AsOfBasis.PUBLICATION, Optional.of("o" + (1 + number(d) % 12)), FigureRow.Status.CURRENT));
    }
    List<Marked> marked = drafts.stream().map(Draft::marked).toList();
    List<Cite> cites = readings.stream().map(FigureRow.Reading::cite).toList();
    FigureRow row = new FigureRow("f1", "k", "people who died", "people", FigureRow.Relation.EVOLVING, List.of(), "later readings are higher",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(9), OptionalDouble.of(15)), List.of(), readings);
    List<Point> points = IntStream.rangeClosed(1, 40).mapToObj(i -> new Point("p" + i, "k", "Thing " + i + " is told by many.", i % 3 == 0 ? Point.Status.AGREED : Point.Status.SINGLE_ORIGIN, List.of(),
        new Support(reports, IntStream.rangeClosed(1, 12).mapToObj(o -> "o" + o).toList(), 3, 12, 1, 2, List.of(), List.of()), new Point.Match(Basis.CLAUSES, .9, i % 2 == 0 ? cites : List.of()), cites)).toList();
    Findings findings = new Findings(List.of(row), List.of(), List.of(), List.of(), List.of(), points);
    StoryAccount story = new StoryAccount("s1", "k", "A day told by " + reports, Optional.of("2026-05-01"), Optional.of("2026-05-09"), new Story("s1", marked, List.of()),
        lineage(drafts), findings, List.of(), List.of(new BriefLine("b1", "k", "Many tell of one thing.", List.of(), cites)));
    return new Account("0.1.0", Map.of(), marked, List.of(), List.of(story), List.of());
  }

  private static int number(Draft d) {
    return Integer.parseInt(d.id().substring(1));
  }

  private static Draft draft(int n) {
    return new Draft("r" + n, "Outlet number " + n, "2026-05-0" + (1 + n % 9), "Ferry news, telling " + n, "Ferry news, telling " + n + "\n\nOn the ferry " + (9 + n % 7) + " people died, police said.\n\nThe "
        + n + "th reporter stood on the quay and wrote this down.\n", "en");
  }

  private static Lineage lineage(List<Draft> drafts) {
    List<Origin> origins = IntStream.rangeClosed(1, 12).mapToObj(o -> new Origin("o" + o, "Origin number " + o, "Origin " + o, o == 1 ? Origin.Kind.WIRE : Origin.Kind.OUTLET, o != 1, List.of(),
        drafts.stream().filter(d -> 1 + number(d) % 12 == o).map(Draft::id).toList())).toList();
    List<Edge> edges = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Draft d : drafts) {
      int n = number(d);
      String from = n % 4 == 0 ? "r" + n / 2 : "o1";
      if (n % 5 != 0) edges.add(new Edge(from, d.id(), .3 + n % 7 / 10.0, Edge.Kind.values()[n % 3], Edge.Basis.INFERRED, OptionalDouble.empty(), List.of("later"), List.of()));
      segments.add(new Segment(d.id(), new Span(0, d.marked().report().text().length()), Optional.of("o" + (1 + n % 12)), Segment.Kind.OWN));
      for (Draft e : drafts) if (number(e) > n) pairs.add(new Pair(d.id(), e.id(), Pair.Level.PARTIAL, .2, .3, Pair.Direction.UNKNOWN));
    }
    return new Lineage(origins, segments, edges, pairs, List.of());
  }
}
