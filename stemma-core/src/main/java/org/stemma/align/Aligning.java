package org.stemma.align;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.language.Language;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Entity;
import org.stemma.model.Lineage;
import org.stemma.model.SharedPassages;
import org.stemma.model.Story;

/** Lays the reports of a story side by side: names, sentences, figures and statements that belong together. */
public final class Aligning {
  private Aligning() {}

  /** Version of this room's output. */
  public static final int STAGE = 13;

  /** How alike what tells one deed is taken to be. */
  private static final double DEED = .6;

  public static Apparatus of(Story story, Lineage lineage, Language language) {
    Likeness likeness = Likeness.of(story, language);
    SharedPassages passages = SharedPassages.of(story, lineage);
    List<Entity> entities = Entities.of(story, language);
    List<List<Apparatus.FigureAt>> rows = FigureRows.of(story, passages, likeness, language);
    List<List<Apparatus.StatementAt>> utterances = Utterances.of(story, passages, entities, likeness, language);
    Further further = new Further(Loci.of(Tellings.of(story, likeness, entities, rows, utterances), passages, likeness));
    for (List<Cite> deed : Deeds.shared(story, likeness, entities, language)) further.add(deed, DEED);
    List<List<Apparatus.FigureAt>> all = Stream.concat(rows.stream(), ClockRows.of(story, likeness, language).stream()).toList();
    return new Apparatus(entities, further.loci(), all, utterances);
  }
}
