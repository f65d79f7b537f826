/**
 * What happened, by whom, to whom.
 *
 * <p>In: prose, names, times, places. Out: event marks. Start at {@link org.stemma.annotate.event.Events}. Invariants: the span is one clause. Deliberately absent: frames beyond actor, action, target.
 */
@NullMarked
package org.stemma.annotate.event;

import org.jspecify.annotations.NullMarked;
