package org.stemma.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an earlier account told, as far as a later one is held against it. Its reports and cites are those of the later run: what stood in a text that
 * the later run does not have is left out, so that nothing of the earlier account can be printed that is not re-found in a report.
 *
 * @param name of the file it was kept in, for the reader alone
 * @param stages version of each stage that told it
 * @param reports how many it had
 * @param known reports of the later run that it had to the letter
 * @param altered reports of the later run that it had with another text
 * @param gone how many of its reports the later run has in no form
 * @param stories in its order
 */
public record Earlier(String name, Map<String, Integer> stages, int reports, Set<String> known, Set<String> altered, int gone, List<Earlier.Told> stories) {

  public Earlier {
    stages = Map.copyOf(stages);
    known = Set.copyOf(known);
    altered = Set.copyOf(altered);
    stories = List.copyOf(stories);
  }

  /**
   * One of its stories.
   *
   * @param reports those that the later run has
   * @param speakers names of all who were heard in it
   */
  public record Told(String key, Set<String> reports, List<Point> points, List<Row> rows, List<Difference> differences, List<Correction> corrections, Set<String> speakers) {
    public Told {
      reports = Set.copyOf(reports);
      points = List.copyOf(points);
      rows = List.copyOf(rows);
      differences = List.copyOf(differences);
      corrections = List.copyOf(corrections);
      speakers = Set.copyOf(speakers);
    }
  }

  /** A row of figures: its numbers are read from the reports again, never from the earlier account. */
  public record Row(String key, FigureRow.Relation relation, List<Cite> readings) {
    public Row {
      readings = List.copyOf(readings);
    }
  }
}
