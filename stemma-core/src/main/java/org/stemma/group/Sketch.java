package org.stemma.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.language.Language;
import org.stemma.model.FigureMark;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;
import org.stemma.model.Published;

/**
 * All that grouping asks of a report, a few kilobytes where the report with its marks takes hundreds: for runs of very many reports, and to be kept between runs.
 * A report and its sketch stand in the same story.
 *
 * @param source path or address as given
 * @param sha256 of the raw bytes
 * @param date as the report tells it, with the hour where it does
 * @param basis how the date is known
 * @param terms telling words in base form, in the order in which sums are taken
 * @param told how much each is told, by how often, where and as what, in halves: what weights are made of; one a term, 1 or more
 * @param parts of the day that headline and first sentences name
 * @param numbers that these tell
 * @param names in lower case
 * @param figures values of ten and more
 * @param marks when, where and who
 */
public record Sketch(String source, String sha256, Optional<String> date, Published.Basis basis, List<String> terms, List<Integer> told, Set<String> parts, Set<String> numbers,
    Set<String> names, Set<String> figures, Marks marks) {

  public Sketch {
    terms = List.copyOf(terms);
    told = List.copyOf(told);
    if (terms.size() != told.size()) throw new IllegalArgumentException("how much it is told of each term; got " + terms.size() + " terms, " + told.size() + " numbers");
    for (int t : told) if (t < 1) throw new IllegalArgumentException("told must be 1 or more; got " + t);
  }

  /** @param report dated, with all its marks */
  public static Sketch of(Marked report, Language language) {
    Statistics statistics = Statistics.of(language);
    Map<String, Double> terms = Terms.of(report, language);
    List<String> telling = terms.keySet().stream().filter(t -> statistics.weight(t) > 0).sorted(Comparator.comparingLong((String t) -> Words.hash(t)).thenComparing(t -> t)).toList();
    Lead lead = Lead.of(report, language);
    Published published = report.report().published();
    return new Sketch(report.report().source(), report.report().sha256(), published.date(), published.basis(), telling, telling.stream().map(t -> (int) (2 * terms.get(t))).toList(),
        lead.parts().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), lead.numbers(), names(report), figures(report), Marks.of(report));
  }

  private static Set<String> names(Marked report) {
    Set<String> out = new TreeSet<>();
    for (NameMark n : report.names()) out.add(n.canonical().toLowerCase(Locale.ROOT));
    return out;
  }

  private static Set<String> figures(Marked report) {
    Set<String> out = new TreeSet<>();
    for (FigureMark f : report.figures()) {
      f.quantity().value().ifPresent(v -> {
        if (Math.abs(v) >= 10) out.add(String.valueOf(v));
      });
    }
    return out;
  }

  /** The day of writing that grouping goes by: one that was inferred from other reports makes the report no nearer to them and no further from others. */
  Optional<LocalDate> day() {
    return basis == Published.Basis.INFERRED ? Optional.empty() : new Published(date, basis, "", Optional.empty()).day();
  }
}
