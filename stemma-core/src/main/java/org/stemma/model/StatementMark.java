package org.stemma.model;

import java.time.LocalDate;
import java.util.List;
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
 * @param via who passed it on, nearest the speaker first: "the Herald" where the Herald quotes an official
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
    List<Speaker> via,
    boolean checkable,
    Zone zone) implements Mark {

  public StatementMark {
    via = List.copyOf(via);
  }

  /** The same, said by whom another report names. */
  public StatementMark by(Speaker other) {
    return new StatementMark(span, kind, cue, speakerMention, other, addressee, medium, saidOn, modality, negated, inside, via, checkable, zone);
  }

  /** The same, inside the statement with that index. */
  public StatementMark inside(OptionalInt other) {
    return new StatementMark(span, kind, cue, speakerMention, speaker, addressee, medium, saidOn, modality, negated, other, via, checkable, zone);
  }

  /** How it is told. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
