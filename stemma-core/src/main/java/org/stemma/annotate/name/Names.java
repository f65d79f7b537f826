package org.stemma.annotate.name;

import java.util.List;
import org.stemma.language.*;
import org.stemma.model.*;

/** Finds names and whom they name. */
public final class Names {
  private Names() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static List<NameMark> of(Prose prose, Language language, Gazetteer gazetteer) {
    return List.of();
  }
}
