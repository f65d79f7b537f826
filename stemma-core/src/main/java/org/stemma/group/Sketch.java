package org.stemma.group;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.model.Marked;
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
 * @param weights one a term, of length one together
 * @param parts of the day that headline and first sentences name
 * @param numbers that these tell
 * @param names in lower case
 * @param figures values of ten and more
 * @param marks when, where and who
 */
public record Sketch(String source, String sha256, Optional<String> date, Published.Basis basis, List<String> terms, List<Double> weights, Set<String> parts, Set<String> numbers,
    Set<String> names, Set<String> figures, Marks marks) {

  public Sketch {
    terms = List.copyOf(terms);
    weights = List.copyOf(weights);
    if (terms.size() != weights.size()) throw new IllegalArgumentException("one weight a term; got " + terms.size() + " terms, " + weights.size() + " weights");
  }

  /** @param report dated, with all its marks */
  public static Sketch of(Marked report, Language language) {
    return Profile.of(report, Statistics.of(language), language).sketch();
  }
}
