package org.stemma.read.feed;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Evidence;

/**
 * One report as a feed, wire or JSON file tells it.
 *
 * @param id as the file gives it; "" when it gives none
 * @param published ISO date, or date and time with zone
 * @param content its text; markup when {@code html}
 * @param notes lines in which the sender speaks of the text: corrections, notes to editors
 * @param evidence what the sender tells of it beside: signal, version, slug, urgency, terms of use
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
    List<String> notes,
    List<Evidence> evidence) {

  public Entry {
    authors = List.copyOf(authors);
    notes = List.copyOf(notes);
    evidence = List.copyOf(evidence);
  }

  /** An entry of which nothing else is told. */
  public Entry(
      String id, Optional<String> title, List<String> authors, Optional<String> address, Optional<String> outlet, Optional<String> language, Optional<String> published,
      Optional<String> modified, String content, boolean html, List<String> notes) {
    this(id, title, authors, address, outlet, language, published, modified, content, html, notes, List.of());
  }
}
