package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.model.Apparatus;
import org.stemma.model.Basis;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Point;
import org.stemma.model.StatementMark;
import org.stemma.model.Support;
import org.stemma.model.Utterance;

/**
 * Things told by two reports or more: the loci of the apparatus. A finer one that says no more than one that holds it in
 * the same reports is left to it.
 */
final class Points {
  private static final int MERE_ATTRIBUTION = 8;

  private Points() {}

  /** @param reversed places of two reports or more of which one tells the opposite */
  static List<Point> of(Ground ground, List<FigureRow> figures, List<Utterance> utterances, List<List<Cite>> reversed) {
    Rows rows = new Rows(figures);
    Rarity rarity = new Rarity(ground);
    Confidence confidence = new Confidence(ground, rarity);
    List<PointDraft> drafts = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) drafts.addAll(drafts(ground, l, rows));
    drafts.sort(Comparator.comparingInt((PointDraft d) -> -d.reports().size()).thenComparingInt(d -> -length(d)));
    List<PointDraft> kept = new ArrayList<>();
    for (Utterance u : utterances) SaidPoints.quotation(ground, u).filter(d -> kept.stream().noneMatch(k -> tellsIt(k, d))).ifPresent(kept::add);
    Beyond beyond = new Beyond(ground);
    kept.forEach(k -> beyond.add(k.readings()));
    int quoted = kept.size();
    for (PointDraft d : drafts) {
      if (kept.stream().anyMatch(k -> d.saysNoMore(k) || d.isAgain(k)) || joined(ground, rows, kept, d)) continue;
      if (kept.subList(0, quoted).stream().noneMatch(k -> meets(k, d)) || beyond.isMore(d.readings())) kept.add(d);
      else kept.subList(0, quoted).replaceAll(k -> meets(k, d) ? with(ground, rows, k, d, c -> SaidPoints.sameWords(ground, c, k.shown())) : k);
    }
    List<Map<String, Cite>> facts = SameFacts.of(ground, figures);
    List<Denials.Denial> denials = Denials.all(ground);
    Retold retold = new Retold(ground);
    List<PointDraft> completed = kept.stream().map(d -> completed(ground, rows, facts, denials, d))
        .map(d -> retold.completed(d, c -> mayTell(ground, rows, denials, d, c))).toList();
    kept.clear();
    for (PointDraft d : completed) if (kept.stream().noneMatch(k -> d.isAgain(k))) kept.add(d);
    for (FigurePoints.Fact f : FigurePoints.of(ground, figures)) {
      PointDraft d = NumberPoints.of(ground, rows, f);
      if (d.reports().size() < 2 || !tellsMore(ground, d) || kept.stream().anyMatch(k -> tellsIt(ground, k, f) || readsAlike(ground, k, d))) continue;
      kept.removeIf(k -> k.conflict() == d.conflict() && readsAlike(ground, d, k));
      Optional<PointDraft> twin = kept.stream().filter(k -> k.basis() == Basis.NUMBER && k.conflict() == d.conflict() && isShownBy(ground, k, d)).findFirst();
      twin.ifPresent(kept::remove);
      kept.add(twin.map(k -> gathered(k, d)).orElse(d));
    }
    for (Utterance u : utterances) SaidPoints.reported(ground, u).filter(d -> rarity.least(d).words() > 1).filter(d -> kept.stream().noneMatch(k -> tellsIt(k, d))).ifPresent(kept::add);
    kept.replaceAll(d -> reversed.stream().anyMatch(d::holdsPartsOf) ? d.with(d.readings(), Point.Status.DISPUTED) : d);
    return told(ground, confidence, withCores(ground, confidence, kept), d -> otherwise(rows, denials, d));
  }

  /** Each, and before it what rests on the readings that share much with it, where not all do; one that says no more than another in the same reports is left to that. */
  private static List<PointDraft> withCores(Ground ground, Confidence confidence, List<PointDraft> drafts) {
    List<PointDraft> all = drafts.stream().flatMap(d -> Stream.concat(confidence.core(d).stream(), Stream.of(d))).toList();
    return all.stream().filter(d -> all.stream().noneMatch(k -> isWithin(ground, d, k))).toList();
  }

  /** All words shown of the finer one are shown of the fuller one, which has more of them and all its reports. */
  private static boolean isWithin(Ground ground, PointDraft fine, PointDraft full) {
    if (fine.conflict() != full.conflict() || !full.reports().containsAll(fine.reports())) return false;
    Set<String> words = ground.content(fine.shown());
    Set<String> more = ground.content(full.shown());
    return more.size() > words.size() && more.containsAll(words);
  }

  /** An earlier point of all its reports has most of its words, as surely and with no number less: it tells a reader nothing new. */
  private static boolean isAgain(Ground ground, Confidence confidence, PointDraft d, PointDraft earlier) {
    return d.basis() != Basis.QUOTATION && d.conflict() == earlier.conflict() && earlier.reports().containsAll(d.reports()) && Shown.isMostlyTold(ground, d.shown(), earlier.shown())
        && !OtherNumbers.lacksNumber(ground, earlier.shown(), d.shown()) && (confidence.isSure(earlier) || !confidence.isSure(d));
  }

  /** One passage stands for both, or the same words. */
  private static boolean isShownBy(Ground ground, PointDraft a, PointDraft b) {
    return PointDraft.isSame(a.shown(), b.shown()) || ground.plain(a.shown()).equals(ground.plain(b.shown()));
  }

  /** The later number with what the earlier one has of further reports. */
  private static PointDraft gathered(PointDraft earlier, PointDraft later) {
    return later.with(Stream.concat(later.readings().stream(), earlier.readings().stream().filter(c -> !later.reports().contains(c.report()))).toList(), later.conflict());
  }

  /** Readings that are like the very words by which an earlier point is shown are further readings of it, where it has none of their report. */
  private static boolean joined(Ground ground, Rows figures, List<PointDraft> kept, PointDraft d) {
    for (int k = 0; k < kept.size(); k++) {
      if (!isShownBy(ground, kept.get(k), d)) continue;
      kept.set(k, with(ground, figures, kept.get(k), d, c -> true));
      return true;
    }
    return false;
  }

  /** The two are read from one place in two reports. */
  private static boolean meets(PointDraft a, PointDraft b) {
    return b.readings().stream().filter(c -> a.beside(c).stream().anyMatch(k -> k.span().overlaps(c.span()))).map(Cite::report).distinct().count() > 1;
  }

  /** With the readings of the other draft's further reports that tell what is shown. @param fits which of them may be */
  private static PointDraft with(Ground ground, Rows figures, PointDraft kept, PointDraft more, Predicate<Cite> fits) {
    List<Cite> readings = new ArrayList<>(kept.readings());
    for (Cite c : more.readings()) if (!kept.reports().contains(c.report()) && fits.test(c) && Shown.tells(ground, c, kept.shown())) readings.add(c);
    return kept.with(readings, conflict(readings, figures));
  }

  /** With the reports that give the point's number in words of their own. */
  private static PointDraft completed(Ground ground, Rows figures, List<Map<String, Cite>> facts, List<Denials.Denial> denials, PointDraft d) {
    Optional<Map<String, Cite>> fact = SameFacts.in(facts, d.readings(), d.reports().size());
    if (fact.isEmpty() || d.reports().containsAll(fact.get().keySet())) return d;
    List<Cite> readings = new ArrayList<>(d.readings());
    fact.get().forEach((report, c) -> {
      if (d.reports().contains(report)) return;
      Cite clause = ground.clause(c);
      boolean known = Shown.tellsBeside(ground, clause, d.shown()) || SameFacts.isKnown(ground, c, clause, d.shown());
      if (known && !isBarred(ground, figures, denials, d, clause) && !Fates.countOthers(ground, clause, d.shown())) readings.add(clause);
    });
    return d.with(readings, d.conflict());
  }

  /** Another number stands beside what is shown, or it is denied. */
  private static boolean isBarred(Ground ground, Rows figures, List<Denials.Denial> denials, PointDraft d, Cite c) {
    return OtherNumbers.isOvertaken(figures, c, d.shown()) || OtherNumbers.hasOtherNumber(figures, c, d.shown(), r -> true)
        || Denials.isNear(ground, c) || denials.stream().anyMatch(n -> n.concerns(c.report(), d.readings()));
  }

  /** Nothing in a sentence that was not aligned speaks against it telling what is shown: no other number, outcome or denial. */
  private static boolean mayTell(Ground ground, Rows figures, List<Denials.Denial> denials, PointDraft d, Cite c) {
    return !isBarred(ground, figures, denials, d, c) && !OtherNumbers.lacksNumber(ground, c, d.shown()) && !Fates.differ(ground, c, d.shown());
  }

  private static boolean tellsIt(PointDraft d, PointDraft quotation) {
    return quotation.readings().stream().filter(c -> d.beside(c).stream().anyMatch(c::meets))
        .map(Cite::report).distinct().count() > 1;
  }

  /** More than a vague "several others". */
  private static boolean tellsMore(Ground ground, PointDraft d) {
    return ground.text(d.shown()).split(" ").length > 2 || ground.text(d.shown()).chars().anyMatch(Character::isDigit);
  }

  /** To a reader the two say the same, and of as many reports. */
  private static boolean readsAlike(Ground ground, PointDraft more, PointDraft less) {
    return more.reports().containsAll(less.reports()) && Shown.isSame(ground, more.shown(), less.shown());
  }

  /** The point has the number, and little else, wherever it is told. */
  private static boolean tellsIt(Ground ground, PointDraft d, FigurePoints.Fact f) {
    return f.places().stream().allMatch(p -> d.beside(p).stream().anyMatch(c -> c.span().contains(p.span())
        && 2 * c.span().length() <= 3 * ground.clause(p).span().length()));
  }

  /** "the mountain rescue team said" alone tells nothing: it names who speaks and holds nothing of what is said. */
  private static boolean tells(Ground ground, Cite c) {
    if (!Shown.isClause(ground, c)) return false;
    List<StatementMark> beside = ground.report(c.report()).statements().stream().filter(s -> s.cue().filter(c.span()::overlaps).isPresent()).toList();
    if (beside.isEmpty() || Excerpts.plain(ground.text(c)).split(" ").length > MERE_ATTRIBUTION) return true;
    return ground.report(c.report()).statements().stream().anyMatch(s -> s.span().overlaps(c.span()))
        || beside.stream().noneMatch(s -> s.speakerMention().filter(c.span()::overlaps).isPresent());
  }

  /** What the locus tells, and where a notice took a number of it back what those tell who have another one. */
  private static List<PointDraft> drafts(Ground ground, Apparatus.Locus locus, Rows figures) {
    List<Cite> denials = Denials.among(ground, locus.readings());
    List<Cite> told = locus.readings().stream().filter(c -> !denials.contains(c)).map(ground::shortened).toList();
    List<PointDraft> out = new ArrayList<>();
    while (!told.isEmpty()) {
      Cite shown = Shown.of(ground, told, c -> OtherNumbers.outdated(figures, c));
      List<Cite> others = told.stream().filter(c -> OtherNumbers.hasOtherNumber(figures, c, shown, r -> r == FigureRow.Relation.CORRECTED)).toList();
      List<Cite> readings = told.stream().filter(c -> !others.contains(c) && (locus.known() || Shown.tells(ground, c, shown)) && !OtherNumbers.isOvertaken(figures, c, shown) && !Fates.differ(ground, c, shown)).toList();
      Point.Status conflict = denials.isEmpty() ? conflict(readings, figures) : Point.Status.DISPUTED;
      PointDraft d = new PointDraft(readings, shown, conflict, locus.basis(), locus.similarity());
      if (d.reports().size() > 1 && tells(ground, shown)) out.add(d);
      told = others;
    }
    return out;
  }

  /** A sentence that holds a figure of a contradictory row is disputed in that figure. */
  private static Point.Status conflict(List<Cite> readings, Rows figures) {
    return figures.in(readings).stream().filter(h -> h.readings().size() > 1).map(h -> status(h.row(), h.readings())).filter(s -> s != Point.Status.AGREED).findFirst().orElse(Point.Status.AGREED);
  }

  /** What the row says of these readings of it: a number that only others of the row were taken back for, or grew out of, stands. */
  static Point.Status status(FigureRow f, List<FigureRow.Reading> told) {
    return switch (f.relation()) {
      case CONTRADICTION -> Point.Status.DISPUTED;
      case EVOLVING -> told.stream().allMatch(r -> r.status() == FigureRow.Status.SUPERSEDED) ? Point.Status.SUPERSEDED : Point.Status.AGREED;
      case CORRECTED -> told.stream().anyMatch(r -> r.status() == FigureRow.Status.WITHDRAWN || r.status() == FigureRow.Status.STALE) ? Point.Status.CORRECTED : Point.Status.AGREED;
      case SINGLE, AGREE, SCOPE, BOUND, ROUNDING -> Point.Status.AGREED;
    };
  }

  private static int length(PointDraft d) {
    return d.readings().stream().mapToInt(c -> c.span().length()).sum();
  }

  private static List<Point> told(Ground ground, Confidence confidence, List<PointDraft> drafts, Function<PointDraft, Set<String>> otherwise) {
    record Weighed(PointDraft draft, Support support, double early) {}
    List<Weighed> weighed = drafts.stream().map(d -> new Weighed(d, Independence.of(ground, d.readings(), otherwise.apply(d)), early(ground, d))).sorted(
        Comparator.comparingInt((Weighed w) -> -w.support().reports())
            .thenComparingInt(w -> -w.support().atLeast())
            .thenComparingDouble(w -> w.early() - .5 * w.draft().likeness())
            .thenComparingInt(w -> Ground.number(w.draft().readings().getFirst().report()))
            .thenComparing(w -> w.draft().readings().getFirst().span()))
        .toList();
    List<Point> out = new ArrayList<>();
    List<PointDraft> told = new ArrayList<>();
    for (Weighed w : weighed) {
      if (told.stream().anyMatch(k -> isAgain(ground, confidence, w.draft(), k))) continue;
      told.add(w.draft());
      List<Cite> readings = w.draft().readings();
      out.add(new Point("p" + (out.size() + 1), ground.key("point", readings), Shown.words(ground, w.draft().shown()),
          status(ground, w.draft(), w.support()), List.of(), w.support(), confidence.of(w.draft()), readings));
    }
    return out;
  }

  /** Reports that may tell the point too, deny it, or answer its question with another number. */
  private static Set<String> otherwise(Rows figures, List<Denials.Denial> denials, PointDraft d) {
    Set<String> out = new TreeSet<>(Independence.reports(d.perhaps()));
    for (Denials.Denial n : denials) n.deniers().stream().filter(r -> n.concerns(r, d.readings())).forEach(out::add);
    for (Rows.Held h : figures.in(d.shown())) h.row().readings().forEach(r -> out.add(r.report()));
    return out;
  }

  /** Where the point stands in the reports on average: 0 at the top, 1 at the end. */
  private static double early(Ground ground, PointDraft d) {
    double sum = 0;
    for (Cite c : d.readings()) sum += (double) c.span().begin() / Math.max(1, ground.report(c.report()).report().text().length());
    return sum / d.readings().size();
  }

  private static Point.Status status(Ground ground, PointDraft d, Support s) {
    if (d.conflict() != Point.Status.AGREED) return d.conflict();
    boolean apart = s.atLeast() >= 2;
    boolean known = !Independence.allAttributed(ground, d.readings()) || s.primaryAtLeast() >= 2;
    return apart && known ? Point.Status.AGREED : Point.Status.SINGLE_ORIGIN;
  }
}
