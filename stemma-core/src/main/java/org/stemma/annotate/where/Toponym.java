package org.stemma.annotate.where;

import java.util.List;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.text.Span;

/**
 * A place name at one place of the report, with the places that it may be.
 *
 * @param key what mentions of one place share: the folded name
 * @param people true for a word of a people or its things ("Afghan")
 * @param candidates largest first; empty when the gazetteer knows no place of that name
 */
record Toponym(Span span, String key, boolean people, List<Entry> candidates) {

  Toponym {
    candidates = List.copyOf(candidates);
  }

  /** May be a country, state, province or county: what "X, Y" has as Y. */
  boolean isWide() {
    return candidates.stream().anyMatch(Toponym::isWide);
  }

  static boolean isWide(Entry e) {
    return switch (e.kind()) {
      case COUNTRY, STATE, COUNTY, REGION, CONTINENT -> true;
      case TOWN, SEAT, CAPITAL, SECTION, SEA, LANDMARK, AIRPORT -> false;
    };
  }
}
