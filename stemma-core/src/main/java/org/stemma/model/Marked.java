package org.stemma.model;

import java.util.List;

/**
 * A report and all that was read in it, each list in order of place.
 */
public record Marked(
    Report report,
    Prose prose,
    List<NameMark> names,
    List<RoleMark> roles,
    List<TimeMark> times,
    List<PlaceMark> places,
    List<StatementMark> statements,
    List<FigureMark> figures,
    List<EventMark> events) {

  public Marked {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    times = List.copyOf(times);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
  }

  public String id() {
    return report.id();
  }
}
