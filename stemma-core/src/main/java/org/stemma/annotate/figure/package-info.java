/**
 * Figures: numbers with what they count, bound, whole and as-of time.
 *
 * <p>In: prose, times, statements. Out: figure marks. Start at {@link org.stemma.annotate.figure.Figures}. Invariants: the span holds the number words only. Deliberately absent: dates, phone numbers, list numbering.
 */
@NullMarked
package org.stemma.annotate.figure;

import org.jspecify.annotations.NullMarked;
