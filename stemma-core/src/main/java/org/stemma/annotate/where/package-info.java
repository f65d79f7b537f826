/**
 * Place names and where they lie.
 *
 * <p>In: prose, names, a gazetteer. Out: place marks. Start at {@link org.stemma.annotate.where.Places}. Invariants: coordinates come from the gazetteer only. Deliberately absent: any network look-up.
 */
@NullMarked
package org.stemma.annotate.where;

import org.jspecify.annotations.NullMarked;
