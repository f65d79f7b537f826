/**
 * Findings become lines, each with its cites.
 *
 * <p>In: findings. Out: an account. Start at {@link org.stemma.tell.Telling}. Invariants: what cannot be re-found in its cites is not printed. Deliberately absent: formats; views do those.
 */
@NullMarked
package org.stemma.tell;

import org.jspecify.annotations.NullMarked;
