package org.stemma.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Marked;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;

/**
 * A report withdrawn by its own words or by its agency's signal. What is taken back are the sentences that the notice speaks
 * of, or the whole of what the outlet's reports tell where it speaks of none; every copy of them is still carrying it.
 */
final class Retractions {
  private Retractions() {}

  private static final int COMMON = 3;

  static Optional<Corrections.Draft> of(Ground ground, Marked m, Cite notice) {
    NoticeReading.Change change = NoticeReading.of(m.prose().tokens(), notice.span(), ground.language).stream().findFirst()
        .orElse(new NoticeReading.Change(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
    Set<Cite> withdrawn = new LinkedHashSet<>();
    for (Marked o : ground.story.reports()) if (Corrections.isOneOutlet(o, m)) withdrawn.addAll(spokenOf(ground, o, change.words()));
    if (withdrawn.isEmpty()) for (Marked o : ground.story.reports()) if (Corrections.isOneOutlet(o, m)) body(o).forEach(s -> withdrawn.add(new Cite(o.id(), s.span())));
    if (withdrawn.isEmpty()) return Optional.empty();
    Set<Cite> was = new LinkedHashSet<>(withdrawn);
    for (Marked o : ground.story.reports()) if (!Corrections.isOneOutlet(o, m)) was.addAll(copies(ground, o, withdrawn));
    return Optional.of(new Corrections.Draft(m, Correction.Kind.NOTICE, Optional.of(notice), was, new LinkedHashSet<>(), change));
  }

  private static List<Sentence> body(Marked m) {
    return m.prose().sentences().stream().filter(s -> s.zone() == Zone.BODY).toList();
  }

  private static List<Cite> spokenOf(Ground ground, Marked m, Set<String> words) {
    return body(m).stream().map(s -> new Cite(m.id(), s.span()))
        .filter(c -> NumberChanges.bases(ground, c).stream().filter(words::contains).count() >= COMMON).toList();
  }

  private static List<Cite> copies(Ground ground, Marked m, Set<Cite> withdrawn) {
    return body(m).stream().map(s -> new Cite(m.id(), s.span())).filter(c -> withdrawn.stream().anyMatch(w -> NumberChanges.standAlike(ground, w, c))).toList();
  }
}
