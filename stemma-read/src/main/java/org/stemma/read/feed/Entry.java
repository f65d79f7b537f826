package org.stemma.read.feed;

import java.util.List;
import java.util.Optional;

/**
 * One report as a feed, wire or JSON file tells it.
 *
 * @param id as the file gives it; "" when it gives none
 * @param published ISO date, or date and time with zone
 * @param content its text; markup when {@code html}
 * @param notes lines in which the sender speaks of the text: corrections, notes to editors
 */
public record Entry(
    String id,
    Optional<String> title,
    List<String> authors,
    Optional<String> address,
    Optional<String> outlet,
    Optional<String> language,
    Optional<String> published,
    Optional<String> modified,
    String content,
    boolean html,
    List<String> notes) {

  public Entry {
    authors = List.copyOf(authors);
    notes = List.copyOf(notes);
  }
}
