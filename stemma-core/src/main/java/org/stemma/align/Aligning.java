package org.stemma.align;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.language.Language;
import org.stemma.model.Apparatus;
import org.stemma.model.Entity;
import org.stemma.model.Lineage;
import org.stemma.model.Story;

/** Lays the reports of a story side by side: names, sentences, figures and statements that belong together. */
public final class Aligning {
  private Aligning() {}

  /** Version of this room's output. */
  public static final int STAGE = 4;

  public static Apparatus of(Story story, Lineage lineage, Language language) {
    Likeness likeness = Likeness.of(story, language);
    List<Entity> entities = Entities.of(story, language);
    List<List<Apparatus.FigureAt>> rows = FigureRows.of(story, lineage, likeness, language);
    List<List<Apparatus.StatementAt>> utterances = Utterances.of(story, lineage, entities, likeness, language);
    List<Apparatus.Locus> loci = Loci.of(Tellings.of(story, likeness, entities, rows, utterances), lineage, likeness);
    List<List<Apparatus.FigureAt>> all = Stream.concat(rows.stream(), ClockRows.of(story, likeness, language).stream()).toList();
    return new Apparatus(entities, loci, all, utterances);
  }
}
