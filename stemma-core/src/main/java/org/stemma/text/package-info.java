/**
 * Characters that remember where they came from.
 *
 * <p>In: a string. Out: spans and tokens that count in it. Start at {@link org.stemma.text.Tokens}.
 * Invariants: no character is changed; offsets are UTF-16 units of the given string. Deliberately
 * absent: sentences (they need a language), tags, normal forms. Beside them stand the sets and
 * tables of numbers that several rooms use ({@link org.stemma.text.Groups}, {@link org.stemma.text.Slots}).
 */
@NullMarked
package org.stemma.text;

import org.jspecify.annotations.NullMarked;
