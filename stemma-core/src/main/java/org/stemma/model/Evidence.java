package org.stemma.model;

/**
 * Something that a page, its container or its sender tells of a report beside its text: kept as it was told, so that a reader can weigh it.
 *
 * @param value as told, dates as ISO
 * @param from where it stands, for a reader: "JSON-LD datePublished", "NewsML-G2 signal"
 */
public record Evidence(
    Evidence.Kind kind,
    String value,
    String from) {

  /** What is told. */
  public enum Kind {
    /** A clock that tells when it was published. */
    PUBLISHED,
    /** A clock that tells when it was last changed. */
    CHANGED,
    /** A clock that tells when it was seen or fetched: it cannot have been published later. */
    SEEN,
    /** The address under which it asks to be known. */
    ADDRESS,
    /** It names another page or outlet as its first place of publication. */
    SYNDICATED,
    /** The sender's signal: correction, update, kill. */
    SIGNAL,
    /** Number or name of this version: "2", "writethru". */
    VERSION,
    /** The sender's word to editors. */
    EDITOR_NOTE,
    /** Under which terms it may be used. */
    USAGE,
    /** The desk's short name of the story. */
    SLUG,
    /** From 1, most urgent, to 9. */
    URGENCY,
    /** Whether Content Credentials (C2PA) are there; nothing is verified. */
    CONTENT_CREDENTIALS,
    /** Text that the page hides, or characters that show nothing. */
    HIDDEN
  }
}
