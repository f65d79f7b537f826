/**
 * Figures: numbers with what they count, bound, whole and as-of time.
 *
 * <p>In: prose, names, times, statements. Out: figure marks. Start at {@link org.stemma.annotate.figure.Figures}; from there
 * {@link org.stemma.annotate.figure.Amounts} reads number ({@code Numerals}), unit and bound, {@link org.stemma.annotate.figure.Counted} what is
 * counted, and {@code LeftOut} takes out what is no figure. Number words, units, bounds and the words that make a number a name are tables of the language pack, each with
 * examples that are run. Invariants: the span holds the number words only (with a sign of money, and with the unit where the
 * article is the number: "a week"); spans are apart and in order. Deliberately absent: dates, times of day, telephone numbers, list
 * numbering, and numbers that nobody would check ("one of the best").
 */
@NullMarked
package org.stemma.annotate.figure;

import org.jspecify.annotations.NullMarked;
