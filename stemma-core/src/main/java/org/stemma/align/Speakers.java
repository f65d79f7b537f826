package org.stemma.align;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Entity;
import org.stemma.model.Speaker;

/** Tells whether two reports name one speaker. */
public final class Speakers {
  private Speakers() {}

  /** A speaker as a key: the entity if there is one, else the folded description. */
  public static String key(String report, Speaker speaker, List<Entity> entities) {
    if (speaker.referent().isPresent()) {
      int number = speaker.referent().getAsInt();
      for (Entity e : entities) {
        if (e.referents().contains(new Entity.Referent(report, number))) return e.id() + "|" + Entities.folded(e.name());
      }
    }
    if (speaker.role().isPresent()) for (Entity e : entities) if (e.name().equals(speaker.name())) return e.id() + "|" + Entities.folded(e.name());
    return "|" + Entities.folded(speaker.name());
  }

  /** True for one entity, or for descriptions that share two thirds of the shorter one's words. */
  public static boolean same(String x, String y) {
    String a = x.substring(0, x.indexOf('|'));
    String b = y.substring(0, y.indexOf('|'));
    if (!a.isEmpty() && a.equals(b)) return true;
    Set<String> v = words(x);
    Set<String> w = words(y);
    if (v.isEmpty() || w.isEmpty()) return true;
    Set<String> common = new TreeSet<>(v);
    common.retainAll(w);
    return 3 * common.size() >= 2 * Math.min(v.size(), w.size());
  }

  private static Set<String> words(String key) {
    Set<String> out = new TreeSet<>(Entities.words(key.substring(key.indexOf('|') + 1)));
    out.removeAll(Set.of("a", "an", "of", "in", "for", "to"));
    return out;
  }
}
