package org.stemma.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Figures that answer one question, from all reports.
 *
 * @param about the question in the reports' own words, see {@link #OPEN}
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

  /** In what a row is about, the place of its numbers where they differ: "holds \u2026 people". */
  public static final String OPEN = "\u2026";

  /** The words of what the row is about stand in a sentence, one after the other around an open place. @param sentence on one line */
  public boolean isNamedIn(String sentence) {
    int at = 0;
    for (String part : about.split(OPEN)) {
      int found = sentence.indexOf(part.strip(), at);
      if (found < 0) return false;
      at = found + part.strip().length();
    }
    return true;
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
