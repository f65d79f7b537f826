package org.stemma.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.Findings;
import org.stemma.model.Keys;
import org.stemma.model.Marked;
import org.stemma.model.Point;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.model.TimeMark;
import org.stemma.model.TimelineEntry;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** The happening day by day: for each day the points that sentences date to it, those of most reports first. */
final class Timeline {
  private static final int A_DAY = 4;
  private static final int LONGEST = 390;

  private Timeline() {}

  /** @param named where the first cite's sentence names the day */
  private record Dated(String date, List<Cite> cites, Span named, int reports, int order) {}

  /** @return in order of dates, at most four entries a day */
  static List<TimelineEntry> of(Story story, Findings findings) {
    Map<String, List<Dated>> days = new TreeMap<>();
    int order = 0;
    for (Point p : findings.surePoints()) {
      Dated d = dated(story, p, order++);
      if (d != null) days.computeIfAbsent(d.date(), x -> new ArrayList<>()).add(d);
    }
    for (Marked m : story.reports()) alone(m, days);
    List<TimelineEntry> out = new ArrayList<>();
    days.forEach((day, all) -> {
      List<Dated> told = new ArrayList<>();
      all.stream()
          .sorted(Comparator.comparingInt((Dated d) -> -d.reports()).thenComparingInt(Dated::order))
          .filter(d -> told.stream().noneMatch(t -> isSame(t, d)) && told.add(d))
          .limit(A_DAY)
          .forEach(d -> out.add(entry(story, d, "t" + (out.size() + 1))));
    });
    return out;
  }

  /** A point read from the place where another stands already tells a reader nothing more. */
  private static boolean isSame(Dated told, Dated d) {
    Cite shown = d.cites().getFirst();
    return told.cites().stream().anyMatch(shown::meets);
  }

  private static TimelineEntry entry(Story story, Dated d, String id) {
    Cite shown = d.cites().getFirst();
    int from = shown.span().begin();
    String text = Excerpts.around(shown.span().in(story.report(shown.report()).report().text()), d.named().begin() - from, d.named().end() - from);
    return new TimelineEntry(id, Keys.of("timeline " + d.date(), d.cites(), r -> story.report(r).report()), d.date(), TimelineEntry.Clock.EVENT, text, List.of(), d.cites());
  }

  /** The day that most of a point's sentences name. */
  private static @org.jspecify.annotations.Nullable Dated dated(Story story, Point p, int order) {
    Map<String, List<Cite>> votes = new TreeMap<>();
    Map<String, Span> named = new HashMap<>();
    for (Cite c : p.readings()) {
      for (TimeMark t : story.report(c.report()).times()) {
        if (c.span().contains(t.span()) && isDay(t) && !isName(story.report(c.report()), t)) {
          String day = t.from().get().toString();
          List<Cite> cites = votes.computeIfAbsent(day, x -> new ArrayList<>());
          if (cites.isEmpty()) named.put(day, t.span());
          if (!cites.contains(c)) cites.add(c);
        }
      }
    }
    return votes.entrySet().stream()
        .max(Comparator.comparingInt((Map.Entry<String, List<Cite>> e) -> e.getValue().size()).thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(e -> new Dated(e.getKey(), e.getValue(), named.get(e.getKey()), (int) e.getValue().stream().map(Cite::report).distinct().count(), order))
        .orElse(null);
  }

  private static boolean isDay(TimeMark t) {
    return t.from().isPresent() && t.from().equals(t.to());
  }

  /** Days before the report that make a day the name of what happened then. */
  private static final int LONG_AGO = 60;

  /** "9/11 families", "the Sept. 11, 2001, attacks": a day long ago that stands for what happened on it; the sentence tells of something else. */
  private static boolean isName(Marked m, TimeMark t) {
    Optional<LocalDate> written = m.report().published().day();
    if (written.isEmpty() || t.from().isEmpty() || !t.from().get().plusDays(LONG_AGO).isBefore(written.get())) return false;
    Prose p = m.prose();
    int[] range = p.tokens().range(t.span());
    int after = p.tokens().lowerAt(range[1]).equals(",") ? range[1] + 1 : range[1];
    return p.tagAt(range[1]).equals("POS") || p.tagAt(after).startsWith("NN") && !p.tagAt(after).startsWith("NNP");
  }

  /** Days that one report alone names, told by the sentence that names them. */
  private static void alone(Marked m, Map<String, List<Dated>> days) {
    for (TimeMark t : m.times()) {
      int at = m.prose().sentenceAt(t.span().begin());
      if (!isDay(t) || at < 0 || isName(m, t)) continue;
      Sentence s = m.prose().sentences().get(at);
      String day = t.from().get().toString();
      boolean told = days.getOrDefault(day, List.of()).stream().flatMap(d -> d.cites().stream()).anyMatch(c -> c.report().equals(m.id()) && c.span().overlaps(s.span()));
      if (s.zone() != Zone.BODY || told || s.span().length() > LONGEST) continue;
      days.computeIfAbsent(day, x -> new ArrayList<>()).add(new Dated(day, List.of(m.report().cite(s.span())), t.span(), 1, 10_000 + at));
    }
  }
}
