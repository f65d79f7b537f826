package org.stemma.align;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Language;
import org.stemma.model.Apparatus;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Story;

/** Lays the reports of a story side by side: names, sentences, figures and statements that belong together. */
public final class Aligning {
  private Aligning() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static Apparatus of(Story story, Lineage lineage, Language language) {
    List<List<Apparatus.FigureAt>> rows = new ArrayList<>();
    List<List<Apparatus.StatementAt>> utterances = new ArrayList<>();
    for (Marked m : story.reports()) {
      m.figures().forEach(f -> rows.add(List.of(new Apparatus.FigureAt(m.id(), f))));
      m.statements().forEach(s -> utterances.add(List.of(new Apparatus.StatementAt(m.id(), s))));
    }
    return new Apparatus(List.of(), List.of(), rows, utterances);
  }
}
