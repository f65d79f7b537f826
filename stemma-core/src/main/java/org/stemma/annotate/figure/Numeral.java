package org.stemma.annotate.figure;

import java.util.OptionalDouble;

/**
 * One number as its words stand: "four", "4.2 million", "a dozen", "hundreds", "sixth".
 *
 * @param value empty for vague words
 * @param low least a vague word allows
 * @param scale what its last word multiplies by, 1 when none does
 * @param first first piece
 * @param last one past its last piece
 */
record Numeral(Form form, OptionalDouble value, OptionalDouble low, OptionalDouble high, double scale, int first, int last) {

  /** What kind of words. */
  enum Form {
    DIGITS,
    WORDS,
    ORDINAL,
    FRACTION,
    MULTIPLE,
    VAGUE,
    /** "a week": the article is the number. */
    ARTICLE,
    /** "no one", "another man": the word tells a number without naming it. */
    SILENT
  }

  static Numeral of(Form form, double value, double scale, int first, int last) {
    return new Numeral(form, OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), scale, first, last);
  }

  static Numeral vague(OptionalDouble low, OptionalDouble high, int first, int last) {
    return new Numeral(Form.VAGUE, OptionalDouble.empty(), low, high, 1, first, last);
  }

  boolean isVague() {
    return value.isEmpty();
  }

  Numeral times(double factor) {
    return new Numeral(form, OptionalDouble.of(value.orElse(0) * factor), low, high, factor, first, last);
  }
}
