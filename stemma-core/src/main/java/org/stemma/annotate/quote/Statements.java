package org.stemma.annotate.quote;

import java.util.List;
import org.stemma.language.*;
import org.stemma.model.*;

/** Finds who says what. */
public final class Statements {
  private Statements() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static List<StatementMark> of(Prose prose, List<NameMark> names, List<TimeMark> times, Published published, Language language) {
    return List.of();
  }
}
