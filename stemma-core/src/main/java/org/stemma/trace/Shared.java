package org.stemma.trace;

import org.stemma.model.Edge;

/**
 * A stretch that two reports share.
 *
 * @param lineA line of the first report, 0...
 * @param lineB line of the second report
 * @param strand places counted in words of the lines
 */
record Shared(int lineA, int lineB, Strand strand) {

  double similarity() {
    return strand.similarity();
  }

  /** The same seen from the second report. */
  Shared turned() {
    return new Shared(lineB, lineA, strand.turned());
  }

  Edge.Kind kind() {
    double s = similarity();
    return s >= .98 ? Edge.Kind.VERBATIM : s >= .75 && strand.longestRun() >= 4 ? Edge.Kind.EDITED : Edge.Kind.REWRITTEN;
  }
}
