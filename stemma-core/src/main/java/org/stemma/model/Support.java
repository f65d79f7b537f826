package org.stemma.model;

import java.util.List;

/**
 * By how many a point is told, as an interval of independent origins.
 *
 * @param reports how many reports tell it
 * @param of the origins among them
 * @param atLeast origins known to be apart
 * @param atMost those not shown to be one
 * @param primaryOf entities the reports name as knowing
 * @param silent reports of the story that leave the point out
 * @param because the sum in words: "4 reports · 1 dispatch (Northern Wire, unseen) · 1 primary source (Ann Lowe)"; "" where nobody has told it
 */
public record Support(
    int reports,
    List<String> of,
    int atLeast,
    int atMost,
    int primaryAtLeast,
    int primaryAtMost,
    List<String> primaryOf,
    List<String> silent,
    String because) {

  public Support {
    of = List.copyOf(of);
    primaryOf = List.copyOf(primaryOf);
    silent = List.copyOf(silent);
  }

  /** Support whose sum nobody has told in words. */
  public Support(int reports, List<String> of, int atLeast, int atMost, int primaryAtLeast, int primaryAtMost, List<String> primaryOf, List<String> silent) {
    this(reports, of, atLeast, atMost, primaryAtLeast, primaryAtMost, primaryOf, silent, "");
  }
}
