package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.model.Apparatus;
import org.stemma.model.Basis;
import org.stemma.model.Cite;
import org.stemma.model.FigureRow;
import org.stemma.model.Point;
import org.stemma.model.Utterance;

/**
 * Things told by two reports or more: the loci of the apparatus. A finer one that says no more than one that holds it in
 * the same reports is left to it.
 */
final class Points {
  private final Ground ground;
  private final List<FigureRow> figures;
  private final Rows rows;
  private final Rarity rarity;
  private final Confidence confidence;
  private final List<Denials.Denial> denials;
  private final List<PointDraft> kept = new ArrayList<>();

  private Points(Ground ground, List<FigureRow> figures) {
    this.ground = ground;
    this.figures = figures;
    this.rows = new Rows(figures);
    this.rarity = new Rarity(ground);
    this.confidence = new Confidence(ground, rarity);
    this.denials = Denials.all(ground);
  }

  /** @param reversed places of two reports or more of which one tells the opposite */
  static List<Point> of(Ground ground, List<FigureRow> figures, List<Utterance> utterances, List<List<Cite>> reversed) {
    Points p = new Points(ground, figures);
    p.quotations(utterances);
    p.loci();
    p.complete();
    for (FigurePoints.Fact f : FigurePoints.of(ground, figures)) p.number(f);
    p.reported(utterances);
    p.kept.replaceAll(d -> reversed.stream().anyMatch(d::holdsPartsOf) ? d.with(d.readings(), Point.Status.DISPUTED) : d);
    return RankedPoints.of(ground, p.rows, p.denials, p.confidence, p.withCores());
  }

  private void quotations(List<Utterance> utterances) {
    for (Utterance u : utterances) SaidPoints.quotation(ground, u).ifPresent(this::addSaid);
  }

  /** What is told in words of a report, of two words or more in every one. */
  private void reported(List<Utterance> utterances) {
    for (Utterance u : utterances) SaidPoints.reported(ground, u).filter(d -> rarity.least(d).words() > 1).ifPresent(this::addSaid);
  }

  private void addSaid(PointDraft d) {
    if (kept.stream().noneMatch(k -> tellsIt(k, d))) kept.add(d);
  }

  /** The widest first. What a quotation of those kept before tells too goes to that. */
  private void loci() {
    Beyond beyond = new Beyond(ground);
    kept.forEach(k -> beyond.add(k.readings()));
    List<PointDraft> drafts = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) drafts.addAll(LocusPoints.of(ground, l, rows));
    drafts.sort(Comparator.comparingInt((PointDraft d) -> -d.reports().size()).thenComparingInt(d -> -length(d)));
    int quoted = kept.size();
    for (PointDraft d : drafts) {
      if (kept.stream().anyMatch(k -> d.saysNoMore(k) || d.isAgain(k)) || joined(d)) continue;
      if (kept.subList(0, quoted).stream().noneMatch(k -> meets(k, d)) || beyond.isMore(d.readings())) kept.add(d);
      else kept.subList(0, quoted).replaceAll(k -> meets(k, d) ? with(k, d, c -> SaidPoints.sameWords(ground, c, k.shown())) : k);
    }
  }

  private void complete() {
    FurtherReports further = new FurtherReports(ground, rows, figures, denials);
    List<PointDraft> completed = kept.stream().map(further::completed).toList();
    kept.clear();
    for (PointDraft d : completed) if (kept.stream().noneMatch(k -> d.isAgain(k))) kept.add(d);
  }

  /** A number that several reports give, unless a point tells it; what says no more than it is left to it. */
  private void number(FigurePoints.Fact f) {
    PointDraft d = NumberPoints.of(ground, rows, f);
    if (d.reports().size() < 2 || !tellsMore(d) || kept.stream().anyMatch(k -> tellsIt(k, f) || readsAlike(k, d))) return;
    kept.removeIf(k -> k.conflict() == d.conflict() && readsAlike(d, k));
    Optional<PointDraft> twin = kept.stream().filter(k -> k.basis() == Basis.NUMBER && k.conflict() == d.conflict() && isShownBy(k, d)).findFirst();
    twin.ifPresent(kept::remove);
    kept.add(twin.map(k -> gathered(k, d)).orElse(d));
  }

  /** Readings that are like the very words by which an earlier point is shown are further readings of it, where it has none of their report. */
  private boolean joined(PointDraft d) {
    for (int k = 0; k < kept.size(); k++) {
      if (!isShownBy(kept.get(k), d)) continue;
      kept.set(k, with(kept.get(k), d, c -> true));
      return true;
    }
    return false;
  }

  /** With the readings of the other draft's further reports that tell what is shown. @param fits which of them may be */
  private PointDraft with(PointDraft kept, PointDraft more, Predicate<Cite> fits) {
    List<Cite> readings = new ArrayList<>(kept.readings());
    for (Cite c : more.readings()) if (!kept.reports().contains(c.report()) && fits.test(c) && Shown.tells(ground, c, kept.shown())) readings.add(c);
    return kept.with(readings, rows.conflict(readings));
  }

  /** The two are read from one place in two reports. */
  private static boolean meets(PointDraft a, PointDraft b) {
    return b.readings().stream().filter(c -> a.beside(c).stream().anyMatch(k -> k.span().overlaps(c.span()))).map(Cite::report).distinct().count() > 1;
  }

  /** The later number with what the earlier one has of further reports. */
  private static PointDraft gathered(PointDraft earlier, PointDraft later) {
    return later.with(Stream.concat(later.readings().stream(), earlier.readings().stream().filter(c -> !later.reports().contains(c.report()))).toList(), later.conflict());
  }

  /** Each, and before it what rests on the readings that share much with it, where not all do; one that says no more than another in the same reports is left to that. */
  private List<PointDraft> withCores() {
    List<PointDraft> all = kept.stream().flatMap(d -> Stream.concat(confidence.core(d).stream(), Stream.of(d))).toList();
    return all.stream().filter(d -> all.stream().noneMatch(k -> isWithin(d, k))).toList();
  }

  /** All words shown of the finer one are shown of the fuller one, which has more of them and all its reports. */
  private boolean isWithin(PointDraft fine, PointDraft full) {
    if (fine.conflict() != full.conflict() || !full.reports().containsAll(fine.reports())) return false;
    Set<String> words = ground.content(fine.shown());
    Set<String> more = ground.content(full.shown());
    return more.size() > words.size() && more.containsAll(words);
  }

  /** One passage stands for both, or the same words. */
  private boolean isShownBy(PointDraft a, PointDraft b) {
    return PointDraft.isSame(a.shown(), b.shown()) || ground.plain(a.shown()).equals(ground.plain(b.shown()));
  }

  private static boolean tellsIt(PointDraft d, PointDraft quotation) {
    return quotation.readings().stream().filter(c -> d.beside(c).stream().anyMatch(c::meets))
        .map(Cite::report).distinct().count() > 1;
  }

  /** The point has the number, and little else, wherever it is told. */
  private boolean tellsIt(PointDraft d, FigurePoints.Fact f) {
    return f.places().stream().allMatch(p -> d.beside(p).stream().anyMatch(c -> c.span().contains(p.span())
        && 2 * c.span().length() <= 3 * ground.clause(p).span().length()));
  }

  /** More than a vague "several others". */
  private boolean tellsMore(PointDraft d) {
    return ground.text(d.shown()).split(" ").length > 2 || ground.text(d.shown()).chars().anyMatch(Character::isDigit);
  }

  /** To a reader the two say the same, and of as many reports. */
  private boolean readsAlike(PointDraft more, PointDraft less) {
    return more.reports().containsAll(less.reports()) && Shown.isSame(ground, more.shown(), less.shown());
  }

  private static int length(PointDraft d) {
    return d.readings().stream().mapToInt(c -> c.span().length()).sum();
  }
}
