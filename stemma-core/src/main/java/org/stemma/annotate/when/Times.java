package org.stemma.annotate.when;

import java.util.List;
import org.stemma.language.*;
import org.stemma.model.*;

/** Finds time expressions and resolves them against the publication date. */
public final class Times {
  private Times() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static List<TimeMark> of(Prose prose, Published published, Language language) {
    return List.of();
  }
}
