package org.stemma.align;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;

/** The month or the year that a sentence names: of the happening of the day a report says the day, of another one "in February", "in 2003". */
final class Periods {
  private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}|[0-9X]{4}-\\d\\d");

  private Periods() {}

  /** @return the one nearest to the figure in its sentence or, where that goes on with "it" or "they", in the one before */
  static Optional<TimeMark> of(Marked report, int sentence, int at) {
    Prose prose = report.prose();
    Sentence s = prose.sentences().get(sentence);
    Optional<TimeMark> own = nearest(report, s, at);
    boolean goesOn = sentence > 0 && prose.tag(s.first()).equals("PRP");
    return own.isEmpty() && goesOn ? nearest(report, prose.sentences().get(sentence - 1), at) : own;
  }

  private static Optional<TimeMark> nearest(Marked report, Sentence s, int at) {
    TimeMark best = null;
    for (TimeMark t : report.times()) {
      boolean named = s.span().contains(t.span()) && t.type() == TimeMark.Type.DATE && MONTH_OR_YEAR.matcher(t.value()).matches();
      if (named && (best == null || Math.abs(t.span().begin() - at) < Math.abs(best.span().begin() - at))) best = t;
    }
    return Optional.ofNullable(best);
  }

  /** One is told of a month or a year that the other is not told of. */
  static boolean areApart(FigureTraits a, FigureTraits b) {
    if (a.period().isEmpty() && b.period().isEmpty()) return false;
    if (a.period().isPresent() && b.period().isPresent()) return areApart(a.period().get(), b.period().get());
    TimeMark told = a.period().or(b::period).get();
    Optional<LocalDate> day = FigureTraits.day(a.period().isPresent() ? b : a);
    return day.isEmpty() || told.from().isEmpty() || day.get().isBefore(told.from().get()) || told.to().filter(day.get()::isAfter).isPresent();
  }

  private static boolean areApart(TimeMark a, TimeMark b) {
    if (a.value().equals(b.value())) return false;
    if (a.from().isEmpty() || b.from().isEmpty() || a.to().isEmpty() || b.to().isEmpty()) return true;
    return a.to().get().isBefore(b.from().get()) || b.to().get().isBefore(a.from().get());
  }
}
