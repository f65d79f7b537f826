package org.stemma.follow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.*;

/** Corrections that were not told before, and copies that were not known to carry the old text. */
final class CorrectionNews {
  private CorrectionNews() {}

  static void of(List<Earlier.Told> before, StoryAccount story, Changes out) {
    List<Correction> now = story.findings().corrections();
    Matches<Correction, Correction> matches = Matches.of(before.stream().flatMap(t -> t.corrections().stream()).toList(), Places.CORRECTION, now, Places.CORRECTION);
    for (int i = 0; i < now.size(); i++) {
      Correction c = now.get(i);
      Optional<Correction> then = matches.of(i);
      if (then.isEmpty()) out.add(new Since.Corrected(c), cites(c));
      else stale(c, then.get(), out);
    }
  }

  private static void stale(Correction now, Correction then, Changes out) {
    Set<String> known = then.stale().stream().map(Correction.Stale::report).collect(Collectors.toSet());
    List<Cite> further = now.stale().stream().filter(s -> !known.contains(s.report())).flatMap(s -> s.cites().stream().limit(1)).toList();
    if (!further.isEmpty()) out.add(new Since.Stale(now), further);
  }

  /** The notice, what was told, what is told now. */
  private static List<Cite> cites(Correction c) {
    return java.util.stream.Stream.of(c.notices().stream().limit(1), c.was().stream().limit(1), c.given().stream()).flatMap(s -> s).toList();
  }
}
