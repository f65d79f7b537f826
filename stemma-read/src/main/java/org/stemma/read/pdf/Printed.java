package org.stemma.read.pdf;

import java.util.Optional;

/**
 * What a PDF holds.
 *
 * @param text paragraphs, one blank line between; empty when its pages are pictures
 * @param title as its makers entered it
 * @param created ISO date, or date and time with zone: when the file was made, which may be later than the report
 * @param pages read
 * @param stopped why not all of it was read, if it was not
 */
public record Printed(String text, Optional<String> title, Optional<String> created, Optional<String> modified, int pages, Optional<Stop> stopped) {
  /** Why a PDF was left. */
  public enum Stop {
    /** It asks for more work or memory than a report can need. */
    BOMB,
    /** It breaks its own format. */
    BROKEN,
    /** It opens only with a password. */
    LOCKED,
    /** It has more pages than are read. */
    TOO_LONG
  }
}
