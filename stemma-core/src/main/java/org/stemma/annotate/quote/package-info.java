/**
 * Statements: who says what, in whose words.
 *
 * <p>In: prose and names. Out: statement marks. Start at {@link org.stemma.annotate.quote.Statements}. Invariants: content and cue never overlap. Deliberately absent: judging whether it is true.
 */
@NullMarked
package org.stemma.annotate.quote;

import org.jspecify.annotations.NullMarked;
