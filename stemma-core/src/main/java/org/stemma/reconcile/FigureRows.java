package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.FigureRow.Relation;
import org.stemma.model.FigureRow.Status;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;

/** Rows of comparable figures with their relation, its reason, and how each reading stands. */
final class FigureRows {
  private FigureRows() {}

  /** @return rows told by most reports first */
  static List<FigureRow> of(Ground ground, List<Correction> corrections, FigureRow.Rule rule) {
    List<List<FigureAt>> rows = ground.apparatus.rows().stream()
        .sorted(Comparator.comparingInt((List<FigureAt> r) -> -reports(r).size())
            .thenComparingInt(r -> -r.size())
            .thenComparingInt(r -> Ground.number(r.getFirst().report()))
            .thenComparing(r -> r.getFirst().figure().span()))
        .toList();
    Map<Cite, List<Integer>> corrected = corrected(corrections);
    List<FigureRow> out = new ArrayList<>();
    for (List<FigureAt> row : rows) out.add(row(ground, row, "f" + (out.size() + 1), touching(row, corrections, corrected), rule));
    return out;
  }

  private static Set<String> reports(List<FigureAt> row) {
    Set<String> out = new LinkedHashSet<>();
    row.forEach(f -> out.add(f.report()));
    return out;
  }

  private static FigureRow row(Ground ground, List<FigureAt> row, String id, List<Correction> touching, FigureRow.Rule rule) {
    List<Reading> readings = new ArrayList<>();
    Optional<Correction> corrected = touching.stream().findFirst();
    Map<Cite, Correction> takenBack = new HashMap<>();
    for (Correction c : touching) for (Cite was : c.was()) takenBack.putIfAbsent(was, c);
    for (FigureAt f : row) readings.add(reading(ground, f, Optional.ofNullable(takenBack.get(f.cite()))));
    List<Reading> compared = asCopied(ground, asVersions(ground, readings)).stream().map(r -> Complements.told(ground, r)).toList();
    List<Reading> standing = compared.stream().filter(r -> r.status() == Status.CURRENT).toList();
    Set<Cite> former = Formers.of(ground, compared);
    Rewritten rewritten = Rewritten.of(ground, compared);
    BiPredicate<Reading, Reading> versions = (a, b) -> former.contains(a.cite()) != former.contains(b.cite()) || rewritten.explains(a, b) || areVersions(ground, a, b);
    Relations.Verdict verdict = rewritten.told(Relations.of(compared, ground.language, versions));
    List<Relation> also = new ArrayList<>();
    boolean apart = verdict.relation() == Relation.CONTRADICTION && SideBySide.areAll(ground, compared);
    Relation relation = apart ? Relation.SCOPE : verdict.relation();
    String note = apart ? "a report tells both numbers side by side, each of something else" : verdict.note();
    if (corrected.isPresent() && standing.size() < readings.size()) {
      Relations.Verdict rest = standing.isEmpty() ? verdict : rewritten.told(Relations.of(standing, ground.language, versions));
      if (rest.relation() == Relation.EVOLVING) {
        relation = Relation.EVOLVING;
        also.add(Relation.CORRECTED);
        note = rest.note() + "; " + because(corrected.get());
      } else {
        relation = Relation.CORRECTED;
        note = because(corrected.get());
      }
    }
    List<Reading> dated = relation == Relation.EVOLVING ? superseded(readings, compared, rewritten) : readings;
    Optional<String> common = Relations.commonUnit(dated, ground.language);
    List<Reading> alike = dated.stream().map(r -> Complements.told(ground, r)).map(r -> common.map(u -> Relations.in(r, u, ground.language)).orElse(r)).toList();
    return new FigureRow(id, ground.key("figure", Independence.cites(row)), Labels.of(ground, row), common.orElseGet(() -> unit(row)), relation, also, note,
        summary(alike, rule), Checks.of(ground, dated), dated);
  }

  private static String because(Correction c) {
    return c.kind() == Correction.Kind.SILENT ? "a later version of the same report has another number, without a notice" : "a notice of correction takes a number back";
  }

  /** For each place that corrections take back or put right their numbers. */
  private static Map<Cite, List<Integer>> corrected(List<Correction> corrections) {
    Map<Cite, List<Integer>> out = new HashMap<>();
    for (int c = 0; c < corrections.size(); c++) {
      for (Cite cite : corrections.get(c).was()) out.computeIfAbsent(cite, x -> new ArrayList<>()).add(c);
      for (Cite cite : corrections.get(c).now()) out.computeIfAbsent(cite, x -> new ArrayList<>()).add(c);
    }
    return out;
  }

  /** Corrections of a figure of the row, in order. */
  private static List<Correction> touching(List<FigureAt> row, List<Correction> corrections, Map<Cite, List<Integer>> corrected) {
    Set<Integer> out = new TreeSet<>();
    for (FigureAt f : row) out.addAll(corrected.getOrDefault(f.cite(), List.of()));
    return out.stream().map(corrections::get).toList();
  }

  /** @param takenBack the first correction that takes it back */
  private static Reading reading(Ground ground, FigureAt f, Optional<Correction> takenBack) {
    Status status = takenBack.map(c -> takenBack(ground, f, c)).orElse(Status.CURRENT);
    return new Reading(f.report(), f.figure(), asOf(ground, f), f.figure().asOfBasis(), ground.provenance.origin(f.cite()), status);
  }

  /** The as-of day, with the hour where the sentence names a single one of that day: "by noon 34 had been taken off". */
  private static Optional<String> asOf(Ground ground, FigureAt f) {
    Optional<Sentence> sentence = ground.sentence(f.cite());
    if (f.figure().asOf().isEmpty() || sentence.isEmpty() || f.figure().measure() == FigureMark.Measure.CLOCK) return f.figure().asOf();
    List<TimeMark> hours = ground.report(f.report()).times().stream().filter(t -> t.type() == TimeMark.Type.TIME && sentence.get().span().contains(t.span())).toList();
    boolean one = hours.size() == 1 && hours.getFirst().value().matches(f.figure().asOf().get() + "T\\d\\d:\\d\\d");
    return one ? Optional.of(hours.getFirst().value()) : f.figure().asOf();
  }

  /** Two versions of one outlet know what they know at their hours of publication. */
  private static List<Reading> asVersions(Ground ground, List<Reading> readings) {
    Map<Optional<String>, Set<String>> reports = new HashMap<>();
    readings.forEach(r -> reports.computeIfAbsent(outlet(ground, r), o -> new LinkedHashSet<>()).add(r.report()));
    return readings.stream().map(r -> {
      Optional<String> hour = ground.report(r.report()).report().published().date().filter(d -> d.length() > DAY);
      boolean own = r.asOfBasis() != FigureMark.AsOfBasis.STATED && hour.isPresent() && r.asOf().filter(d -> hour.get().startsWith(d)).isPresent();
      boolean versions = outlet(ground, r).isPresent() && reports.get(outlet(ground, r)).size() > 1;
      return own && versions ? r.asOf(hour) : r;
    }).toList();
  }

  private static final int DAY = 10;

  /** The reports carry an earlier and a later version of one dispatch. */
  private static boolean areVersions(Ground ground, Reading a, Reading b) {
    Map<String, Integer> other = ground.provenance.versions(b.report());
    return ground.provenance.versions(a.report()).entrySet().stream().anyMatch(e -> other.containsKey(e.getKey()) && !other.get(e.getKey()).equals(e.getValue()));
  }

  private static Optional<String> outlet(Ground ground, Reading r) {
    return ground.report(r.report()).report().outlet().map(o -> o.name());
  }

  /** The readings as of the days of the texts they were copied from: a copy printed later knows nothing later. */
  private static List<Reading> asCopied(Ground ground, List<Reading> readings) {
    List<Reading> byDay = readings.stream().filter(r -> r.asOf().isPresent()).sorted(Comparator.comparing(r -> r.asOf().get())).toList();
    List<Reading> out = new ArrayList<>();
    for (Reading r : readings) {
      Optional<String> first = r.asOf().flatMap(day -> byDay.stream().takeWhile(o -> o.asOf().get().compareTo(day) < 0).filter(o -> isCopyOf(ground, r, o)).findFirst()).flatMap(Reading::asOf);
      out.add(first.isPresent() ? r.asOf(first) : r);
    }
    return out;
  }

  /** The same number at one place of a passage that both reports share, and not dated by its own words. */
  private static boolean isCopyOf(Ground ground, Reading r, Reading other) {
    if (r.report().equals(other.report()) || r.asOfBasis() == FigureMark.AsOfBasis.STATED || !Relations.equal(r.figure().quantity(), other.figure().quantity())) return false;
    return ground.alignments(r.report(), other.report()).stream().anyMatch(a -> covers(a, r) && covers(a, other));
  }

  private static boolean covers(Alignment a, Reading r) {
    Cite side = a.a().report().equals(r.report()) ? a.a() : a.b();
    return side.span().contains(r.figure().span());
  }

  /** A report that is younger than the notice and still has the old number is stale; the others had it before it was taken back. */
  private static Status takenBack(Ground ground, FigureAt f, Correction c) {
    String noticed = c.notice().flatMap(n -> ground.report(n.report()).report().published().date()).orElse("");
    String published = ground.report(f.report()).report().published().date().orElse("");
    return !noticed.isEmpty() && published.compareTo(noticed) > 0 ? Status.STALE : Status.WITHDRAWN;
  }

  /** Readings as of an earlier time than the last, by the times of the texts they were copied from, or of an earlier version. */
  private static List<Reading> superseded(List<Reading> readings, List<Reading> compared, Rewritten rewritten) {
    String last = compared.stream().filter(r -> r.status() == Status.CURRENT).flatMap(r -> r.asOf().stream()).max(Comparator.naturalOrder()).orElse("");
    List<Reading> out = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading r = compared.get(i);
      boolean earlier = r.asOf().isPresent() && Relations.isBefore(r.asOf().get(), last) && !stillTold(r, compared, last);
      out.add(r.status() == Status.CURRENT && (earlier || rewritten.isOvertaken(r)) ? readings.get(i).withStatus(Status.SUPERSEDED) : readings.get(i));
    }
    return out;
  }

  /** A reading as of the last time has the same number. */
  private static boolean stillTold(Reading r, List<Reading> all, String last) {
    return all.stream().anyMatch(o -> o.asOf().equals(Optional.of(last)) && o.status() == Status.CURRENT && Relations.equal(o.figure().quantity(), r.figure().quantity()));
  }

  private static String unit(List<FigureAt> row) {
    Map<String, Integer> votes = new HashMap<>();
    for (FigureAt f : row) votes.merge(f.figure().measure() == FigureMark.Measure.COUNT && !f.figure().counted().isEmpty() ? f.figure().counted() : f.figure().unit(), 1, Integer::sum);
    return votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse("");
  }

  private static FigureRow.Summary summary(List<Reading> readings, FigureRow.Rule rule) {
    List<Reading> current = readings.stream().filter(r -> r.status() == Status.CURRENT || r.status() == Status.SUPERSEDED).toList();
    List<Reading> used = current.isEmpty() ? readings : current;
    List<Reading> chosen = switch (rule) {
      case RANGE -> used;
      case LATEST -> latest(used);
      case MOST_ORIGINS -> mostOrigins(used);
      case CONSERVATIVE -> used;
    };
    OptionalDouble low = chosen.stream().filter(r -> hasNumber(r)).mapToDouble(FigureRows::low).min();
    OptionalDouble high = chosen.stream().filter(r -> hasNumber(r)).mapToDouble(FigureRows::high).max();
    return new FigureRow.Summary(rule, low, rule == FigureRow.Rule.CONSERVATIVE ? low : high);
  }

  private static boolean hasNumber(Reading r) {
    return r.figure().quantity().value().isPresent() || r.figure().quantity().low().isPresent() || r.figure().quantity().high().isPresent();
  }

  private static double low(Reading r) {
    return r.figure().quantity().low().orElse(r.figure().quantity().value().orElse(r.figure().quantity().high().orElse(0)));
  }

  private static double high(Reading r) {
    return r.figure().quantity().high().orElse(r.figure().quantity().value().orElse(r.figure().quantity().low().orElse(0)));
  }

  private static List<Reading> latest(List<Reading> used) {
    String last = used.stream().flatMap(r -> r.asOf().stream()).max(Comparator.naturalOrder()).orElse("");
    List<Reading> out = used.stream().filter(r -> r.asOf().orElse("").equals(last)).toList();
    return out.isEmpty() ? used : out;
  }

  private static List<Reading> mostOrigins(List<Reading> used) {
    Map<Double, Set<String>> by = new java.util.TreeMap<>();
    for (Reading r : used) by.computeIfAbsent(Relations.number(r), n -> new LinkedHashSet<>()).add(r.origin().orElse(r.report()));
    int most = by.values().stream().mapToInt(Set::size).max().orElse(0);
    return used.stream().filter(r -> by.get(Relations.number(r)).size() == most).toList();
  }

  static List<Cite> cites(FigureRow row) {
    return row.readings().stream().map(Reading::cite).toList();
  }
}
