package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.language.WordList;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Point;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
import org.stemma.model.Support;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;

/**
 * Things told by two reports or more: the loci of the apparatus. A finer one that says no more than one that holds it in
 * the same reports is left to it.
 */
final class Points {
  private static final int MERE_ATTRIBUTION = 8;
  /** Counts up to this are told of many things. */
  private static final int SMALL = 12;
  /** Quoted words in a row by which two quotations are known to be one. */
  private static final int RUN = 4;
  /** Numbers from which, or with a fraction, one thing counted is enough to know the fact by. */
  private static final int LARGE = 1000;
  /** A text longer than so many halves of the middle reading tells what the others do not. */
  private static final int LONGER = 3;
  /** Words of a text that reads at a glance. */
  private static final int GLANCE = 23;

  private Points() {}

  private record Draft(List<Cite> readings, Cite shown, Point.Status conflict, double likeness, Set<String> reports) {}

  static List<Point> of(Ground ground, List<FigureRow> figures, List<Utterance> utterances) {
    List<Draft> drafts = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      Draft d = draft(ground, l, figures);
      if (d.reports().size() > 1 && tells(ground, d.shown())) drafts.add(d);
    }
    drafts.sort(Comparator.comparingInt((Draft d) -> -d.reports().size()).thenComparingInt(d -> -length(d)));
    List<Draft> kept = new ArrayList<>();
    for (Utterance u : utterances) quotation(ground, u).filter(d -> kept.stream().noneMatch(k -> tellsIt(k, d))).ifPresent(kept::add);
    for (Draft d : drafts) if (kept.stream().noneMatch(k -> saysNoMore(d, k) || isAgain(d, k))) kept.add(d);
    for (FigureRow f : figures) figure(ground, f).filter(d -> kept.stream().noneMatch(k -> tellsIt(k, f))).ifPresent(kept::add);
    for (Utterance u : utterances) reported(ground, u).filter(d -> kept.stream().noneMatch(k -> tellsIt(k, d))).ifPresent(kept::add);
    List<Map<String, Cite>> facts = SameFacts.of(ground, figures);
    return told(ground, kept.stream().map(d -> completed(ground, facts, d)).toList());
  }

  /** With the reports that give the point's number in words of their own. */
  private static Draft completed(Ground ground, List<Map<String, Cite>> facts, Draft d) {
    Optional<Map<String, Cite>> fact = SameFacts.in(facts, d.readings(), d.reports().size());
    if (fact.isEmpty() || d.reports().containsAll(fact.get().keySet())) return d;
    List<Cite> readings = new ArrayList<>(d.readings());
    fact.get().forEach((report, c) -> {
      if (!d.reports().contains(report)) readings.add(ground.clause(c));
    });
    return new Draft(readings, d.shown(), d.conflict(), d.likeness(), Independence.reports(readings));
  }

  /** One speaker's words between quotation marks, in two reports or more: the same fact, however much of them each prints. */
  private static Optional<Draft> quotation(Ground ground, Utterance u) {
    Map<String, Cite> byReport = new LinkedHashMap<>();
    for (Utterance.Reading r : u.readings()) {
      boolean same = byReport.isEmpty() || byReport.values().stream().allMatch(c -> sameWords(ground, c, r.cite()));
      if (r.statement().zone() == Zone.BODY && r.statement().kind() != StatementMark.Kind.INDIRECT && same) byReport.putIfAbsent(r.report(), r.cite());
    }
    if (byReport.size() < 2) return Optional.empty();
    List<Cite> readings = byReport.values().stream().map(ground::shortened).toList();
    return Optional.of(new Draft(readings, shown(ground, readings), Point.Status.AGREED, .8, Independence.reports(readings)));
  }

  /** What one speaker says that can be checked, in two reports or more, in whose words ever: that it was said is one fact. */
  private static Optional<Draft> reported(Ground ground, Utterance u) {
    if (!u.checkable()) return Optional.empty();
    Map<String, Cite> byReport = new LinkedHashMap<>();
    for (Utterance.Reading r : u.readings()) if (r.statement().zone() == Zone.BODY && r.inside().isEmpty()) byReport.putIfAbsent(r.report(), r.cite());
    if (byReport.size() < 2) return Optional.empty();
    List<Cite> readings = byReport.values().stream().map(ground::shortened).toList();
    return Optional.of(new Draft(readings, shown(ground, readings), Point.Status.AGREED, .5, Independence.reports(readings)));
  }

  /** Words of a row that both have, or all of the shorter. */
  private static boolean sameWords(Ground ground, Cite a, Cite b) {
    List<String> x = words(ground, a);
    List<String> y = words(ground, b);
    List<String> less = x.size() <= y.size() ? x : y;
    List<String> more = less == x ? y : x;
    int run = Math.min(RUN, less.size());
    if (less.size() < 2) return false;
    for (int i = 0; i + run <= less.size(); i++) if (Collections.indexOfSubList(more, less.subList(i, i + run)) >= 0) return true;
    return false;
  }

  private static List<String> words(Ground ground, Cite c) {
    return Stream.of(ground.text(c).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static boolean tellsIt(Draft d, Draft quotation) {
    return quotation.readings().stream().filter(c -> d.readings().stream().anyMatch(k -> k.report().equals(c.report()) && 2 * k.span().shared(c.span()) >= Math.min(k.span().length(), c.span().length())))
        .map(Cite::report).distinct().count() > 1;
  }

  /** One number of some size that reports give to one question: the same fact, however it is worded. */
  private static Optional<Draft> figure(Ground ground, FigureRow f) {
    Map<String, Map<String, Cite>> byValue = new TreeMap<>();
    for (FigureRow.Reading r : f.readings()) {
      OptionalDouble v = r.figure().quantity().value();
      if (r.figure().zone() != Zone.BODY || v.isEmpty() || !isTelling(r.figure(), v.getAsDouble()) && !isOneAnswer(f, r.figure(), v.getAsDouble())) continue;
      byValue.computeIfAbsent(v.getAsDouble() + " " + what(f, r.figure()), x -> new LinkedHashMap<>()).putIfAbsent(r.report(), ground.clause(r.cite()));
    }
    byValue.entrySet().removeIf(e -> !isLarge(e.getKey()) && !isSettled(f, e.getKey()) && !tellAlike(ground, List.copyOf(e.getValue().values())));
    return byValue.values().stream().filter(m -> m.size() > 1).max(Comparator.comparingInt(Map::size)).map(m -> {
      List<Cite> readings = List.copyOf(m.values());
      return new Draft(readings, shown(ground, readings), status(f), .5, Independence.reports(readings));
    });
  }

  /** What is counted; where all readings of a question agree, no other noun for it sets them apart. */
  private static String what(FigureRow row, FigureMark f) {
    if (f.measure() != FigureMark.Measure.COUNT) return f.measure().name();
    return row.relation() == FigureRow.Relation.AGREE ? "" : f.counted();
  }

  /** A number beyond those counted on fingers, to which every reading of its question agrees. */
  private static boolean isSettled(FigureRow row, String valueAndWhat) {
    return row.relation() == FigureRow.Relation.AGREE && number(valueAndWhat) > SMALL;
  }

  private static boolean isLarge(String valueAndWhat) {
    double value = number(valueAndWhat);
    return value >= LARGE || value != Math.rint(value);
  }

  private static double number(String valueAndWhat) {
    return Double.parseDouble(valueAndWhat.substring(0, valueAndWhat.indexOf(' ')));
  }

  /** All share a further noun or verb than the thing that is counted. */
  private static boolean tellAlike(Ground ground, List<Cite> readings) {
    Set<String> common = new TreeSet<>();
    for (int i = 0; i < readings.size(); i++) {
      Prose p = ground.report(readings.get(i).report()).prose();
      int[] range = p.tokens().range(readings.get(i).span());
      Set<String> words = new TreeSet<>();
      for (int t = range[0]; t < range[1]; t++) if ((p.tag(t).startsWith("N") || p.tag(t).startsWith("V")) && !ground.language.words(WordList.STOP_WORDS).contains(p.lemma(t))) words.add(p.lemma(t));
      if (i == 0) common.addAll(words);
      else common.retainAll(words);
    }
    return common.size() > 1;
  }

  /** Counts and sums that two reporters would not give by chance; how long, how old and which in order say too little. */
  private static boolean isTelling(FigureMark f, double value) {
    return switch (f.measure()) {
      case DURATION, AGE, RANK, RATIO, OTHER -> false;
      case DISTANCE -> value != Math.rint(value);
      case COUNT -> value > SMALL && !f.counted().isEmpty();
      case MONEY, PERCENT, PERCENTAGE_POINTS, AREA, WEIGHT, VOLUME, SPEED, TEMPERATURE, SCORE -> value > 2;
    };
  }

  /** Somebody's age, or more than a pair of a thing that is named, to which every reading of its question agrees. */
  private static boolean isOneAnswer(FigureRow row, FigureMark f, double value) {
    if (row.relation() != FigureRow.Relation.AGREE) return false;
    return f.measure() == FigureMark.Measure.AGE || f.measure() == FigureMark.Measure.COUNT && value > 2;
  }

  private static boolean tellsIt(Draft d, FigureRow f) {
    return f.readings().stream().filter(r -> d.readings().stream().anyMatch(c -> c.report().equals(r.report()) && c.span().contains(r.figure().span())))
        .map(FigureRow.Reading::report).distinct().count() > 1;
  }

  /** "the mountain rescue team said" alone tells nothing: it names who speaks and holds nothing of what is said. */
  private static boolean tells(Ground ground, Cite c) {
    List<StatementMark> beside = ground.report(c.report()).statements().stream().filter(s -> s.cue().filter(c.span()::overlaps).isPresent()).toList();
    if (beside.isEmpty() || Excerpts.plain(ground.text(c)).split(" ").length > MERE_ATTRIBUTION) return true;
    return ground.report(c.report()).statements().stream().anyMatch(s -> s.span().overlaps(c.span()))
        || beside.stream().noneMatch(s -> s.speakerMention().filter(c.span()::overlaps).isPresent());
  }

  private static Draft draft(Ground ground, Apparatus.Locus locus, List<FigureRow> figures) {
    List<Cite> denials = Denials.among(ground, locus.readings());
    List<Cite> readings = locus.readings().stream().filter(c -> !denials.contains(c)).map(ground::shortened).toList();
    Point.Status conflict = denials.isEmpty() ? conflict(readings, figures) : Point.Status.DISPUTED;
    return new Draft(readings, shown(ground, readings), conflict, locus.similarity(), Independence.reports(readings));
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

  /** A whole sentence that is read at a glance, else what stands at the beginning of one, else the middle of the locus. */
  private static Cite shown(Ground ground, List<Cite> readings) {
    List<Integer> lengths = readings.stream().map(c -> c.span().length()).sorted().toList();
    int fair = LONGER * lengths.get((lengths.size() - 1) / 2);
    return readings.stream().filter(c -> 2 * c.span().length() <= fair).min(Comparator.comparingInt((Cite c) -> awkward(ground, c))).orElseThrow();
  }

  private static int awkward(Ground ground, Cite c) {
    boolean opens = opensSentence(ground, c);
    int words = Excerpts.plain(ground.text(c), Integer.MAX_VALUE).split(" ").length;
    boolean glance = words <= GLANCE && words > MERE_ATTRIBUTION / 2;
    return (opens ? 0 : 2) + (glance ? 0 : 1);
  }

  /** The finer lies in the whole, in all its reports but one. */
  private static boolean saysNoMore(Draft fine, Draft whole) {
    if (!whole.reports().containsAll(fine.reports())) return false;
    long inside = fine.readings().stream().filter(c -> whole.readings().stream().anyMatch(w -> holds(w, c))).map(Cite::report).distinct().count();
    return inside >= Math.max(2, fine.reports().size() - 1);
  }

  private static boolean holds(Cite whole, Cite fine) {
    return whole.report().equals(fine.report()) && 2 * fine.span().shared(whole.span()) >= fine.span().length();
  }

  /** The two are read from hardly other places, in all reports but one of the lesser. */
  private static boolean isAgain(Draft less, Draft more) {
    long same = less.readings().stream().filter(c -> more.readings().stream().anyMatch(w -> isSame(c, w))).map(Cite::report).distinct().count();
    return same >= Math.max(2, less.reports().size() - 1);
  }

  private static boolean isSame(Cite a, Cite b) {
    return a.report().equals(b.report()) && 10 * a.span().shared(b.span()) >= 6 * Math.max(a.span().length(), b.span().length());
  }

  private static int length(Draft d) {
    return d.readings().stream().mapToInt(c -> c.span().length()).sum();
  }

  private static List<Point> told(Ground ground, List<Draft> drafts) {
    record Weighed(Draft draft, Support support, double early) {}
    List<Weighed> weighed = drafts.stream().map(d -> new Weighed(d, Independence.of(ground, d.readings()), early(ground, d))).sorted(
        Comparator.comparingInt((Weighed w) -> -w.support().reports())
            .thenComparingInt(w -> -w.support().atLeast())
            .thenComparingDouble(w -> w.early() - .5 * w.draft().likeness())
            .thenComparingInt(w -> Ground.number(w.draft().readings().getFirst().report()))
            .thenComparing(w -> w.draft().readings().getFirst().span()))
        .toList();
    List<Point> out = new ArrayList<>();
    for (Weighed w : weighed) {
      List<Cite> readings = w.draft().readings();
      out.add(new Point("p" + (out.size() + 1), ground.key("point", readings), shownText(ground, w.draft().shown()),
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
