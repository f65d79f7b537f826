package org.stemma.model;

import java.util.List;

/**
 * All reports of one happening, in order of their ids.
 */
public record Story(
    String id,
    List<Marked> reports,
    List<Membership> membership) {

  public Story {
    reports = List.copyOf(reports);
    membership = List.copyOf(membership);
  }

  /** Outlets that were read in the reports, each once. */
  public int outlets() {
    return (int) reports.stream().flatMap(m -> m.report().outlet().stream()).map(Outlet::name).distinct().count();
  }

  /** Reports of which no outlet was read: each may come from another. */
  public int unnamed() {
    return (int) reports.stream().filter(m -> m.report().outlet().isEmpty()).count();
  }

  /** The report of that id; throws when it is not in this story. */
  public Marked report(String reportId) {
    return reports.stream().filter(m -> m.id().equals(reportId)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("report must be in story " + id + "; got " + reportId));
  }
}
