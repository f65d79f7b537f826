/**
 * The one page of an account: static HTML that reads without a script, plus one style and one script of our own.
 *
 * <p>In: an account at the {@link org.stemma.views.told.Desk}. Out: HTML. Start at {@link org.stemma.views.page.Page}.
 * Invariants: every text goes through {@link org.stemma.views.page.Text}; no address is ever loaded; the text of a
 * report is printed character for character (one for one where a character is not allowed), so that the script
 * finds a cite by counting. Deliberately absent: style attributes and inline handlers (the page's policy forbids
 * them), templates, frameworks.
 */
@NullMarked
package org.stemma.views.page;

import org.jspecify.annotations.NullMarked;
