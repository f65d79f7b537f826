package org.stemma.bench.generate;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A report before it is set.
 *
 * @param sources drafts that it was made from
 * @param dispatch agency and version of the dispatch that it is or was made from, "" for none
 * @param notice words of a correction, "" for none
 * @param seen false for a dispatch that is not among the reports
 */
record Draft(String outlet, Written.Way way, List<Draft> sources, String dispatch, LocalDateTime at, List<Line> lines, String notice, boolean seen) {}
