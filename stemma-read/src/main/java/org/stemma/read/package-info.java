/**
 * Files to pages, pages to reports.
 *
 * <p><b>In:</b> {@link org.stemma.model.Page}, raw bytes. <b>Out:</b> {@link org.stemma.read.Reading}, reports and problems.
 *
 * <p><b>Start at:</b> {@link org.stemma.read.Readers}.
 *
 * <p><b>Invariants:</b> a page is known by what it holds, not by its name. Whatever the bytes, a reading comes back: what could
 * not be used is a coded problem. Work is linear in the bytes. The same bytes give the same reading.
 *
 * <p><b>Deliberately absent:</b> the network, the clock, and guesses of a date from the story told (a room of the library).
 */
@NullMarked
package org.stemma.read;

import org.jspecify.annotations.NullMarked;
