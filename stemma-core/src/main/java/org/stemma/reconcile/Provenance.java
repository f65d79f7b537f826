package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Cite;
import org.stemma.model.Edge;
import org.stemma.model.Lineage;
import org.stemma.model.Origin;
import org.stemma.model.Segment;

/** Where the text of each report comes from: its origins, place by place and by how much of it, as the lineage has them. */
final class Provenance {
  /** Share of a report's text from which what it tells in other words may be from there too. */
  private static final double TAKEN = .3;
  private final Lineage lineage;
  private final Map<String, List<Segment>> segments = new HashMap<>();
  private final Map<String, Map<String, Integer>> versions = new HashMap<>();
  private final Map<String, Set<String>> origins = new HashMap<>();
  private final Map<String, List<String>> taken = new HashMap<>();
  private final Map<String, List<String>> retold = new HashMap<>();

  Provenance(Lineage lineage) {
    this.lineage = lineage;
    lineage.segments().forEach(g -> segments.computeIfAbsent(g.report(), r -> new ArrayList<>()).add(g));
    for (Origin o : lineage.origins()) for (String r : o.reports()) origins.computeIfAbsent(r, x -> new TreeSet<>()).add(o.id());
    for (Origin o : lineage.origins())
      for (int i = 0; i < o.versions().size(); i++) for (String r : o.versions().get(i).reports()) versions.computeIfAbsent(r, x -> new HashMap<>()).putIfAbsent(o.id(), i);
  }

  /** The segment that shares most with the cite, the first of several. Cost: linear in the report's segments. */
  private Optional<Segment> at(Cite cite) {
    int best = 0;
    Optional<Segment> found = Optional.empty();
    for (Segment g : segments(cite.report())) {
      int shared = g.span().shared(cite.span());
      if (shared > best) {
        best = shared;
        found = Optional.of(g);
      }
    }
    return found;
  }

  /** The origin of the text at a cite, by the segment that shares most with it. */
  Optional<String> origin(Cite cite) {
    return at(cite).flatMap(Segment::origin);
  }

  /** The segment that shares most with the cite is taken from elsewhere. */
  boolean isCopied(Cite cite) {
    return at(cite).filter(g -> g.kind() == Segment.Kind.COPIED).isPresent();
  }

  /** Origins that a report takes text from, the one with most of it first. */
  List<String> taken(String report) {
    return taken.computeIfAbsent(report, r -> {
      Map<String, Integer> length = letters(r, Segment.Kind.COPIED);
      return length.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    });
  }

  /** Those of them that it credits or takes much from: what it tells in other words it may have from there too. A line alone shows no such thing. */
  List<String> retold(String report) {
    return retold.computeIfAbsent(report, r -> {
      double told = segments(r).stream().filter(g -> g.kind() != Segment.Kind.FURNITURE).mapToInt(g -> g.span().length()).sum();
      Map<String, Integer> length = letters(r, Segment.Kind.COPIED);
      return taken(r).stream().filter(o -> length.get(o) >= TAKEN * told || isCredited(r, o)).toList();
    });
  }

  /** The origin of what the report tells itself, by most of its letters; empty when all is taken. */
  Optional<String> own(String report) {
    return letters(report, Segment.Kind.OWN).entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Origins of which the report carries text. */
  Set<String> origins(String report) {
    return origins.getOrDefault(report, Set.of());
  }

  /** Letters of each origin in the segments of a kind. */
  private Map<String, Integer> letters(String report, Segment.Kind kind) {
    Map<String, Integer> out = new TreeMap<>();
    for (Segment g : segments(report)) if (g.kind() == kind) g.origin().ifPresent(o -> out.merge(o, g.span().length(), Integer::sum));
    return out;
  }

  private List<Segment> segments(String report) {
    return segments.getOrDefault(report, List.of());
  }

  /** The report says that it has text from there. */
  private boolean isCredited(String report, String origin) {
    Set<String> of = lineage.origin(origin).map(o -> Set.copyOf(o.reports())).orElse(Set.of());
    return lineage.edges().stream().anyMatch(e -> e.to().equals(report) && e.direction() == Edge.Basis.STATED && (e.from().equals(origin) || of.contains(e.from())));
  }

  /** The origins of which the report carries a version, each with the number of that version, the first where it carries several. */
  Map<String, Integer> versions(String report) {
    return versions.getOrDefault(report, Map.of());
  }
}
