package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Basis;
import org.stemma.model.Cite;
import org.stemma.model.FigureMark;
import org.stemma.model.Point;
import org.stemma.model.Support;
import org.stemma.text.Span;

/** Drafts as points: the most widely told first, each told once. */
final class RankedPoints {
  /** Reports whose words differ so much that one passage in each of them is one point, whichever of them is shown. */
  private static final int MANY = 20;

  /** Words of a count that the earlier one may lack. */
  private static final int HARDLY = 1;

  private final Ground ground;
  private final Rows rows;
  private final List<Denials.Denial> denials;
  private final Confidence confidence;

  /** @param early where it stands in the reports on average, 0 at the top, 1 at the end */
  private record Weighed(PointDraft draft, Support support, double early) {}

  private RankedPoints(Ground ground, Rows rows, List<Denials.Denial> denials, Confidence confidence) {
    this.ground = ground;
    this.rows = rows;
    this.denials = denials;
    this.confidence = confidence;
  }

  static List<Point> of(Ground ground, Rows rows, List<Denials.Denial> denials, Confidence confidence, List<PointDraft> drafts) {
    return new RankedPoints(ground, rows, denials, confidence).all(drafts);
  }

  private List<Point> all(List<PointDraft> drafts) {
    List<Weighed> weighed = drafts.stream().map(d -> new Weighed(d, Independence.of(ground, d.readings(), otherwise(d)), early(d))).sorted(
        Comparator.comparingInt((Weighed w) -> -w.support().reports())
            .thenComparingInt(w -> -w.support().atLeast())
            .thenComparingDouble(w -> w.early() - .5 * w.draft().likeness())
            .thenComparingInt(w -> Ground.number(w.draft().readings().getFirst().report()))
            .thenComparing(w -> w.draft().readings().getFirst().span()))
        .toList();
    List<Point> out = new ArrayList<>();
    List<PointDraft> told = new ArrayList<>();
    for (Weighed w : weighed) {
      if (told.stream().anyMatch(k -> isAgain(w.draft(), k))) continue;
      told.add(w.draft());
      List<Cite> readings = w.draft().readings();
      out.add(new Point("p" + (out.size() + 1), ground.key("point", readings), Shown.words(ground, w.draft().shown()),
          status(w.draft(), w.support()), List.of(), w.support(), confidence.of(w.draft()), readings));
    }
    return out;
  }

  /** An earlier point of all its reports has most of its words or, of very many reports, is read from the same places, as surely and with no number less: it tells a reader nothing new. */
  private boolean isAgain(PointDraft d, PointDraft earlier) {
    return d.basis() != Basis.QUOTATION && d.conflict() == earlier.conflict() && earlier.reports().containsAll(d.reports()) && (d.reports().size() >= MANY && d.isAgain(earlier) || isSameCount(d, earlier) || Shown.isMostlyTold(ground, d.shown(), earlier.shown()))
        && !OtherNumbers.lacksNumber(ground, earlier.shown(), d.shown()) && (confidence.isSure(earlier) || !confidence.isSure(d));
  }

  /** Both tell how many people one thing befell, and the later hardly a word more: "the number of injured stood at 57", "57 people were hurt". */
  private boolean isSameCount(PointDraft d, PointDraft earlier) {
    if (!Fates.isOneCount(ground, d.shown(), earlier.shown())) return false;
    List<Span> numbers = ground.report(d.shown().report()).figures().stream().map(FigureMark::span).toList();
    Set<String> more = Shown.told(ground, d.shown(), numbers);
    more.removeAll(Shown.told(ground, earlier.shown()));
    more.removeAll(ground.language.words(WordList.PEOPLE_NOUNS));
    more.removeAll(ground.language.table(WordTable.OUTCOME_WORDS).keySet());
    return more.size() <= HARDLY;
  }

  /** Reports that may tell the point too, deny it, or answer its question with another number. */
  private Set<String> otherwise(PointDraft d) {
    Set<String> out = new TreeSet<>(Independence.reports(d.perhaps()));
    for (Denials.Denial n : denials) n.deniers().stream().filter(r -> n.concerns(r, d.readings())).forEach(out::add);
    for (Rows.Held h : rows.in(d.shown())) h.row().readings().forEach(r -> out.add(r.report()));
    return out;
  }

  /** Where the point stands in the reports on average: 0 at the top, 1 at the end. */
  private double early(PointDraft d) {
    double sum = 0;
    for (Cite c : d.readings()) sum += (double) c.span().begin() / Math.max(1, ground.report(c.report()).report().text().length());
    return sum / d.readings().size();
  }

  private Point.Status status(PointDraft d, Support s) {
    if (d.conflict() != Point.Status.AGREED) return d.conflict();
    boolean apart = s.atLeast() >= 2;
    boolean known = !Independence.allAttributed(ground, d.readings()) || s.primaryAtLeast() >= 2;
    return apart && known ? Point.Status.AGREED : Point.Status.SINGLE_ORIGIN;
  }
}
