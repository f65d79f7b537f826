package org.stemma.reconcile;

import java.util.List;
import org.stemma.language.Language;
import org.stemma.model.*;

/** Finds what is agreed, alone, disputed, revised. */
public final class Reconciling {
  private Reconciling() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static Findings of(Story story, Lineage lineage, Apparatus apparatus, FigureRow.Rule rule, Language language) {
    return new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
