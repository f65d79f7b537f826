/**
 * The nouns of Stemma, records only: Page, Report, Mark, Story, Lineage, Apparatus, Finding, Account.
 *
 * <p>In: what rooms found. Out: immutable values. Start at {@link org.stemma.model.Account} and walk back.
 * Invariants: offsets are UTF-16 units of {@link org.stemma.model.Report#text()}; lists are copied and
 * unmodifiable; nothing is ever written back into an earlier noun. Deliberately absent: annotations, JSON,
 * behaviour beyond small look-ups.
 */
@NullMarked
package org.stemma.model;

import org.jspecify.annotations.NullMarked;
