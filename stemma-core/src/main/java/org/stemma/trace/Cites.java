package org.stemma.trace;

import java.util.HashMap;
import java.util.Map;
import org.stemma.model.Alignment;
import org.stemma.model.Cite;

/** One cite for each place: in a large story a place lies in a hundred passages, and what reads them all finds it at hand. */
final class Cites {
  private final Map<Cite, Cite> known = new HashMap<>();

  /** The same passage between cites that all passages of their places have. */
  Alignment joined(Alignment a) {
    return new Alignment(of(a.a()), of(a.b()), a.similarity(), a.kind());
  }

  private Cite of(Cite c) {
    Cite first = known.putIfAbsent(c, c);
    return first == null ? c : first;
  }
}
