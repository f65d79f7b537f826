package org.stemma.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Entity;
import org.stemma.model.Speaker;

/** Tells whether two reports name one speaker. */
public final class Speakers {
  private final Map<Entity.Referent, Entity> byReferent = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();

  public Speakers(List<Entity> entities) {
    for (Entity e : entities) {
      byName.putIfAbsent(e.name(), e);
      for (Entity.Referent r : e.referents()) byReferent.putIfAbsent(r, e);
    }
  }

  /** A speaker as a key: the entity if there is one, else the folded description. */
  public String key(String report, Speaker speaker) {
    Entity e = speaker.referent().isPresent() ? byReferent.get(new Entity.Referent(report, speaker.referent().getAsInt())) : null;
    if (e == null && speaker.role().isPresent()) e = byName.get(speaker.name());
    return e == null ? "|" + Entities.folded(speaker.name()) : e.id() + "|" + Entities.folded(e.name());
  }

  /** True for one entity, or for descriptions that share two thirds of the shorter one's words. */
  public static boolean same(String x, String y) {
    return same(x, words(x), y, words(y));
  }

  /** The same where the words of both keys are known. */
  static boolean same(String x, Set<String> v, String y, Set<String> w) {
    String a = x.substring(0, x.indexOf('|'));
    if (!a.isEmpty() && y.startsWith(a + "|")) return true;
    if (v.isEmpty() || w.isEmpty()) return true;
    Set<String> common = new TreeSet<>(v);
    common.retainAll(w);
    return 3 * common.size() >= 2 * Math.min(v.size(), w.size());
  }

  /** Words of the key that tell who. */
  static Set<String> words(String key) {
    Set<String> out = new TreeSet<>(Entities.words(key.substring(key.indexOf('|') + 1)));
    out.removeAll(Set.of("a", "an", "of", "in", "for", "to"));
    return out;
  }
}
