package org.stemma.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.Alignment;
import org.stemma.model.Cite;
import org.stemma.model.Edge;
import org.stemma.model.Lineage;
import org.stemma.model.Origin;
import org.stemma.model.Pair;
import org.stemma.model.Passage;
import org.stemma.model.Segment;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.model.Zone;

/**
 * Reports of one outlet that are the same to the letter: one page fetched twice. Only the first of them is a witness to anything;
 * the others are told to be copies of it, and change nothing of what is held of the story (in textual criticism the
 * "eliminatio codicum descriptorum": Maas, "Textkritik", 1927).
 */
public final class Twins {
  private final Story story;
  private final Map<String, String> first;

  private Twins(Story story) {
    this.story = story;
    this.first = story.firsts();
  }

  /** @param story reports in order of time, so that of two that are the same the earlier is the witness */
  public static Twins of(Story story) {
    return new Twins(story);
  }

  /** The story with the first of each text alone. */
  public Story witnesses() {
    return new Story(story.id(), story.reports().stream().filter(m -> !isTwin(m.id())).toList(), story.membership());
  }

  private boolean isTwin(String id) {
    return !first.get(id).equals(id);
  }

  /**
   * The lineage of the whole story, in the order that {@link Tracing#of} gives: a twin has the segments of its witness and all its
   * passages, and an edge from it.
   *
   * @param lineage of the witnesses
   */
  public Lineage restored(Lineage lineage) {
    if (first.entrySet().stream().noneMatch(e -> isTwin(e.getKey()))) return lineage;
    List<Segment> segments = new ArrayList<>();
    List<Edge> edges = new ArrayList<>(lineage.edges());
    for (String id : first.keySet()) {
      for (Segment s : lineage.segments()) if (s.report().equals(first.get(id))) segments.add(new Segment(id, s.span(), s.origin(), s.kind()));
      if (isTwin(id)) edges.add(edge(id));
    }
    List<Pair> pairs = new ArrayList<>();
    List<Alignment> alignments = new ArrayList<>();
    Map<List<String>, Pair> known = new HashMap<>();
    for (Pair p : lineage.pairs()) known.put(List.of(p.a(), p.b()), p);
    Map<List<String>, List<Alignment>> passages = new HashMap<>();
    for (Alignment a : lineage.alignments()) passages.computeIfAbsent(List.of(a.a().report(), a.b().report()), k -> new ArrayList<>()).add(a);
    List<String> ids = List.copyOf(first.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        String x = ids.get(i);
        String y = ids.get(j);
        String a = first.get(x);
        String b = first.get(y);
        boolean turned = !known.containsKey(List.of(a, b));
        if (a.equals(b)) {
          pairs.add(new Pair(x, y, Pair.Level.NEAR_COPY, 1, 1, Pair.Direction.A_TO_B));
          alignments.addAll(alike(x, y));
        } else {
          pairs.add(pair(known.get(turned ? List.of(b, a) : List.of(a, b)), turned, x, y));
          for (Alignment l : passages.getOrDefault(turned ? List.of(b, a) : List.of(a, b), List.of())) alignments.add(alignment(l, turned, x, y));
        }
      }
    }
    return new Lineage(lineage.origins().stream().map(this::carried).toList(), segments, edges, pairs, alignments);
  }

  private Edge edge(String id) {
    String from = first.get(id);
    List<Passage> passages = alike(from, id).stream().map(a -> new Passage(Optional.of(a.a()), a.b(), 1)).toList();
    return new Edge(from, id, 1, Edge.Kind.VERBATIM, Edge.Basis.INFERRED, OptionalDouble.empty(), List.of("is the same text as " + from + " to the letter"), passages);
  }

  /** Sentence by sentence. */
  private List<Alignment> alike(String x, String y) {
    List<Alignment> out = new ArrayList<>();
    for (Sentence s : story.report(x).prose().sentences()) {
      if (s.zone() == Zone.BODY || s.zone() == Zone.CAPTION) out.add(new Alignment(new Cite(x, s.span()), new Cite(y, s.span()), 1, Edge.Kind.VERBATIM));
    }
    return out;
  }

  private static Pair pair(Pair of, boolean turned, String x, String y) {
    Pair.Direction direction = switch (of.direction()) {
      case A_TO_B -> turned ? Pair.Direction.B_TO_A : Pair.Direction.A_TO_B;
      case B_TO_A -> turned ? Pair.Direction.A_TO_B : Pair.Direction.B_TO_A;
      case COMMON_SOURCE, UNKNOWN -> of.direction();
    };
    return new Pair(x, y, of.level(), turned ? of.shareOfB() : of.shareOfA(), turned ? of.shareOfA() : of.shareOfB(), direction);
  }

  private static Alignment alignment(Alignment of, boolean turned, String x, String y) {
    return new Alignment(new Cite(x, (turned ? of.b() : of.a()).span()), new Cite(y, (turned ? of.a() : of.b()).span()), of.similarity(), of.kind());
  }

  private Origin carried(Origin o) {
    List<Origin.Version> versions = o.versions().stream().map(v -> new Origin.Version(v.id(), v.after(), withTwins(v.reports()), v.cites())).toList();
    return new Origin(o.id(), o.label(), o.by(), o.kind(), o.seen(), versions, withTwins(o.reports()));
  }

  private List<String> withTwins(List<String> reports) {
    return first.keySet().stream().filter(id -> reports.contains(first.get(id))).toList();
  }
}
