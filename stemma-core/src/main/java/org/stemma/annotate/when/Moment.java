package org.stemma.annotate.when;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a reader stands when an expression is read.
 *
 * @param written day of writing, if known
 * @param told day last told, if any
 * @param spoken value last told on the calendar, "" if none
 * @param quarter quarter last told in the report, "" if none
 * @param next word that follows, lower case
 * @param before word before, lower case
 */
record Moment(Optional<LocalDate> written, Optional<LocalDate> told, String spoken, String quarter, Tense tense, String before, String next) {

  Moment on(LocalDate day) {
    return new Moment(written, Optional.of(day), spoken, quarter, tense, before, next);
  }

  /** No day told that it could be reckoned from. */
  Moment untold() {
    return new Moment(written, Optional.empty(), spoken, quarter, tense, before, next);
  }

  boolean ahead() {
    return tense == Tense.FUTURE;
  }
}
