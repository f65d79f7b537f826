/**
 * The gazetteer: where in the world a name may be.
 *
 * <p>In: a name as printed. Out: places of that name, largest first. Start at {@link org.stemma.places.Gazetteers}. Invariants: loaded once, immutable, no
 * look-up allocates more than it returns. Deliberately absent: choosing among the places, which is the room {@code annotate.where}.
 */
@NullMarked
package org.stemma.places;

import org.jspecify.annotations.NullMarked;
