package org.stemma.tell;

import java.util.List;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.model.*;

/** Makes the lines of an account out of findings. */
public final class Telling {
  private Telling() {}

  /** Version of this room's output. */
  public static final int STAGE = 1;

  public static StoryAccount of(Story story, Lineage lineage, Apparatus apparatus, Findings findings, Language language) {
    Report first = story.reports().getFirst().report();
    return new StoryAccount(
        story.id(), Keys.story(first), first.headline().orElse(first.label()), Optional.empty(), Optional.empty(), story, lineage, findings, List.of(), List.of());
  }
}
