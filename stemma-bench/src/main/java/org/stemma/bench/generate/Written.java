package org.stemma.bench.generate;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A generated report with the truth about it.
 *
 * @param id "h3-07"; its file is id.txt
 * @param way how it came about
 * @param parents ids of reports it was made from, or "unseen:AGENCY" for a dispatch that is not among the reports
 * @param credits agencies it names for its text
 * @param dispatch version of the dispatch whose text it carries, "Northern Wire.1"; "" when none
 * @param marks where claims stand
 * @param own claims of the report's own gathering
 */
public record Written(String id, String outlet, Written.Way way, List<String> parents, List<String> credits, String dispatch, LocalDateTime published, String text,
    List<Mark> marks, List<String> own) {
  public Written {
    parents = List.copyOf(parents);
    credits = List.copyOf(credits);
    marks = List.copyOf(marks);
    own = List.copyOf(own);
  }

  /** How a report came about. */
  public enum Way {
    DISPATCH,
    COPY,
    REWRITE,
    MERGER,
    OWN
  }
}
