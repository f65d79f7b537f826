package org.stemma.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.*;

/** Named speakers who were not heard before. */
final class Voices {
  private final Map<String, Marked> reports;
  private final Set<String> known;

  private Voices(List<Earlier.Told> before, StoryAccount story) {
    reports = story.story().reports().stream().collect(Collectors.toMap(Marked::id, m -> m));
    known = before.stream().flatMap(t -> t.speakers().stream()).collect(Collectors.toSet());
  }

  /** Only who is called by the name in full in a report that has the words: the cites are the words and the name. */
  static void of(List<Earlier.Told> before, StoryAccount story, Changes out) {
    Voices voices = new Voices(before, story);
    Map<String, List<Cite>> heard = new LinkedHashMap<>();
    for (Utterance u : story.findings().statements())
      if (voices.isFresh(u)) u.readings().stream().map(r -> voices.places(u.speaker().name(), r)).filter(c -> !c.isEmpty()).findFirst().ifPresent(c -> heard.putIfAbsent(u.speaker().name(), c));
    if (!heard.isEmpty()) out.add(new Since.Heard(new ArrayList<>(heard.keySet())), heard.values().stream().flatMap(List::stream).toList());
  }

  private boolean isFresh(Utterance u) {
    return u.entity().isPresent() && u.checkable() && !known.contains(u.speaker().name()) && u.readings().stream().noneMatch(r -> known.contains(r.statement().speaker().name()));
  }

  /** What is said and who says it, and where the name stands in full if not there; none where it stands nowhere in the report. */
  private List<Cite> places(String name, Utterance.Reading r) {
    Marked report = reports.get(r.report());
    Cite said = new Cite(r.report(), r.statement().speakerMention().map(m -> m.join(r.statement().span())).orElse(r.statement().span()));
    if (said.span().in(report.report().text()).contains(name)) return List.of(said);
    return report.names().stream().filter(n -> report.prose().text(n.span()).equals(name)).findFirst().map(n -> List.of(said, new Cite(r.report(), n.span()))).orElse(List.of());
  }
}
