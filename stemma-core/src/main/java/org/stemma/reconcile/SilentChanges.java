package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.FigureMark;
import org.stemma.model.Marked;
import org.stemma.model.Pair;
import org.stemma.model.StatementMark;

/**
 * Two versions of one outlet's report with another number, or other words between the same quotation marks, in the same
 * passage, and no notice. A count that grows is no correction: more has become known.
 */
final class SilentChanges {
  private SilentChanges() {}

  private static final Set<FigureMark.Measure> FIXED = Set.of(FigureMark.Measure.AGE, FigureMark.Measure.RANK, FigureMark.Measure.SCORE, FigureMark.Measure.DURATION,
      FigureMark.Measure.DISTANCE, FigureMark.Measure.SPEED, FigureMark.Measure.TEMPERATURE);

  /** @param noticed what notices have told already, which is not told again */
  static List<Corrections.Draft> of(Ground ground, List<Corrections.Draft> noticed) {
    List<Corrections.Draft> out = new ArrayList<>();
    Map<String, List<Marked>> ofOutlet = new HashMap<>();
    for (Marked m : ground.story.reports()) m.report().outlet().ifPresent(o -> ofOutlet.computeIfAbsent(o.name(), n -> new ArrayList<>()).add(m));
    Map<String, Pair> pairs = pairs(ground);
    for (Marked newer : ground.story.reports()) {
      for (Marked older : newer.report().outlet().map(o -> ofOutlet.get(o.name())).orElse(List.of())) {
        if (older == newer || !areVersions(pairs.get(key(older.id(), newer.id())), older, newer)) continue;
        for (List<FigureAt> row : ground.apparatus.rows()) number(ground, row, older, newer, noticed).ifPresent(out::add);
        for (List<StatementAt> said : ground.apparatus.utterances()) words(ground, said, older, newer, noticed).ifPresent(out::add);
      }
    }
    return out;
  }

  /** The pairs of reports of one outlet, by both their ids. */
  private static Map<String, Pair> pairs(Ground ground) {
    Map<String, Pair> out = new HashMap<>();
    for (Pair p : ground.lineage.pairs()) if (Corrections.isOneOutlet(ground.report(p.a()), ground.report(p.b()))) out.putIfAbsent(key(p.a(), p.b()), p);
    return out;
  }

  private static String key(String x, String y) {
    return x.compareTo(y) < 0 ? x + " " + y : y + " " + x;
  }

  private static boolean areVersions(@Nullable Pair p, Marked older, Marked newer) {
    return p != null && p.level().compareTo(Pair.Level.SUBSTANTIAL) >= 0 && isFirst(p, older, newer);
  }

  /** Known to be first: by the lineage, else by the dates; two versions of one day in unknown order tell no change. */
  private static boolean isFirst(Pair p, Marked older, Marked newer) {
    if (p.direction() == Pair.Direction.A_TO_B) return p.a().equals(older.id());
    if (p.direction() == Pair.Direction.B_TO_A) return p.b().equals(older.id());
    String first = older.report().published().date().orElse("");
    String second = newer.report().published().date().orElse("");
    return !first.isEmpty() && !second.isEmpty() && Relations.isBefore(first, second);
  }

  private static Optional<Corrections.Draft> number(Ground ground, List<FigureAt> row, Marked older, Marked newer, List<Corrections.Draft> noticed) {
    for (FigureAt a : row) {
      if (!a.report().equals(older.id())) continue;
      for (FigureAt b : row) {
        if (!b.report().equals(newer.id()) || !isChanged(a.figure(), b.figure()) || !NumberChanges.standAlike(ground, a.cite(), b.cite())) continue;
        if (noticed.stream().anyMatch(d -> d.was().contains(a.cite()) || d.now().contains(b.cite()))) continue;
        return Optional.of(draft(ground, row, a, b, newer));
      }
    }
    return Optional.empty();
  }

  private static boolean isChanged(FigureMark a, FigureMark b) {
    if (a.quantity().value().isEmpty() || b.quantity().value().isEmpty() || a.measure() != b.measure()) return false;
    double x = a.quantity().value().getAsDouble();
    double y = b.quantity().value().getAsDouble();
    boolean sameSort = a.quantity().bound() == b.quantity().bound() && a.tally() == b.tally();
    return sameSort && (y < x || y != x && FIXED.contains(a.measure()));
  }

  private static Corrections.Draft draft(Ground ground, List<FigureAt> row, FigureAt a, FigureAt b, Marked newer) {
    Set<Cite> was = new LinkedHashSet<>(Set.of(a.cite()));
    Set<Cite> now = new LinkedHashSet<>(Set.of(b.cite()));
    for (FigureAt f : row) {
      if (f.report().equals(newer.id()) || !NumberChanges.standAlike(ground, f.cite(), a.cite()) && !NumberChanges.standAlike(ground, f.cite(), b.cite())) continue;
      if (Relations.equal(f.figure().quantity(), a.figure().quantity())) was.add(f.cite());
      if (Relations.equal(f.figure().quantity(), b.figure().quantity())) now.add(f.cite());
    }
    NoticeReading.Change change = new NoticeReading.Change(Set.of(a.figure().quantity().value().getAsDouble()), Set.of(b.figure().quantity().value().getAsDouble()), Set.of(), Set.of(), Set.of());
    return new Corrections.Draft(newer, Correction.Kind.SILENT, Optional.empty(), was, now, change);
  }

  private static Optional<Corrections.Draft> words(Ground ground, List<StatementAt> said, Marked older, Marked newer, List<Corrections.Draft> noticed) {
    Optional<StatementAt> a = quoted(said, older);
    Optional<StatementAt> b = quoted(said, newer);
    if (a.isEmpty() || b.isEmpty() || !isReworded(ground, a.get(), b.get())) return Optional.empty();
    if (noticed.stream().anyMatch(d -> d.was().stream().anyMatch(c -> meets(c, a.get().cite())))) return Optional.empty();
    String first = NoticeReading.plain(ground.text(a.get().cite()));
    String second = NoticeReading.plain(ground.text(b.get().cite()));
    Set<Cite> was = new LinkedHashSet<>();
    Set<Cite> now = new LinkedHashSet<>();
    for (StatementAt s : said) {
      String words = NoticeReading.plain(ground.text(s.cite()));
      if (words.equalsIgnoreCase(first)) was.add(s.cite());
      if (words.equalsIgnoreCase(second)) now.add(s.cite());
    }
    NoticeReading.Change change = new NoticeReading.Change(Set.of(), Set.of(), Set.of(first), Set.of(second), Set.of());
    return Optional.of(new Corrections.Draft(newer, Correction.Kind.SILENT, Optional.empty(), was, now, change));
  }

  private static boolean meets(Cite x, Cite y) {
    return x.report().equals(y.report()) && x.span().overlaps(y.span());
  }

  private static Optional<StatementAt> quoted(List<StatementAt> said, Marked m) {
    List<StatementAt> own = said.stream().filter(s -> s.report().equals(m.id()) && s.statement().kind() == StatementMark.Kind.DIRECT).toList();
    return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }

  /** Words stand where others stood; a cut or an addition alone is none. */
  private static boolean isReworded(Ground ground, StatementAt a, StatementAt b) {
    return WordDiff.of(ground.report(a.report()).prose().tokens(), a.cite().span(), ground.report(b.report()).prose().tokens(), b.cite().span()).stream()
        .anyMatch(c -> !c.isCut() && !c.isAddition());
  }
}
