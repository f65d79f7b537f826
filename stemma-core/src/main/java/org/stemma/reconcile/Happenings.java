package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.EventMark;
import org.stemma.model.Happening;
import org.stemma.model.Marked;
import org.stemma.text.Span;

/** Events joined over the reports: the same action told in sentences that tell the same thing. */
final class Happenings {
  private Happenings() {}

  private record At(String report, EventMark event) {
    Cite cite() {
      return new Cite(report, event.span());
    }
  }

  static List<Happening> of(Ground ground) {
    Map<String, List<Held>> held = held(ground);
    Map<String, List<At>> groups = new LinkedHashMap<>();
    for (Marked m : ground.story.reports()) {
      for (EventMark e : m.events()) {
        At at = new At(m.id(), e);
        groups.computeIfAbsent(locus(held.getOrDefault(m.id(), List.of()), at) + " " + (e.code().isEmpty() ? e.action() : e.code()), k -> new ArrayList<>()).add(at);
      }
    }
    List<List<At>> sorted = groups.values().stream()
        .sorted(Comparator.comparingLong((List<At> g) -> -g.stream().map(At::report).distinct().count())
            .thenComparingInt(g -> Ground.number(g.getFirst().report()))
            .thenComparing(g -> g.getFirst().event().span()))
        .toList();
    List<Happening> out = new ArrayList<>();
    for (List<At> g : sorted) out.add(happening(ground, g, "v" + (out.size() + 1)));
    return out;
  }

  /** A reading by the number of its locus. */
  private record Held(int locus, Span span) {}

  /** Readings of each report, those of the first locus first. */
  private static Map<String, List<Held>> held(Ground ground) {
    Map<String, List<Held>> out = new HashMap<>();
    List<Apparatus.Locus> loci = ground.apparatus.loci();
    for (int i = 0; i < loci.size(); i++) for (Cite c : loci.get(i).readings()) out.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(new Held(i, c.span()));
    return out;
  }

  /** The locus of the event's sentence, or the place itself when no other report tells it. */
  private static String locus(List<Held> held, At at) {
    for (Held h : held) if (h.span().contains(at.event().span())) return "l" + h.locus();
    return at.report() + ":" + at.event().span().begin();
  }

  private static Happening happening(Ground ground, List<At> group, String id) {
    EventMark e = group.getFirst().event();
    List<Cite> cites = group.stream().map(At::cite).map(ground::shortened).distinct().toList();
    Optional<String> place = e.place().isPresent() ? Optional.of("g" + group.getFirst().report().substring(1) + "." + (e.place().getAsInt() + 1)) : Optional.empty();
    return new Happening(id, ground.key("event", cites), Excerpts.plain(ground.text(cites.getFirst())), e.actor(), e.action(), e.code(), e.target(),
        place, group.stream().flatMap(a -> a.event().date().stream()).findFirst(), e.modality(), cites);
  }
}
