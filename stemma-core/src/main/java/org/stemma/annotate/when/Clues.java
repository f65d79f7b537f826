package org.stemma.annotate.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;
import org.stemma.model.Zone;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/** What a report without a date tells of the day on which it was written. */
record Clues(Prose prose, Language language, List<TimeMark> blind) {

  /** Sentences of running text that are the lede. */
  private static final int LEDE = 3;

  static Clues of(Prose prose, Language language) {
    return new Clues(prose, language, Times.of(prose, Published.unknown("not told"), language));
  }

  /** Whole dates with their year that stand in the text, newest first. */
  List<TimeMark> wholeDates() {
    return blind.stream().filter(t -> isDay(t.value())).sorted(java.util.Comparator.comparing((TimeMark t) -> t.value().substring(0, 10)).reversed()
        .thenComparing(TimeMark::span)).toList();
  }

  /** The newest year printed, or 0. */
  int newestYear() {
    return blind.stream().flatMap(t -> t.from().stream()).mapToInt(LocalDate::getYear).filter(y -> y < 2200).max().orElse(0);
  }

  boolean inCaption(TimeMark t) {
    int s = prose.sentenceAt(t.span().begin());
    return s >= 0 && prose.sentences().get(s).zone() == Zone.CAPTION;
  }

  /** All times, as they stand if the report was written on that day. */
  List<Times.Heard> on(LocalDate day) {
    Published p = new Published(Optional.of(day.toString()), Published.Basis.INFERRED, "supposed", Optional.empty());
    return Times.read(prose, p, language);
  }

  /** Weekdays and words like today, in running text, by their place among the marks. */
  List<Integer> dayWords() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < blind.size(); i++) {
      String v = blind.get(i).value();
      if ((v.startsWith("XXXX-WXX-") && !v.contains("WE") || v.startsWith("XXXX-XX-XX")) && blind.get(i).type() != TimeMark.Type.SET) out.add(i);
    }
    return out;
  }

  /** The first day word, if it stands in the lede. */
  Optional<Integer> lead() {
    return dayWords().stream().filter(i -> {
      int s = prose.sentenceAt(blind.get(i).span().begin());
      return s >= 0 && body(s) < LEDE && prose.sentences().get(s).zone() == Zone.BODY;
    }).findFirst();
  }

  /** The day the lede tells of, if the report was written on that day. */
  Optional<LocalDate> leadOn(LocalDate day) {
    List<Times.Heard> on = on(day);
    return lead().filter(i -> i < on.size()).flatMap(i -> on.get(i).mark().from());
  }

  /** Long sentences of running text before this one. */
  private int body(int sentence) {
    int n = 0;
    for (int i = 0; i < sentence; i++) {
      Sentence s = prose.sentences().get(i);
      if (s.zone() == Zone.BODY && s.size() > 8) n++;
    }
    return n;
  }

  String words(Span span) {
    return Spaces.single(prose.text(span));
  }

  static boolean isDay(String value) {
    return value.length() >= 10 && Character.isDigit(value.charAt(0)) && value.charAt(7) == '-' && Character.isDigit(value.charAt(9)) && value.charAt(5) != 'W';
  }
}
