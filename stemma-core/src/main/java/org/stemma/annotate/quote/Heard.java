package org.stemma.annotate.quote;

import org.stemma.model.Speaker;

/**
 * A speaker, or who may become one, and where he was named.
 *
 * @param noun what he was called by: "officials"; empty for a person by name
 * @param token where his mention begins
 */
record Heard(Speaker speaker, Kind kind, String noun, int token) {
  /** One person, one body, several. */
  enum Kind {
    PERSON,
    BODY,
    MANY
  }

  /** One whom the report names. */
  boolean isNamed() {
    return speaker.referent().isPresent();
  }
}
