/**
 * An account shown: JSON, text, Markdown, rows and one HTML page.
 *
 * <p>In: an account and options. Out: characters, the same for the same account. Start at {@link org.stemma.views.View}.
 * Invariants: every text of a report is escaped for where it is shown; excerpts stay short, only the page of one's own
 * case file holds full texts; words are neutral. Deliberately absent: files, terminals, servers, anything computed that
 * the account does not hold.
 */
@NullMarked
package org.stemma.views;

import org.jspecify.annotations.NullMarked;
