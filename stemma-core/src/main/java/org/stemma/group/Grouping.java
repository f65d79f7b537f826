package org.stemma.group;

import java.util.List;
import org.stemma.language.Language;
import org.stemma.model.Decisions;
import org.stemma.model.Marked;
import org.stemma.model.Story;

/** Groups reports into stories. */
public final class Grouping {
  private Grouping() {}

  /** Version of this room's output. */
  public static final int STAGE = 4;

  /**
   * @param reports in order of ids
   * @return stories in order of their first report; every report stands in exactly one
   */
  public static List<Story> of(List<Marked> reports, Language language) {
    return of(reports, Decisions.none(), language);
  }

  /** The same with what an editor has decided. */
  public static List<Story> of(List<Marked> reports, Decisions decisions, Language language) {
    Standing standing = new Standing(language, decisions);
    reports.forEach(standing::add);
    return standing.stories();
  }
}
