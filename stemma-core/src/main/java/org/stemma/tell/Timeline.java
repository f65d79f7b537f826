package org.stemma.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.language.Language;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.Findings;
import org.stemma.model.Keys;
import org.stemma.model.Marked;
import org.stemma.model.Point;
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
  private record Dated(String date, List<Cite> cites, Span named, int reports, int order) {
    Dated with(List<Cite> more) {
      return new Dated(date, Stream.concat(cites.stream(), more.stream().filter(c -> cites.stream().noneMatch(c::meets))).toList(), named, reports, order);
    }
  }

  /** @return in order of dates, at most four entries a day */
  static List<TimelineEntry> of(Story story, Findings findings, Language language) {
    Map<String, List<Dated>> days = new TreeMap<>();
    DayNames names = DayNames.of(language);
    int order = 0;
    for (Point p : findings.surePoints()) {
      Dated d = dated(story, p, order++, names);
      if (d != null) days.computeIfAbsent(d.date(), x -> new ArrayList<>()).add(d);
    }
    for (Marked m : story.reports()) alone(m, days, names);
    List<TimelineEntry> out = new ArrayList<>();
    Alike alike = Alike.of(story, language);
    Keys keys = new Keys(id -> story.report(id).report());
    days.values().forEach(all -> apart(all, alike).stream().limit(A_DAY).forEach(d -> out.add(entry(story, d, "t" + (out.size() + 1), keys))));
    return out;
  }

  /** What a day's sentences tell, that of most reports first; those that tell one thing are one. */
  private static List<Dated> apart(List<Dated> all, Alike alike) {
    List<Dated> out = new ArrayList<>();
    all.sort(Comparator.comparingInt((Dated d) -> -d.reports()).thenComparingInt(Dated::order));
    for (Dated d : all) {
      if (out.stream().anyMatch(t -> isSame(t, d))) continue;
      Optional<Dated> like = out.stream().filter(t -> alike.tell(t.cites().getFirst(), d.cites().getFirst())).findFirst();
      if (like.isPresent()) out.set(out.indexOf(like.get()), like.get().with(d.cites()));
      else out.add(d);
    }
    return out;
  }

  /** A point read from the place where another stands already tells a reader nothing more. */
  private static boolean isSame(Dated told, Dated d) {
    Cite shown = d.cites().getFirst();
    return told.cites().stream().anyMatch(shown::meets);
  }

  private static TimelineEntry entry(Story story, Dated d, String id, Keys keys) {
    Cite shown = d.cites().getFirst();
    int from = shown.span().begin();
    String text = Excerpts.around(shown.span().in(story.report(shown.report()).report().text()), d.named().begin() - from, d.named().end() - from);
    return new TimelineEntry(id, keys.next("timeline " + d.date(), d.cites()), d.date(), TimelineEntry.Clock.EVENT, text, List.of(), d.cites());
  }

  /** The day that most of a point's sentences name. */
  private static @org.jspecify.annotations.Nullable Dated dated(Story story, Point p, int order, DayNames names) {
    Map<String, List<Cite>> votes = new TreeMap<>();
    Map<String, Span> named = new HashMap<>();
    for (Cite c : p.readings()) {
      for (TimeMark t : story.report(c.report()).times()) {
        if (c.span().contains(t.span()) && names.dates(story.report(c.report()), t)) {
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

  /** Days that one report alone names, told by the sentence that names them. */
  private static void alone(Marked m, Map<String, List<Dated>> days, DayNames names) {
    for (TimeMark t : m.times()) {
      int at = m.prose().sentenceAt(t.span().begin());
      if (at < 0 || !names.dates(m, t)) continue;
      Sentence s = m.prose().sentences().get(at);
      String day = t.from().get().toString();
      boolean told = days.getOrDefault(day, List.of()).stream().flatMap(d -> d.cites().stream()).anyMatch(c -> c.report().equals(m.id()) && c.span().overlaps(s.span()));
      if (s.zone() != Zone.BODY || told || s.span().length() > LONGEST || !DayNames.tells(m, s)) continue;
      days.computeIfAbsent(day, x -> new ArrayList<>()).add(new Dated(day, List.of(m.report().cite(s.span())), t.span(), 1, 10_000 + at));
    }
  }
}
