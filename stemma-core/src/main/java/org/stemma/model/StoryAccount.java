package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * One story, told.
 */
public record StoryAccount(
    String id,
    String key,
    String title,
    Optional<String> from,
    Optional<String> to,
    Story story,
    Lineage lineage,
    Findings findings,
    List<TimelineEntry> timeline,
    List<BriefLine> brief) {

  public StoryAccount {
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
  }
}
