package org.stemma.read;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Problem;
import org.stemma.model.Report;

/**
 * What came of reading a page.
 *
 * @param reports not numbered yet, in order of place in the page; empty when nothing could be used
 * @param problems what could not be used or is doubted; empty when all went well
 * @param listings dates that it tells of other addresses, as sitemaps and feeds do
 */
public record Reading(List<Report> reports, List<Problem> problems, List<Listing> listings) {

  public Reading {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
    listings = List.copyOf(listings);
  }

  public Reading(List<Report> reports, List<Problem> problems) {
    this(reports, problems, List.of());
  }

  public static Reading of(Report report) {
    return new Reading(List.of(report), List.of());
  }

  public static Reading of(Problem problem) {
    return new Reading(List.of(), List.of(problem));
  }

  /** Both, this one first. */
  public Reading and(Reading other) {
    return new Reading(join(reports, other.reports), join(problems, other.problems), join(listings, other.listings));
  }

  private static <T> List<T> join(List<T> a, List<T> b) {
    List<T> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }
}
