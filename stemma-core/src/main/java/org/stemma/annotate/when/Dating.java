package org.stemma.annotate.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.stemma.annotate.Proses;
import org.stemma.language.Language;
import org.stemma.model.Furniture;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;

/**
 * Infers when a report was published, where it does not say so: from the whole dates in its own text and the weekdays it tells
 * as news, and from dated reports of the same run that tell the same.
 */
public final class Dating {
  private Dating() {}

  /** Dated reports of the same happening that are asked, at most. */
  private static final int WITNESSES = 3;

  /**
   * The publication date of each report: as stated, else inferred from the report's own text, else from the dates
   * of reports that tell the same; else unknown with the reason.
   *
   * @param reports of one run, in any order; the result does not depend on it
   * @return one a report, in the order given
   */
  public static List<Published> of(List<Report> reports, Language language) {
    return of(reports, i -> Proses.of(reports.get(i), language), language);
  }

  /**
   * The same with the reports' prose already made.
   *
   * @param proses the prose of a report by its place in the list
   */
  public static List<Published> of(List<Report> reports, IntFunction<Prose> proses, Language language) {
    List<Published> stated = reports.stream().map(Report::published).toList();
    if (stated.stream().allMatch(p -> p.date().isPresent())) return stated;
    List<Report> heads = reports.stream().map(Dating::head).toList();
    Map<Integer, Clues> read = new HashMap<>();
    IntFunction<Clues> clues = i -> read.computeIfAbsent(i, x -> Clues.of(heads.get(x) == reports.get(x) ? proses.apply(x) : Proses.of(heads.get(x), language), language));
    List<Published> first = round(heads, stated, language, clues);
    return first.equals(stated) ? first : round(heads, first, language, clues);
  }

  /** One look at every undated report, with what was known before it. */
  private static List<Published> round(List<Report> reports, List<Published> known, Language language, IntFunction<Clues> clues) {
    Kinship kinship = new Kinship(reports, known);
    List<Published> out = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report r = reports.get(i);
      boolean open = known.get(i).date().isEmpty() && r.language().equals(language.code());
      out.add(open ? infer(clues.apply(i), kinship.of(i), reports, known, language, clues) : known.get(i));
    }
    return out;
  }

  /** Characters of a report that are read for its date; the news of the day stands at the head. */
  private static final int HEAD = 30_000;

  private static Report head(Report r) {
    if (r.text().length() <= HEAD) return r;
    List<Furniture> whole = r.furniture().stream().filter(f -> f.span().end() <= HEAD).toList();
    return new Report(r.id(), r.source(), r.sha256(), r.textSha256(), r.text().substring(0, HEAD), r.outlet(), r.headline(), r.bylines(), r.dateline(),
        r.published(), r.modified(), r.language(), r.credits(), r.notices(), whole);
  }

  private static Published infer(
      Clues own, List<Kinship.Kin> kin, List<Report> reports, List<Published> known, Language language, IntFunction<Clues> clues) {
    List<Guess.Witness> witnesses = kin.stream()
        .sorted(Comparator.comparingDouble((Kinship.Kin k) -> -k.share()).thenComparing(k -> reports.get(k.index()).sha256())
            .thenComparing(k -> reports.get(k.index()).source()))
        .limit(WITNESSES)
        .map(k -> witness(reports.get(k.index()), known.get(k.index()), k, language, clues))
        .toList();
    return Guess.of(own, witnesses);
  }

  private static Guess.Witness witness(Report report, Published known, Kinship.Kin kin, Language language, IntFunction<Clues> clues) {
    boolean readable = report.language().equals(language.code());
    Optional<java.time.LocalDate> lead = readable ? clues.apply(kin.index()).leadOn(known.day().orElseThrow()) : Optional.empty();
    return new Guess.Witness(shortly(report.label()), known.day().orElseThrow(), kin.share(), lead);
  }

  /** A label that is a path by its last part only. */
  private static String shortly(String label) {
    return label.substring(label.lastIndexOf('/') + 1);
  }
}
