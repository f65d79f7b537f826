package org.stemma.model;

import java.util.List;

/**
 * All that reconciling found in one story, each list ordered by weight.
 */
public record Findings(
    List<FigureRow> figures,
    List<Utterance> statements,
    List<Happening> events,
    List<Correction> corrections,
    List<Difference> differences,
    List<Point> points) {

  public Findings {
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    corrections = List.copyOf(corrections);
    differences = List.copyOf(differences);
    points = List.copyOf(points);
  }

  /** Points that are told without reserve. */
  public List<Point> surePoints() {
    return points.stream().filter(Point::isSure).toList();
  }

  /** Points whose readings a person should lay side by side first. */
  public List<Point> unsurePoints() {
    return points.stream().filter(p -> !p.isSure()).toList();
  }
}
