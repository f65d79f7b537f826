package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.model.Alignment;
import org.stemma.model.Families;
import org.stemma.model.Lineage;
import org.stemma.model.Origin;
import org.stemma.model.Segment;
import org.stemma.model.Story;

/** Finds who copied whom in one story. */
public final class Tracing {
  private Tracing() {}

  /** Version of this room's output. */
  public static final int STAGE = 8;

  /**
   * The lineage of a story.
   *
   * @return pairs in order of their reports; alignments in order of pairs, then of place; segments by report, in order of place
   *
   * <p>Cost: quadratic in the reports of the story, linear in their text.
   */
  public static Lineage of(Story story, Language language) {
    return of(story, Families.none(), language);
  }

  /** The same with what outlets of one owner gather counted as one. */
  public static Lineage of(Story story, Families families, Language language) {
    Family family = Family.of(story, Texts.of(story, language), new Agencies(language, families));
    List<List<Attribution.Ascribed>> lines = Attribution.of(family);
    Map<String, Origin> origins = Origins.of(family, lines);
    List<Segment> segments = new ArrayList<>();
    for (int r = 0; r < family.size(); r++) segments.addAll(Segments.of(family.reports().get(r), lines.get(r), origins));
    List<Alignment> alignments = new ArrayList<>();
    for (Collation c : family.collations()) alignments.addAll(c.alignments());
    return new Lineage(List.copyOf(origins.values()), segments, Edges.of(family, lines, origins), family.pairs(), alignments);
  }
}
