package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.language.WordList;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Excerpts;
import org.stemma.model.Prose;

/** Readings of one thing of which some deny what the others tell. A denial is no support of what it denies. */
final class Denials {
  private Denials() {}

  /** @return those of the readings that deny, none when all do or none does */
  static List<Cite> among(Ground ground, List<Cite> readings) {
    List<Cite> out = readings.stream().filter(c -> denies(ground, c)).toList();
    return out.size() == readings.size() ? List.of() : out;
  }

  /** The clause, or the words of its sentence right before it, has a verb of denial. */
  private static boolean denies(Ground ground, Cite c) {
    Set<String> verbs = ground.language.words(WordList.DENIAL_VERBS);
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    int first = ground.sentence(c).map(s -> Math.max(s.first(), range[0] - 8)).orElse(range[0]);
    for (int i = first; i < range[1]; i++) if (p.tag(i).startsWith("V") && verbs.contains(p.lemma(i))) return true;
    return false;
  }

  static List<Drafted> of(Ground ground) {
    List<Drafted> out = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      List<Cite> denials = among(ground, l.readings());
      if (denials.isEmpty()) continue;
      List<Cite> all = new ArrayList<>();
      l.readings().stream().filter(c -> !denials.contains(c)).map(ground::shortened).forEach(all::add);
      denials.stream().map(ground::shortened).forEach(all::add);
      out.add(new Drafted(Difference.Kind.CONTRADICTION, Excerpts.plain(ground.text(all.getFirst())), all, "one reading denies what the others tell", 4.5));
    }
    return out;
  }
}
