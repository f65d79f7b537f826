/**
 * Statements: who says what, in whose words.
 *
 * <p>In: prose, names, times. Out: statement marks in order of place. Start at {@link org.stemma.annotate.quote.Statements}: quotation marks are
 * paired ({@code Quotations}), sentences are read without them ({@code Line}, its tags mended by {@code WordTags} and {@code ClauseTags}), clauses give
 * cue, source and content ({@code Attributions}; who does what a verb says is found by {@code Subjects}), loose quotations are joined to them
 * ({@code Assembly}), speakers are resolved in order ({@code Speakers}: names by {@code NamedSpeakers}, descriptions by {@code Descriptions}, pronouns by
 * {@code Pronouns}), and each statement is told with its circumstances ({@code Marking}). Invariants: a cue stands inside its own content only where it
 * interrupts a paraphrase ("The bridge, she said, is safe"). Deliberately absent: judging whether it is true.
 */
@NullMarked
package org.stemma.annotate.quote;

import org.jspecify.annotations.NullMarked;
