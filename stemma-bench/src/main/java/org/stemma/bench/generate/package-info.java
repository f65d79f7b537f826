/**
 * Invented days of news with known truth, for judging and timing the rooms.
 *
 * <p>In: a seed and how many reports. Out: reports as text and, beside them, who copied what, which claims rest on how many
 * independent origins, which copies are stale. Start at {@link org.stemma.bench.generate.Newsday}. Invariants: the same seed gives
 * the same bytes; a happening depends on the seed and its number only, so that a day of a million reports is written as a
 * stream; every span of the truth is found in its text. Deliberately absent: any code of the rooms that are judged, any
 * clock, real people and real agencies (towns are real).
 */
@NullMarked
package org.stemma.bench.generate;

import org.jspecify.annotations.NullMarked;
