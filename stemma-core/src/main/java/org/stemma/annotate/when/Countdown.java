package org.stemma.annotate.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Prose;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/** "two weeks and three days from the vote": a length, a day that is still to come and a weekday that must agree. */
final class Countdown {
  private Countdown() {}

  /** A countdown that agrees with the weekday beside it. */
  record Found(Span span, LocalDate day, LocalDate target) {}

  static Optional<Found> in(Clues clues, List<TimeMark> on) {
    Lexicon lexicon = Lexicon.of(clues.language());
    for (int i = 0; i < on.size(); i++) {
      if (on.get(i).type() != TimeMark.Type.DURATION) continue;
      int last = i + 1 < on.size() && joined(clues.prose(), on.get(i).span(), on.get(i + 1).span(), lexicon) ? i + 1 : i;
      Span span = on.get(i).span().join(on.get(last).span());
      if (!counts(clues.prose(), span, lexicon)) continue;
      int days = days(on.get(i).value()) + (last > i ? days(on.get(last).value()) : 0);
      if (days <= 0) continue;
      Optional<Found> found = agreeing(clues.prose(), on, span, days);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static boolean joined(Prose prose, Span a, Span b, Lexicon lexicon) {
    return a.end() < b.begin() && lexicon.is(prose.text().substring(a.end(), b.begin()).strip(), "and");
  }

  private static boolean counts(Prose prose, Span span, Lexicon lexicon) {
    int next = prose.tokens().firstAfter(span.end());
    return lexicon.is(prose.tokens().lowerAt(next), "countdown");
  }

  /** Days of "P3W" and the like, 0 for what is not whole days. */
  private static int days(String value) {
    if (!value.matches("P\\d+[DW]")) return 0;
    int n = new BigDecimal(value.substring(1, value.length() - 1)).intValue();
    return value.endsWith("W") ? 7 * n : n;
  }

  private static Optional<Found> agreeing(Prose prose, List<TimeMark> on, Span span, int days) {
    int sentence = prose.sentenceAt(span.begin());
    for (TimeMark weekday : on) {
      if (prose.sentenceAt(weekday.span().begin()) != sentence || weekday.from().isEmpty() || !weekday.from().equals(weekday.to())) continue;
      LocalDate target = weekday.from().get().plusDays(days);
      boolean told = on.stream().anyMatch(t -> t.from().equals(Optional.of(target)) && t.to().equals(Optional.of(target)));
      if (told) return Optional.of(new Found(span, weekday.from().get(), target));
    }
    return Optional.empty();
  }
}
