package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.annotate.figure.Lexicon.Unit;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Quantity;

/**
 * A number with its unit and bound, before anything is known of what it counts.
 *
 * @param number the first number of it
 * @param until the number a range goes to
 * @param from first piece of the span, a sign of money included
 * @param to one past the last piece of the span
 * @param next first piece after number and unit
 * @param bounded first piece of the words of bound before it, or from
 * @param unit as in the table, empty when things are counted
 * @param printed the unit as printed, "" when things are counted
 * @param perTime told by the hour, day, head...
 */
record Amount(
    Numeral number,
    Optional<Numeral> until,
    Quantity quantity,
    int from,
    int to,
    int next,
    int bounded,
    Optional<Unit> unit,
    String printed,
    Measure measure,
    boolean perTime) {

  boolean isCount() {
    return measure == Measure.COUNT;
  }

  boolean isOrdinal() {
    return number.form() == Numeral.Form.ORDINAL;
  }

  Amount measured(Measure other) {
    return new Amount(number, until, quantity, from, to, next, bounded, unit, printed, other, perTime);
  }

  Amount held(Quantity other, int start) {
    return new Amount(number, until, other, from, to, next, start, unit, printed, measure, perTime);
  }

  Amount rate(String words, int after) {
    return new Amount(number, until, quantity, from, to, after, bounded, unit, words, measure, true);
  }

  Amount inUnit(Unit told, String words) {
    return new Amount(number, until, quantity, from, to, next, bounded, Optional.of(told), words, told.measure(), perTime);
  }

  /** The same number in the unit of another amount: "compared with 4.2 a year ago". */
  Amount inUnitOf(Amount other) {
    return new Amount(number, until, quantity, from, to, next, bounded, other.unit, other.printed, other.measure, other.perTime);
  }
}
