/**
 * Who copied whom, and from which unseen dispatch.
 *
 * <p>In: a story. Out: its lineage. Start at {@link org.stemma.trace.Tracing}. Invariants: segments cover each report once; every pair is told. Deliberately absent: blame.
 */
@NullMarked
package org.stemma.trace;

import org.jspecify.annotations.NullMarked;
