package org.stemma.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** For each report, in order, the first that is the same to the letter and of the same outlet: itself, if it is no page fetched again. */
  public Map<String, String> firsts() {
    Map<List<String>, String> known = new HashMap<>();
    Map<String, String> out = new LinkedHashMap<>();
    for (Marked m : reports) {
      String seen = known.putIfAbsent(List.of(m.report().outlet().map(Outlet::name).orElse(""), m.report().text()), m.id());
      out.put(m.id(), seen == null ? m.id() : seen);
    }
    return out;
  }

  /** The report of that id; throws when it is not in this story. */
  public Marked report(String reportId) {
    return reports.stream().filter(m -> m.id().equals(reportId)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("report must be in story " + id + "; got " + reportId));
  }
}
