/**
 * What is new since an earlier account.
 *
 * <p>In: an account and an earlier one, its places in the reports of this run. Out: what changed, story by story. Start at {@link org.stemma.follow.Following}.
 * Invariants: every change is shown by places in reports of this run; nothing is printed from the earlier account. Deliberately absent: words for what changed; views have those.
 */
@NullMarked
package org.stemma.follow;

import org.jspecify.annotations.NullMarked;
