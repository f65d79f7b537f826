package org.stemma.trace;

import java.util.HashMap;
import java.util.Map;
import org.stemma.model.Outlet;
import org.stemma.model.Report;

/** Which reports name which outlets in their text: every pair of reports asks, and a name is looked for once in a text. */
final class Mentions {
  private final Map<String, Map<String, Boolean>> known = new HashMap<>();

  /** The first names the outlet of the other, by a name of some words. */
  boolean of(Report r, Report other) {
    return other.outlet().map(Outlet::name).filter(n -> n.length() > 4 && n.indexOf(' ') > 0)
        .filter(n -> known.computeIfAbsent(r.id(), x -> new HashMap<>()).computeIfAbsent(n, x -> r.text().contains(n))).isPresent();
  }
}
