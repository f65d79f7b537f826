/**
 * Names and whom they name inside one report.
 *
 * <p>In: prose. Out: name marks. Start at {@link org.stemma.annotate.name.Names}. Invariants: one referent has one kind. Deliberately absent: joining across reports (align does that).
 */
@NullMarked
package org.stemma.annotate.name;

import org.jspecify.annotations.NullMarked;
