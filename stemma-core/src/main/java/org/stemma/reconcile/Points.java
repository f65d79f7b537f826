package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Point;
import org.stemma.model.StatementMark;
import org.stemma.model.Support;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;

/**
 * Things told by two reports or more: a figure, an utterance, a sentence. A finer item that says no more than a sentence
 * already listed for the same reports is left to it.
 */
final class Points {
  private static final int SHORT_SENTENCE = 170;
  private static final int MERE_ATTRIBUTION = 8;

  private Points() {}

  private record Draft(String kind, List<Cite> readings, Cite shown, Point.Status conflict, double likeness, Set<String> reports) {
    Draft(String kind, List<Cite> readings, Cite shown, Point.Status conflict, double likeness) {
      this(kind, readings, shown, conflict, likeness, Independence.reports(readings));
    }
  }

  static List<Point> of(Ground ground, List<FigureRow> figures, List<Utterance> utterances) {
    List<Draft> drafts = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) drafts.add(sentence(ground, l, figures));
    for (FigureRow f : figures) figure(ground, f).ifPresent(drafts::add);
    for (Utterance u : utterances) utterance(ground, u).ifPresent(drafts::add);
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) if (tells(ground, d.shown()) && kept.stream().noneMatch(k -> saysNoMore(d, k))) kept.add(d);
    return told(ground, kept);
  }

  /** "the mountain rescue team said" alone tells nothing: it names who speaks and holds nothing of what is said. */
  private static boolean tells(Ground ground, Cite c) {
    List<StatementMark> beside = ground.report(c.report()).statements().stream().filter(s -> s.cue().filter(c.span()::overlaps).isPresent()).toList();
    if (beside.isEmpty() || Excerpts.plain(ground.text(c)).split(" ").length > MERE_ATTRIBUTION) return true;
    return ground.report(c.report()).statements().stream().anyMatch(s -> s.span().overlaps(c.span()))
        || beside.stream().noneMatch(s -> s.speakerMention().filter(c.span()::overlaps).isPresent());
  }

  private static Draft sentence(Ground ground, Apparatus.Locus locus, List<FigureRow> figures) {
    List<Cite> readings = locus.readings().stream().map(ground::shortened).toList();
    return new Draft("sentence", readings, shown(ground, readings), conflict(readings, figures), locus.similarity());
  }

  /** A sentence that holds a figure of a contradictory row is disputed in that figure. */
  private static Point.Status conflict(List<Cite> readings, List<FigureRow> figures) {
    for (FigureRow f : figures) {
      long inside = f.readings().stream().filter(r -> readings.stream().anyMatch(c -> c.report().equals(r.report()) && c.span().contains(r.figure().span()))).count();
      if (inside >= 2 && status(f) != Point.Status.AGREED) return status(f);
    }
    return Point.Status.AGREED;
  }

  private static Point.Status status(FigureRow f) {
    return switch (f.relation()) {
      case CONTRADICTION -> Point.Status.DISPUTED;
      case EVOLVING -> Point.Status.SUPERSEDED;
      case CORRECTED -> Point.Status.CORRECTED;
      case SINGLE, AGREE, SCOPE, BOUND, ROUNDING -> Point.Status.AGREED;
    };
  }

  private static Optional<Draft> figure(Ground ground, FigureRow f) {
    List<Cite> readings = new ArrayList<>();
    for (FigureRow.Reading r : f.readings()) if (r.figure().zone() == Zone.BODY) readings.add(ground.clause(r.cite()));
    if (Independence.reports(readings).size() < 2) return Optional.empty();
    List<Cite> once = readings.stream().distinct().toList();
    return Optional.of(new Draft("figure", once, shown(ground, once), status(f), 1));
  }

  private static Optional<Draft> utterance(Ground ground, Utterance u) {
    if (!u.checkable()) return Optional.empty();
    List<Cite> readings = new ArrayList<>();
    for (Utterance.Reading r : u.readings()) if (r.statement().zone() == Zone.BODY) readings.add(ground.shortened(r.cite()));
    if (Independence.reports(readings).size() < 2) return Optional.empty();
    return Optional.of(new Draft("utterance", readings, shown(ground, readings), Point.Status.AGREED, .9));
  }

  /** The reading of middle length reads best: neither a fragment nor a heap. */
  private static Cite shown(Ground ground, List<Cite> readings) {
    List<Cite> sorted = readings.stream()
        .sorted(Comparator.comparingInt((Cite c) -> c.span().length()).thenComparingInt(c -> Ground.number(c.report())).thenComparing(Cite::span))
        .toList();
    return sorted.get((sorted.size() - 1) / 2);
  }

  private static boolean saysNoMore(Draft fine, Draft whole) {
    if (!whole.reports().containsAll(fine.reports())) return false;
    boolean same = fine.kind().equals("utterance") && whole.reports().equals(fine.reports());
    return fine.readings().stream().allMatch(c -> whole.readings().stream().anyMatch(w -> coversIt(c, w, same)));
  }

  /** The whole holds most of it and is short, or is hardly more than it. */
  private static boolean coversIt(Cite fine, Cite whole, boolean same) {
    if (!whole.report().equals(fine.report())) return false;
    int shared = fine.span().shared(whole.span());
    boolean shortOne = whole.span().length() <= SHORT_SENTENCE || same && 2 * shared >= whole.span().length();
    return shortOne && 2 * shared >= fine.span().length();
  }

  private static List<Point> told(Ground ground, List<Draft> drafts) {
    record Weighed(Draft draft, Support support, double early) {}
    List<Weighed> weighed = drafts.stream().map(d -> new Weighed(d, Independence.of(ground, d.readings()), early(ground, d))).sorted(
        Comparator.comparingInt((Weighed w) -> -w.support().reports())
            .thenComparingInt(w -> -w.support().atLeast())
            .thenComparingDouble(w -> w.early() - .5 * w.draft().likeness())
            .thenComparingInt(w -> Ground.number(w.draft().readings().getFirst().report()))
            .thenComparing(w -> w.draft().readings().getFirst().span())
            .thenComparing(w -> w.draft().kind()))
        .toList();
    List<Point> out = new ArrayList<>();
    for (Weighed w : weighed) {
      List<Cite> readings = w.draft().readings();
      out.add(new Point("p" + (out.size() + 1), ground.key("point " + w.draft().kind(), readings), shownText(ground, w.draft().shown()),
          status(ground, w.draft(), w.support()), List.of(), w.support(), readings));
    }
    return out;
  }

  /** The words, with "..." where they begin or end inside a sentence. */
  private static String shownText(Ground ground, Cite shown) {
    String text = ground.report(shown.report()).report().text();
    String first = shown.span().begin() > 0 && !opensSentence(ground, shown) ? "... " : "";
    String last = ground.sentence(shown).filter(s -> wordsBetween(text, shown.span().end(), s.span().end())).isPresent() ? " ..." : "";
    String words = Excerpts.plain(ground.text(shown), Excerpts.WORDS - 2);
    return "\u201C" + first + words + (words.endsWith("...") ? "" : last) + "\u201D";
  }

  private static boolean opensSentence(Ground ground, Cite shown) {
    String text = ground.report(shown.report()).report().text();
    return ground.sentence(shown).filter(s -> wordsBetween(text, s.span().begin(), shown.span().begin())).isEmpty();
  }

  private static boolean wordsBetween(String text, int from, int to) {
    return from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Where the point stands in the reports on average: 0 at the top, 1 at the end. */
  private static double early(Ground ground, Draft d) {
    double sum = 0;
    for (Cite c : d.readings()) sum += (double) c.span().begin() / Math.max(1, ground.report(c.report()).report().text().length());
    return sum / d.readings().size();
  }

  private static Point.Status status(Ground ground, Draft d, Support s) {
    if (d.conflict() != Point.Status.AGREED) return d.conflict();
    boolean apart = s.atLeast() >= 2;
    boolean known = !Independence.allAttributed(ground, d.readings()) || s.primaryAtLeast() >= 2;
    return apart && known ? Point.Status.AGREED : Point.Status.SINGLE_ORIGIN;
  }
}
