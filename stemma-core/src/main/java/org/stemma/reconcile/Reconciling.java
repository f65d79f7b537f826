package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Language;
import org.stemma.model.*;

/** Finds what is agreed, alone, disputed, revised. */
public final class Reconciling {
  private Reconciling() {}

  /** Version of this room's output. */
  public static final int STAGE = 50;

  /**
   * @param rule how a row of figures is summed up
   * @return findings, each list ordered by weight: support, then reports, then place in the text
   */
  public static Findings of(Story story, Lineage lineage, Apparatus apparatus, FigureRow.Rule rule, Language language) {
    Ground ground = new Ground(story, lineage, apparatus, language);
    List<Correction> corrections = Corrections.of(ground);
    List<FigureRow> figures = FigureRows.of(ground, corrections, rule);
    List<Utterance> utterances = UtteranceFindings.of(ground);
    List<Verbatim.Twice> twice = Verbatim.of(ground, utterances);
    List<Drafted> reworded = new ArrayList<>(Rewordings.of(ground));
    reworded.addAll(Transcripts.of(ground, twice, List.copyOf(reworded)));
    return new Findings(
        figures,
        utterances,
        Happenings.of(ground),
        corrections,
        Differences.of(ground, figures, utterances, corrections, twice, reworded),
        Points.of(ground, figures, utterances, Rewordings.reversed(reworded)));
  }
}
