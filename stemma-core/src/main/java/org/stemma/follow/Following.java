package org.stemma.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.model.*;

/** Holds an account against an earlier one: what a desk that read the earlier one has not read yet. */
public final class Following {
  private Following() {}

  /** Items that stand at the same places are one item, whatever their keys and ids; each earlier item is one later item at most. */
  public static Since of(Earlier earlier, Account account) {
    List<Since.Change> changes = new ArrayList<>();
    for (StoryAccount story : account.stories()) changes.addAll(story(earlier, account, story));
    List<String> ids = account.reports().stream().map(Marked::id).toList();
    return new Since(
        earlier.name(), earlier.reports(), !earlier.stages().equals(account.stages()), ids.stream().filter(r -> !earlier.known().contains(r) && !earlier.altered().contains(r)).toList(),
        ids.stream().filter(earlier.altered()::contains).toList(), earlier.gone(), changes);
  }

  private static List<Since.Change> story(Earlier earlier, Account account, StoryAccount now) {
    List<Marked> reports = now.story().reports();
    Set<String> ids = reports.stream().map(Marked::id).collect(Collectors.toSet());
    List<Earlier.Told> before = earlier.stories().stream().filter(t -> t.reports().stream().anyMatch(ids::contains)).toList();
    Changes out = new Changes(now.id());
    if (before.isEmpty()) {
      out.add(new Since.NewStory(), openings(reports.stream().limit(1)));
      return out.all();
    }
    if (before.size() > 1) out.add(new Since.Joined(before.size()), openings(before.stream().flatMap(t -> reports.stream().filter(m -> t.reports().contains(m.id())).limit(1))));
    List<Marked> parted = account.reports().stream().filter(m -> !ids.contains(m.id()) && before.stream().anyMatch(t -> t.reports().contains(m.id()))).toList();
    if (!parted.isEmpty()) out.add(new Since.Parted(parted.size()), openings(parted.stream()));
    CorrectionNews.of(before, now, out);
    ConflictNews conflicts = new ConflictNews(before, now);
    RowNews.of(before, now, conflicts.opened(out), out);
    PointNews points = new PointNews(before, now);
    points.told(out);
    conflicts.closed(out);
    Voices.of(before, now, out);
    points.leftOver(out);
    return out.all();
  }

  /** The first sentence of the running text of each, for what is said of reports as wholes. */
  private static List<Cite> openings(Stream<Marked> reports) {
    return reports.distinct().flatMap(m -> m.prose().sentences().stream().filter(s -> s.zone() == Zone.BODY).limit(1).map(s -> new Cite(m.id(), s.span()))).toList();
  }
}
