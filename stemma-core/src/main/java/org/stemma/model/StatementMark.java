package org.stemma.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.text.Span;

/**
 * What somebody said, at one place.
 *
 * @param span the content as printed, without the outer quotation marks
 * @param cue "said", "told", "according to"
 * @param speakerMention the words that name the speaker here, a pronoun too
 * @param addressee "AFP" in "told AFP"
 * @param medium "statement", "audio message", "Twitter"
 * @param saidOn day it was said, where the report tells
 * @param modality "may", "would", of the content
 * @param inside index in the report's statements of the one that holds this one
 * @param checkable false for attitude, courtesy, opinion without a checkable assertion
 */
public record StatementMark(
    Span span,
    StatementMark.Kind kind,
    Optional<Span> cue,
    Optional<Span> speakerMention,
    Speaker speaker,
    Optional<String> addressee,
    Optional<String> medium,
    Optional<LocalDate> saidOn,
    Optional<String> modality,
    boolean negated,
    OptionalInt inside,
    boolean checkable,
    Zone zone) implements Mark {

  /** How it is told. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
