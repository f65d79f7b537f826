package org.stemma.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;

/**
 * Which times of a sentence date what it tells.
 *
 * @param of words that make the day behind them a part of a name: "the attacks of"
 * @param today words for the day of writing
 * @param states verbs that tell how things are and not what happens, as printed
 */
record DayNames(Set<String> of, Set<String> today, Set<String> states) {
  /** Days before the report that make a day the name of what happened then. */
  private static final int LONG_AGO = 60;
  /** Words beside its times with which a sentence tells something: a time of day as a heading does not. */
  private static final int TOLD = 3;
  /** A day, or a length that ends at one: "a month after the flood". The last day of a month or week is but how far something reaches. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|P.*");

  static DayNames of(Language language) {
    return new DayNames(words(language, "of=1"), words(language, "day0=0"), words(language, "statal=1"));
  }

  private static Set<String> words(Language language, String kind) {
    return language.table(WordTable.TIME_WORDS).entrySet().stream().filter(e -> List.of(e.getValue().getFirst().split(" ")).contains(kind)).map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  boolean dates(Marked m, TimeMark t) {
    return t.from().isPresent() && t.from().equals(t.to()) && DAY.matcher(t.value()).matches() && !isName(m, t) && !isNowadays(m.prose(), t);
  }

  /** "9/11 families", "the Sept. 11, 2001, attacks", "the attacks of Sept. 11, 2001": a day long ago that stands for what happened on it; the sentence tells of something else. */
  private boolean isName(Marked m, TimeMark t) {
    Optional<LocalDate> written = m.report().published().day();
    if (written.isEmpty() || t.from().isEmpty() || !t.from().get().plusDays(LONG_AGO).isBefore(written.get())) return false;
    Prose p = m.prose();
    int[] range = p.tokens().range(t.span());
    int after = p.tokens().lowerAt(range[1]).equals(",") ? range[1] + 1 : range[1];
    boolean behind = of.contains(p.tokens().lowerAt(range[0] - 1)) && p.tagAt(range[0] - 2).startsWith("NN");
    return behind || p.tagAt(range[1]).equals("POS") || p.tagAt(after).startsWith("NN") && !p.tagAt(after).startsWith("NNP");
  }

  /** "the town today is", "anyone today who": the days we live in. */
  private boolean isNowadays(Prose p, TimeMark t) {
    int[] range = p.tokens().range(t.span());
    if (range[1] - range[0] != 1 || !today.contains(p.tokens().lower(range[0])) || !p.tagAt(range[0] - 1).startsWith("NN")) return false;
    return p.tagAt(range[1]).equals("WP") || states.contains(p.tokens().lowerAt(range[1])) && !p.tagAt(range[1] + 1).startsWith("VB");
  }

  /** The sentence has words beside its times. */
  static boolean tells(Marked m, Sentence s) {
    Prose p = m.prose();
    int words = 0;
    for (int t = s.first(); t < s.last() && words < TOLD; t++) {
      int at = p.tokens().begin(t);
      if (Character.isLetter(p.tokens().word(t).charAt(0)) && m.times().stream().noneMatch(x -> x.span().begin() <= at && at < x.span().end())) words++;
    }
    return words >= TOLD;
  }
}
