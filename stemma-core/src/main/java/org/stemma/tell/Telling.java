package org.stemma.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.model.*;

/** Makes the lines of an account out of findings. */
public final class Telling {
  private Telling() {}

  /** Version of this room's output. */
  public static final int STAGE = 25;

  public static StoryAccount of(Story story, Lineage lineage, Apparatus apparatus, Findings findings, Language language) {
    Report first = story.reports().getFirst().report();
    Leads leads = new Leads(story, findings, language);
    List<LocalDate> days = story.reports().stream().flatMap(m -> m.report().published().day().stream()).sorted().toList();
    return new StoryAccount(
        story.id(), Keys.story(first), Titles.of(story, findings, language, leads),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst().toString()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast().toString()),
        story, lineage, findings, Timeline.of(story, findings, language), Brief.of(story, lineage, findings, leads, language));
  }
}
