package org.stemma.group;

import java.util.List;
import java.util.OptionalDouble;
import org.stemma.language.Language;
import org.stemma.model.Marked;
import org.stemma.model.Membership;
import org.stemma.model.Story;

/** Groups reports into stories. */
public final class Grouping {
  private Grouping() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  /**
   * @param reports in order of ids
   * @return stories in order of their first report; every report stands in exactly one
   */
  public static List<Story> of(List<Marked> reports, Language language) {
    if (reports.isEmpty()) return List.of();
    List<Membership> all = reports.stream().map(m -> new Membership(m.id(), OptionalDouble.empty(), List.of())).toList();
    return List.of(new Story("s1", reports, all));
  }
}
