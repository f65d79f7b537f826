/**
 * Place names and where they lie.
 *
 * <p>In: prose, names, a gazetteer, a user's list of outlets' homes. Out: place marks in order of place. Start at {@link org.stemma.annotate.where.Places}. Invariants: coordinates come from the
 * gazetteer only; a name that it has not stands at its nearest known neighbour, as a region, with confidence 0.3. Deliberately absent: any network look-up,
 * streets and houses, borders as shapes.
 */
@NullMarked
package org.stemma.annotate.where;

import org.jspecify.annotations.NullMarked;
