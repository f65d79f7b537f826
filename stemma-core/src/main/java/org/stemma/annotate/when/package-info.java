/**
 * Times against the publication date.
 *
 * <p>In: prose and the publication date. Out: time marks. Start at {@link org.stemma.annotate.when.Times}. Invariants: an unknown publication date gives no calendar days to relative words. Deliberately absent: the clock of the machine.
 */
@NullMarked
package org.stemma.annotate.when;

import org.jspecify.annotations.NullMarked;
