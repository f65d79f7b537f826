/**
 * What every view says in the same words: report numbers, origin letters, excerpts, dates, numbers, reasons.
 *
 * <p>In: an account. Out: plain strings and small records, not yet escaped for anything. Start at
 * {@link org.stemma.views.told.Desk}. Invariants: neutral words; an excerpt never has more words than asked
 * for. Deliberately absent: HTML, Markdown, colours.
 */
@NullMarked
package org.stemma.views.told;

import org.jspecify.annotations.NullMarked;
