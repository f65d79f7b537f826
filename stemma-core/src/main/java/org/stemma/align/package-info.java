/**
 * The same place in each report, side by side.
 *
 * <p>In: a story and its lineage. Out: an apparatus. Start at {@link org.stemma.align.Aligning}. Invariants: every figure and statement stands in exactly one row. Deliberately absent: any judgement of the readings.
 */
@NullMarked
package org.stemma.align;

import org.jspecify.annotations.NullMarked;
