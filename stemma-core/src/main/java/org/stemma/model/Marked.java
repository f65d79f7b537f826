package org.stemma.model;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.text.Span;

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

  /** Names of persons that stand in a stretch of the text, in order of place; one who is named twice is there twice. */
  public Stream<NameMark> persons(Span stretch) {
    return names.stream().filter(n -> n.kind() == NameKind.PERSON && stretch.contains(n.span()));
  }
}
