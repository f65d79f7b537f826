package org.stemma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many independent origins stand behind a story, as an interval: written once, so that every line and picture of an account tells the same.
 *
 * @param atLeast origins known to be apart: those behind the point that most are known to tell, or the groups of reports of which no two share an origin
 * @param atMost origins found in the lineage that have text in a report; atLeast or more
 */
public record OriginCount(int atLeast, int atMost) {

  /** @return 0 to 0 for a story without reports */
  public static OriginCount of(Story story, Lineage lineage, Findings findings) {
    int reports = story.reports().size();
    int found = (int) lineage.origins().stream().filter(o -> !o.reports().isEmpty()).count();
    int most = found == 0 ? reports : found;
    int told = findings.surePoints().stream().mapToInt(p -> p.support().atLeast()).max().orElse(Math.min(1, reports));
    return new OriginCount(Math.min(most, Math.max(told, apart(story, lineage))), most);
  }

  /** Groups of reports of which no two share an origin: so many origins there are for certain. */
  private static int apart(Story story, Lineage lineage) {
    List<Set<String>> groups = new ArrayList<>();
    for (Marked m : story.reports()) groups.add(new TreeSet<>(Set.of(m.id())));
    for (Origin o : lineage.origins()) {
      List<Set<String>> met = groups.stream().filter(g -> o.reports().stream().anyMatch(g::contains)).toList();
      if (met.size() < 2) continue;
      groups.removeAll(met);
      Set<String> one = new TreeSet<>();
      met.forEach(one::addAll);
      groups.add(one);
    }
    return groups.size();
  }
}
