package org.stemma.annotate.figure;

import java.util.List;
import org.stemma.language.*;
import org.stemma.model.*;

/** Finds figures. */
public final class Figures {
  private Figures() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static List<FigureMark> of(Prose prose, List<NameMark> names, List<TimeMark> times, List<StatementMark> statements, Published published, Language language) {
    return List.of();
  }
}
