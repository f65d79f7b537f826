package org.stemma.tell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.model.*;

/** Makes the lines of an account out of findings. */
public final class Telling {
  private Telling() {}

  /** Version of this room's output. */
  public static final int STAGE = 13;

  public static StoryAccount of(Story story, Lineage lineage, Apparatus apparatus, Findings findings, Language language) {
    Report first = story.reports().getFirst().report();
    List<LocalDate> days = story.reports().stream().flatMap(m -> m.report().published().day().stream()).sorted().toList();
    return new StoryAccount(
        story.id(), Keys.story(first), title(story),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst().toString()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast().toString()),
        story, lineage, findings, Timeline.of(story, findings, language), Brief.of(story, lineage, findings));
  }

  /** The shortest headline of a fair length, else the first words of the first report. */
  private static String title(Story story) {
    return story.reports().stream().flatMap(m -> m.report().headline().stream())
        .filter(h -> h.length() >= 20)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .or(() -> story.reports().getFirst().report().headline())
        .orElseGet(() -> story.reports().getFirst().prose().sentences().stream().filter(s -> s.zone() == Zone.BODY).findFirst()
            .map(s -> Excerpts.plain(story.reports().getFirst().prose().text(s.span())))
            .orElse(story.reports().getFirst().report().source()));
  }
}
