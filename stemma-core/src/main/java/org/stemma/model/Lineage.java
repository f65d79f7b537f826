package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * Who copied whom in one story.
 *
 * @param pairs every pair of the story
 * @param alignments the shared passages of every pair, the evidence of all else
 */
public record Lineage(
    List<Origin> origins,
    List<Segment> segments,
    List<Edge> edges,
    List<Pair> pairs,
    List<Alignment> alignments) {

  public Lineage {
    origins = List.copyOf(origins);
    segments = List.copyOf(segments);
    edges = List.copyOf(edges);
    pairs = List.copyOf(pairs);
    alignments = List.copyOf(alignments);
  }

  /** The origin of the text at a cite, by the segment that shares most with it; empty when it is nobody's known text. */
  public Optional<String> originAt(Cite cite) {
    int best = 0;
    Optional<String> found = Optional.empty();
    for (Segment s : segments) {
      int shared = s.report().equals(cite.report()) ? s.span().shared(cite.span()) : 0;
      if (shared > best) {
        best = shared;
        found = s.origin();
      }
    }
    return found;
  }

  public Optional<Origin> origin(String id) {
    return origins.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  public Optional<Pair> pair(String x, String y) {
    return pairs.stream()
        .filter(p -> p.a().equals(x) && p.b().equals(y) || p.a().equals(y) && p.b().equals(x))
        .findFirst();
  }
}
