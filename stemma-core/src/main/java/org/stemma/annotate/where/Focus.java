package org.stemma.annotate.where;

import java.util.List;
import java.util.Optional;
import org.stemma.language.Gazetteer.Entry;

/** Where a report is when it names a place that no gazetteer knows: at the nearest known town or county in the text, else the nearest division. */
final class Focus {
  private Focus() {}

  /** @param at number of the toponym that is not known */
  static Optional<Entry> of(int at, List<Optional<Resolver.Choice>> choices) {
    Optional<Entry> narrow = nearest(at, choices, false);
    return narrow.isPresent() ? narrow : nearest(at, choices, true);
  }

  /** The choice fewest toponyms away; the one before wins over the one after. */
  private static Optional<Entry> nearest(int at, List<Optional<Resolver.Choice>> choices, boolean wide) {
    for (int d = 1; d < choices.size(); d++) {
      for (int i : new int[] {at - d, at + d}) {
        if (i < 0 || i >= choices.size() || choices.get(i).isEmpty()) continue;
        Entry e = choices.get(i).get().place();
        if (isNarrow(e) || wide && !e.country().isEmpty()) return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  private static boolean isNarrow(Entry e) {
    return switch (e.kind()) {
      case TOWN, SEAT, CAPITAL, SECTION, COUNTY, LANDMARK, AIRPORT -> true;
      case STATE, COUNTRY, CONTINENT, REGION, SEA -> false;
    };
  }
}
