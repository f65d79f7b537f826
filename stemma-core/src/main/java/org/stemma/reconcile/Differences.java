package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Difference;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Utterance;

/** Things told differently that are not numbers, each with what kind of difference it is and why. */
final class Differences {
  private Differences() {}

  /**
   * @param twice what two reports quote
   * @param reworded what passages or quotations that reports share have in other words
   */
  static List<Difference> of(Ground ground, List<FigureRow> figures, List<Utterance> utterances, List<Correction> corrections, List<Verbatim.Twice> twice, List<Drafted> reworded) {
    List<Drafted> drafts = new ArrayList<>();
    corrected(ground, corrections, drafts);
    drafts.addAll(Attributions.of(ground, utterances));
    drafts.addAll(Sayings.of(ground, utterances));
    drafts.addAll(Voices.of(ground, twice));
    drafts.addAll(Channels.of(ground, twice));
    drafts.addAll(Extents.of(ground, twice));
    drafts.addAll(Shades.of(ground));
    drafts.addAll(Closeness.of(ground));
    drafts.addAll(Placings.of(ground));
    drafts.addAll(reworded);
    drafts.addAll(Substitutions.of(ground, reworded));
    drafts.addAll(Quotings.of(ground, utterances));
    drafts.addAll(Denials.of(ground));
    drafts.addAll(Plans.of(ground));
    drafts.addAll(Doubts.of(ground));
    drafts.addAll(Datings.of(ground));
    drafts.addAll(Limits.of(ground, figures));
    drafts.addAll(Uses.of(ground, figures));
    drafts.addAll(Renamings.of(ground));
    drafts.addAll(Clocking.differences(ground, figures));
    drafts.addAll(Conflicts.of(ground, figures));
    return numbered(ground, drafts);
  }

  private static List<Difference> numbered(Ground ground, List<Drafted> drafts) {
    List<Drafted> sorted = drafts.stream()
        .filter(d -> d.readings().size() >= 2)
        .sorted(Comparator.comparingDouble((Drafted d) -> -d.weight())
            .thenComparingInt(d -> -Independence.reports(d.readings()).size())
            .thenComparingInt(d -> Ground.number(d.readings().getFirst().report()))
            .thenComparing(d -> d.readings().getFirst().span()))
        .toList();
    List<Difference> out = new ArrayList<>();
    for (Drafted d : Drafted.once(sorted)) {
      List<Difference.Reading> readings = d.readings().stream().map(c -> new Difference.Reading(c, ground.provenance.origin(c))).toList();
      out.add(new Difference("d" + (out.size() + 1), ground.key("difference " + d.kind(), d.readings()), d.about(), d.kind(), readings, d.note()));
    }
    return out;
  }

  private static void corrected(Ground ground, List<Correction> corrections, List<Drafted> out) {
    for (Correction c : corrections) {
      List<Cite> readings = new ArrayList<>();
      c.now().forEach(n -> readings.add(ground.clause(n)));
      c.was().forEach(w -> readings.add(ground.clause(w)));
      if (!c.was().isEmpty() && !c.now().isEmpty()) {
        out.add(new Drafted(Kind.CORRECTION, Excerpts.plain(ground.text(readings.getFirst())), readings.stream().distinct().toList(),
            "a notice of correction takes one reading back; some reports still have it", 5));
      }
    }
  }
}
