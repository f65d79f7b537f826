package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.FigureRow.Relation;
import org.stemma.model.Quantity;

/**
 * Numbers that one text has in an earlier version and puts another in the place of in a later one. Whoever tells the later number knows more than a copy of
 * the earlier version: the two are of different times and no contradiction.
 */
record Rewritten(List<Rewritten.Change> changes) {
  /** @param of the origin whose text was changed */
  private record Change(String of, Quantity was, Quantity now) {}

  /** Changes of texts of which the copies of either version agree in their number. */
  static Rewritten of(Ground ground, List<Reading> row) {
    Map<String, Map<Integer, Set<Quantity>>> told = new TreeMap<>();
    for (Reading r : row) version(ground, r).ifPresent(v -> told.computeIfAbsent(r.origin().get(), o -> new TreeMap<>()).computeIfAbsent(v, x -> new HashSet<>()).add(r.figure().quantity()));
    List<Change> out = new ArrayList<>();
    told.forEach((origin, versions) -> {
      List<Set<Quantity>> numbers = List.copyOf(versions.values());
      if (numbers.size() < 2 || numbers.stream().anyMatch(n -> n.size() > 1)) return;
      Quantity now = numbers.getLast().iterator().next();
      for (Set<Quantity> n : numbers) if (!n.contains(now)) out.add(new Change(origin, n.iterator().next(), now));
    });
    return new Rewritten(out);
  }

  /** Which version of the text that the number stands in the report carries. */
  private static Optional<Integer> version(Ground ground, Reading r) {
    return r.origin().map(o -> ground.provenance.versions(r.report()).get(o));
  }

  /** The verdict, with the change of a text for its reason where no as-of time explains how a number moved. */
  Relations.Verdict told(Relations.Verdict v) {
    return changes.isEmpty() || !v.note().equals(Relations.UNDATED) ? v : new Relations.Verdict(Relation.EVOLVING, "a later version of the same text has another number");
  }

  /** One of the two is told where the text with the other was changed to it. */
  boolean explains(Reading a, Reading b) {
    return changes.stream().anyMatch(c -> isOf(c, a) && c.now().equals(b.figure().quantity()) || isOf(c, b) && c.now().equals(a.figure().quantity()));
  }

  /** A later version of the text it stands in has another number. */
  boolean isOvertaken(Reading r) {
    return changes.stream().anyMatch(c -> isOf(c, r));
  }

  private static boolean isOf(Change c, Reading r) {
    return r.origin().filter(c.of()::equals).isPresent() && c.was().equals(r.figure().quantity());
  }
}
