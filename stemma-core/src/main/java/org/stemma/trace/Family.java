package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Marked;
import org.stemma.model.Pair;
import org.stemma.model.Report;
import org.stemma.model.Story;

/**
 * All that is known of a story's reports two by two, before origins are drawn from it.
 *
 * @param collations pairs in order 0-1, 0-2, ..., 1-2, ...
 * @param judgements one a collation
 * @param sources one a report
 * @param parents one a report
 */
record Family(List<Wording> reports, List<Collation> collations, List<Directions.Judgement> judgements, List<Sources> sources,
    List<Parents.Chosen> parents, List<Line> lines, Lexicon lexicon, Agencies agencies) {

  static Family of(Story story, Texts texts, Agencies agencies) {
    List<Sources> sources = story.reports().stream().map(Marked::report).map(r -> Sources.of(r, agencies)).toList();
    List<Collation> collations = Collations.of(texts);
    List<Directions.Judgement> judgements = new ArrayList<>();
    int n = texts.size();
    for (int i = 0; i < n; i++)
      for (int j = i + 1; j < n; j++)
        judgements.add(Directions.of(collations.get(Collations.index(i, j, n)), sources.get(i), sources.get(j), agencies));
    Family apart = new Family(texts.reports(), collations, judgements, sources, List.of(), texts.lines(), texts.lexicon(), agencies);
    List<Parents.Chosen> parents = Parents.of(apart);
    return new Family(texts.reports(), collations, Descent.of(apart, parents), sources, parents, texts.lines(), texts.lexicon(), agencies);
  }

  /** True when the report i was made from the report j directly. */
  boolean isParent(int j, int i) {
    return parents.get(i).reports().contains(j);
  }

  Report report(int i) {
    return reports.get(i).marked().report();
  }

  /** True when both are of one outlet that is known: what they share is its own, whichever came first. */
  boolean isOneOutlet(int i, int j) {
    String outlet = sources.get(i).outlet();
    return !outlet.isEmpty() && outlet.equals(sources.get(j).outlet());
  }

  /** True when both take from a text that is not among the reports. */
  boolean isBehindBoth(int i, int j) {
    return parents.get(i).hidden() && parents.get(j).hidden();
  }

  int size() {
    return reports.size();
  }

  /** The two side by side, seen from i. */
  Collation collation(int i, int j) {
    return i < j ? beside(i, j) : beside(i, j).turned();
  }

  /** The two side by side, seen from the earlier in the list. */
  Collation beside(int i, int j) {
    return collations.get(Collations.index(Math.min(i, j), Math.max(i, j), size()));
  }

  /** True when next to nothing is shared beside what stands in quotation marks. */
  boolean isSpeechAlone(int i, int j) {
    return beside(i, j).isSpeechAlone();
  }

  /** Share of i's words that agree with j's. */
  double share(int i, int j) {
    Collation c = beside(i, j);
    return i < j ? c.shareOfA() : c.shareOfB();
  }

  Directions.Judgement judgement(int i, int j) {
    return judgements.get(Collations.index(Math.min(i, j), Math.max(i, j), size()));
  }

  Pair.Level level(int i, int j) {
    return beside(i, j).level();
  }

  /** True when the report i is held to take from the report j, directly or by way of others. */
  boolean isChild(int i, int j) {
    return judgement(i, j).direction() == (j < i ? Pair.Direction.A_TO_B : Pair.Direction.B_TO_A);
  }

  boolean isCommon(int i, int j) {
    return judgement(i, j).direction() == Pair.Direction.COMMON_SOURCE;
  }

  List<Pair> pairs() {
    List<Pair> out = new ArrayList<>();
    for (int p = 0; p < collations.size(); p++) {
      Collation c = collations.get(p);
      out.add(new Pair(c.a().id(), c.b().id(), c.level(), round(c.shareOfA()), round(c.shareOfB()), judgements.get(p).direction()));
    }
    return out;
  }

  static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
