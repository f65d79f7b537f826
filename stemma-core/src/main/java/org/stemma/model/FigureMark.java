package org.stemma.model;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * A number that counts or measures something, at one place.
 *
 * @param span the number words only: "eight" in "eight out of 34", "4,000" in "more than 4,000"
 * @param unit as printed: "provincial capitals", "percent", "$", "km", "days"
 * @param base the unit in base form, the same for all ways to print it: "kilometre per hour" for "km/h", "canadian dollar" for "C$", "power plant" for
 *     "power plants"; a number that leaves its unit out ("up from 2.4 million") has that of the number it leans on; "" when none is told
 * @param trend which way a change goes: "up 3 percent", "fell by 20"
 * @param hedged the words call it approximate: "about 14 to 18" is a range and hedged
 * @param measure what sort of amount it is
 * @param counted base form of the head noun of what is counted or measured ("capital", "pullout"), "" when none is told
 * @param countedSpan the words that tell what is counted
 * @param of the whole it is a part of: 34 in "eight out of 34"
 * @param includes "including two children", "the gunman", where the report says what is in or out
 * @param asOf day or ISO interval the figure holds for
 * @param speaker who says so, if the report names anyone
 */
public record FigureMark(
    Span span,
    Quantity quantity,
    String unit,
    String base,
    FigureMark.Measure measure,
    String counted,
    Optional<Span> countedSpan,
    Optional<FigureMark.Whole> of,
    FigureMark.Tally tally,
    FigureMark.Trend trend,
    boolean hedged,
    Optional<String> includes,
    Optional<String> asOf,
    FigureMark.AsOfBasis asOfBasis,
    Speaker speaker,
    Zone zone) implements Mark {

  /** Hours that two times of day may lie apart and be one, as one of them may be rounded. */
  public static final double CLOCK_ROUNDING = .25;

  /** A figure of which no base form, way of a change or hedge is known. */
  public FigureMark(
      Span span, Quantity quantity, String unit, Measure measure, String counted, Optional<Span> countedSpan, Optional<Whole> of, Tally tally,
      Optional<String> includes, Optional<String> asOf, AsOfBasis asOfBasis, Speaker speaker, Zone zone) {
    this(span, quantity, unit, "", measure, counted, countedSpan, of, tally, Trend.NONE, false, includes, asOf, asOfBasis, speaker, zone);
  }

  /** The way of a change. */
  public enum Trend {
    UP,
    DOWN,
    NONE
  }

  /** What sort of amount. */
  public enum Measure {
    COUNT,
    MONEY,
    PERCENT,
    PERCENTAGE_POINTS,
    DURATION,
    AGE,
    DISTANCE,
    AREA,
    WEIGHT,
    VOLUME,
    SPEED,
    TEMPERATURE,
    RANK,
    SCORE,
    RATIO,
    /** A time of day, in hours since midnight: 20.5 for half past eight in the evening. Only where two reports or more tell it of one thing. */
    CLOCK,
    OTHER
  }

  /** Whether it is a running total or something else. */
  public enum Tally {
    TOTAL,
    NEW,
    SUBSET,
    CHANGE,
    RATE,
    RANK
  }

  /** How the as-of time is known. */
  public enum AsOfBasis {
    STATED,
    TENSE,
    PUBLICATION,
    NONE
  }

  /** The whole of a part. */
  public record Whole(double value, Span span) {}

  /** The same figure of another day. */
  public FigureMark asOf(String day) {
    return new FigureMark(span, quantity, unit, base, measure, counted, countedSpan, of, tally, trend, hedged, includes, Optional.of(day), asOfBasis, speaker, zone);
  }

  /** The same figure with another quantity. */
  public FigureMark with(Quantity other) {
    return new FigureMark(span, other, unit, base, measure, counted, countedSpan, of, tally, trend, hedged, includes, asOf, asOfBasis, speaker, zone);
  }

  /** Each has somebody who tells it, and not the same one. */
  public boolean isOfOtherSpeaker(FigureMark other) {
    return speaker.isKnown() && other.speaker.isKnown() && !speaker.equals(other.speaker);
  }

  /** Both are sums of money, each in a money of its own. */
  public boolean isInOtherMoney(FigureMark other) {
    return measure == Measure.MONEY && other.measure == measure && !base.equals(other.base) && !base.isEmpty() && !other.base.isEmpty();
  }
}
