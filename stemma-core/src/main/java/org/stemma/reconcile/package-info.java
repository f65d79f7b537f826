/**
 * What is agreed, alone, disputed, revised.
 *
 * <p>In: a story, its lineage and apparatus. Out: findings. Start at {@link org.stemma.reconcile.Reconciling}. Invariants: support is counted in origins, never in reports. Deliberately absent: a verdict of truth.
 */
@NullMarked
package org.stemma.reconcile;

import org.jspecify.annotations.NullMarked;
