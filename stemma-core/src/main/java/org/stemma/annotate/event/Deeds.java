package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.annotate.event.Events.Clauses;
import org.stemma.annotate.event.EventWords.Action;
import org.stemma.annotate.event.Phrases.Run;
import org.stemma.model.EventMark;
import org.stemma.model.EventMark.Modality;
import org.stemma.model.Prose;
import org.stemma.text.Span;

/** Events that a noun tells, where a time, a place or whom it befell shows that it is one deed: "Friday's arrest", "the blast in Selby". */
final class Deeds {
  private Deeds() {}

  /**
   * Reads the nouns of a sentence.
   *
   * @param told events of verbs in the same sentence; a noun that one of them is called by is not told again
   */
  static void read(Clauses c, List<EventMark> told, List<EventMark> out) {
    Prose prose = c.prose();
    for (int t = c.sentence().first(); t < c.sentence().last(); t++) {
      Optional<Action> action = c.isHead(t) ? c.words().noun(prose.lemma(t)).filter(a -> isDeed(a.code())) : Optional.empty();
      if (action.isEmpty() || c.inQuotes(t)) continue;
      Span word = prose.tokens().span(t);
      boolean taken = told.stream().anyMatch(e -> e.span().contains(word) && List.of(e.action().split(" ")).contains(action.get().name()));
      if (!taken) deed(c, t, action.get()).ifPresent(out::add);
    }
  }

  private static boolean isDeed(String code) {
    return switch (code) {
      case "ASSAULT", "COERCE", "PROTEST", "CONSULT" -> true;
      default -> false;
    };
  }

  private static Optional<EventMark> deed(Clauses c, int noun, Action action) {
    Prose prose = c.prose();
    int first = noun;
    while (first > c.sentence().first() && noun - first < 8 && opens(c, first - 1)) first--;
    if (isNone(prose, first, noun)) return Optional.empty();
    int last = noun + 1;
    String target = "";
    boolean shown = false;
    for (int step = 0; step < 3 && last < c.sentence().last(); step++) {
      int next = prose.tag(last).equals("IN") ? last + 1 : last;
      if (next >= c.sentence().last()) break;
      int time = c.timeEnd(next);
      if (time > 0) {
        last = time;
        shown = true;
        continue;
      }
      Optional<Run> run = next > last ? Phrases.startingAt(prose, c.sentence(), next, c.times()) : Optional.empty();
      if (run.isEmpty()) break;
      String prep = prose.lemma(last);
      boolean place = isAt(prep) && c.placeIn(run.get()).isPresent();
      boolean victim = prep.equals("of") || prep.equals("against") || prep.equals("on");
      if (!place && !victim) break;
      if (victim && target.isEmpty()) target = c.text(run.get());
      shown |= place || victim;
      last = run.get().last();
    }
    for (int t = first; t < noun; t++) shown |= c.timeEnd(t) > 0;
    if (!shown) return Optional.empty();
    Span span = prose.tokens().span(first, last);
    OptionalInt place = c.placeIn(new Run(noun, last));
    return Optional.of(new EventMark(span, "", action.name(), action.code(), target, place, c.dateIn(span), Modality.HAPPENED));
  }

  private static boolean opens(Clauses c, int t) {
    String tag = c.prose().tag(t);
    return tag.equals("DT") || tag.equals("PRP$") || Phrases.isNominal(tag) && !tag.equals("CC") || c.timeEnd(t) > 0;
  }

  /** "no talks", "any attack", "future raids". */
  private static boolean isNone(Prose prose, int first, int noun) {
    for (int t = first; t < noun; t++) {
      switch (prose.tokens().lower(t)) {
        case "no", "any", "future", "possible", "potential", "planned", "further", "every", "such" -> {
          return true;
        }
        default -> { }
      }
    }
    return false;
  }

  private static boolean isAt(String prep) {
    return prep.equals("in") || prep.equals("at") || prep.equals("near") || prep.equals("on") || prep.equals("outside");
  }
}
