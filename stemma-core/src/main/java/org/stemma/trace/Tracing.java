package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.model.*;
import org.stemma.text.Span;

/** Finds who copied whom in one story. */
public final class Tracing {
  private Tracing() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  /** The lineage of a story. Cost: quadratic in the reports of the story, linear in their text. */
  public static Lineage of(Story story, Language language) {
    List<Collation> collations = Collations.of(Texts.of(story, language));
    List<Alignment> alignments = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Collation c : collations) {
      alignments.addAll(c.alignments());
      pairs.add(new Pair(c.a().id(), c.b().id(), c.level(), c.shareOfA(), c.shareOfB(), Pair.Direction.UNKNOWN));
    }
    List<Origin> origins = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    for (Marked m : story.reports()) {
      String id = "o" + (origins.size() + 1);
      origins.add(new Origin(id, m.report().label(), m.report().label(), Origin.Kind.OUTLET, true, List.of(), List.of(m.id())));
      segments.add(new Segment(m.id(), new Span(0, m.report().text().length()), Optional.of(id), Segment.Kind.OWN));
    }
    return new Lineage(origins, segments, List.of(), pairs, alignments);
  }
}
