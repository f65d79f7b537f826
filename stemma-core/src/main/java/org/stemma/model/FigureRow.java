package org.stemma.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Figures that answer one question, from all reports.
 *
 * @param about the question in the reports' own words
 * @param unit what is counted, base form
 * @param also other relations that hold for some of the readings
 * @param note why the relation is what it is, one line
 */
public record FigureRow(
    String id,
    String key,
    String about,
    String unit,
    FigureRow.Relation relation,
    List<FigureRow.Relation> also,
    String note,
    FigureRow.Summary summary,
    List<FigureRow.Check> checks,
    List<FigureRow.Reading> readings) implements Finding {

  public FigureRow {
    also = List.copyOf(also);
    checks = List.copyOf(checks);
    readings = List.copyOf(readings);
  }

  /** How the readings of one row stand to each other. */
  public enum Relation {
    SINGLE,
    AGREE,
    EVOLVING,
    SCOPE,
    BOUND,
    ROUNDING,
    CONTRADICTION,
    CORRECTED
  }

  /** Rule by which a row is summed up. */
  public enum Rule {
    RANGE,
    LATEST,
    MOST_ORIGINS,
    CONSERVATIVE
  }

  /** The row in one interval, by a rule that is printed. */
  public record Summary(Rule rule, OptionalDouble low, OptionalDouble high) {}

  /** Arithmetic that was done on the readings. @param kind "sum", "ratio" or "list" */
  public record Check(String kind, String text, List<Cite> cites, boolean holds) {
    public Check {
      cites = List.copyOf(cites);
    }
  }

  /** How a reading stands today. */
  public enum Status {
    CURRENT,
    SUPERSEDED,
    WITHDRAWN,
    STALE
  }

  /** One figure in one report. @param origin id of the origin of the text it stands in */
  public record Reading(String report, FigureMark figure, Optional<String> asOf, FigureMark.AsOfBasis asOfBasis, Optional<String> origin, Status status) {
    public Cite cite() {
      return new Cite(report, figure.span());
    }

    /** The same reading as of another time. */
    public Reading asOf(Optional<String> other) {
      return new Reading(report, figure, other, asOfBasis, origin, status);
    }

    /** The same reading of another form of the figure. */
    public Reading with(FigureMark other) {
      return new Reading(report, other, asOf, asOfBasis, origin, status);
    }

    public Reading withStatus(Status other) {
      return new Reading(report, figure, asOf, asOfBasis, origin, other);
    }
  }
}
