package org.stemma.annotate.where;

import java.util.List;
import org.stemma.language.*;
import org.stemma.model.*;

/** Finds place names and says where they lie. */
public final class Places {
  private Places() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static List<PlaceMark> of(Report report, Prose prose, List<NameMark> names, Gazetteer gazetteer, Language language) {
    return List.of();
  }
}
