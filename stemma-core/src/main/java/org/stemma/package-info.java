/**
 * The front door of the library. Start at {@link org.stemma.Stemma}.
 *
 * <p>In: reports. Out: an account. Invariants: the same reports give the same account in whatever order they come.
 * Deliberately absent: files, sockets, clocks; readers and views live in modules of their own.
 */
@NullMarked
package org.stemma;

import org.jspecify.annotations.NullMarked;
