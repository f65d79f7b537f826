package org.stemma.annotate.when;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.model.TimeMark;

/** What an expression stands for. */
record Resolved(String value, TimeMark.Type type, Optional<LocalDate> from, Optional<LocalDate> to) {

  static Resolved date(String value) {
    return of(value, value.contains("T") && value.indexOf('T') >= 4 ? TimeMark.Type.TIME : TimeMark.Type.DATE);
  }

  static Resolved of(String value, TimeMark.Type type) {
    var days = type == TimeMark.Type.SET || value.contains("XX") ? Optional.<Calendar.Days>empty() : Calendar.days(value);
    return new Resolved(value, type, days.map(Calendar.Days::from), days.map(Calendar.Days::to));
  }

  /** The same value for no day of the calendar that is told of. */
  Resolved undated() {
    return new Resolved(value, type, Optional.empty(), Optional.empty());
  }

  /** The same value over other days. */
  Resolved over(LocalDate first, LocalDate last) {
    return new Resolved(value, type, Optional.of(first), Optional.of(last));
  }
}
