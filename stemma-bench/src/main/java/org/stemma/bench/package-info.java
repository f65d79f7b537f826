/**
 * How fast Stemma is, measured from outside and room by room.
 *
 * <p>In: generated reports. Out: a table and dated raw results under out/bench. Start at {@link org.stemma.bench.Main}.
 * Invariants: medians of several runs; times are reported, never asserted. Deliberately absent: micro-benchmarks of single
 * methods; any rule about news.
 */
@NullMarked
package org.stemma.bench;

import org.jspecify.annotations.NullMarked;
