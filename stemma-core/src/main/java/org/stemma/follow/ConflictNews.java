package org.stemma.follow;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.model.*;

/** What is told in contradiction now and was not, and the other way round: rows of figures, which show both sides, then disputed points, then differences, none at the places of another. */
final class ConflictNews {
  private final List<Kind<?, ?>> kinds;

  ConflictNews(List<Earlier.Told> before, StoryAccount story) {
    Findings f = story.findings();
    Ground contested = Ground.of(before.stream().flatMap(ConflictNews::contested));
    kinds = List.of(
        new Kind<>(before.stream().flatMap(t -> t.rows().stream()).toList(), Places.EARLIER_ROW, r -> isContradiction(r.relation()), f.figures(), Places.ROW, r -> isContradiction(r.relation()), contested),
        new Kind<>(before.stream().flatMap(t -> t.points().stream()).toList(), Places.POINT, ConflictNews::isDisputed, f.points(), Places.POINT, ConflictNews::isDisputed, contested),
        new Kind<>(before.stream().flatMap(t -> t.differences().stream()).toList(), Places.DIFFERENCE, ConflictNews::isContradiction, f.differences(), Places.DIFFERENCE, ConflictNews::isContradiction, contested));
  }

  private static Stream<Cite> contested(Earlier.Told told) {
    Stream<Cite> points = told.points().stream().filter(ConflictNews::isDisputed).flatMap(p -> p.readings().stream());
    Stream<Cite> rows = told.rows().stream().filter(r -> isContradiction(r.relation())).flatMap(r -> r.readings().stream());
    Stream<Cite> differences = told.differences().stream().filter(ConflictNews::isContradiction).flatMap(d -> Places.of(d).stream());
    return Stream.of(points, rows, differences).flatMap(s -> s);
  }

  private static boolean isDisputed(Point p) {
    return p.isSure() && p.status() == Point.Status.DISPUTED;
  }

  private static boolean isContradiction(FigureRow.Relation relation) {
    return relation == FigureRow.Relation.CONTRADICTION;
  }

  private static boolean isContradiction(Difference d) {
    return d.kind() == Difference.Kind.CONTRADICTION;
  }

  /** @return the places that were told */
  Ground opened(Changes out) {
    Ground told = new Ground();
    kinds.forEach(k -> k.opened(told, out));
    return told;
  }

  void closed(Changes out) {
    Ground told = new Ground();
    kinds.forEach(k -> k.closed(told, out));
  }

  /** Points, rows or differences, then and now. @param <E> earlier ones @param <N> those of the account */
  private static final class Kind<E, N extends Finding> {
    private final List<N> now;
    private final Matches<E, N> matches;
    private final Function<N, List<Cite>> places;
    private final Predicate<E> was;
    private final Predicate<N> is;
    private final Ground contested;

    Kind(List<E> before, Matches.Asked<E> then, Predicate<E> was, List<N> now, Matches.Asked<N> asked, Predicate<N> is, Ground contested) {
      this.now = now;
      this.matches = Matches.of(before, then, now, asked);
      this.places = asked.places();
      this.was = was;
      this.is = is;
      this.contested = contested;
    }

    void opened(Ground told, Changes out) {
      for (int i = 0; i < now.size(); i++) if (is.test(now.get(i)) && !wasContested(i)) add(now.get(i), new Since.Opened(now.get(i)), told, out);
    }

    /** What was no item before is new, unless something was told in contradiction at one of its places. */
    private boolean wasContested(int i) {
      return matches.of(i).map(was::test).orElseGet(() -> contested.hasAny(places.apply(now.get(i))));
    }

    void closed(Ground told, Changes out) {
      for (int i = 0; i < now.size(); i++) if (!is.test(now.get(i)) && matches.of(i).filter(was).isPresent()) add(now.get(i), new Since.Closed(now.get(i)), told, out);
    }

    private void add(N finding, Since.What what, Ground told, Changes out) {
      List<Cite> cites = places.apply(finding);
      if (told.hasAny(cites)) return;
      out.add(what, cites);
      cites.forEach(told::add);
    }
  }
}
